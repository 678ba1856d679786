package io.hudhud.delivery.status;

import io.hudhud.delivery.Echo;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.Reason;
import io.hudhud.delivery.ledger.Fact;
import io.hudhud.delivery.ledger.Row.Milestones;
import io.hudhud.delivery.queue.Verdict;
import io.hudhud.delivery.status.ApplyStatuses.OriginAddress;
import io.hudhud.shared.PhoneNumber;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.whatsapp.RateCards;
import io.hudhud.whatsapp.WebhookHandler.Received;
import io.hudhud.whatsapp.WebhookUpdate.MessageStatus;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A status that carries our echo. */
record OwnStatus(WorkspaceId workspace, Echo echo, MessageStatus update) {

    /** Nothing when somebody else sent the message. */
    static Optional<OwnStatus> of(Received received) {
        var update = (MessageStatus) received.update();
        return Optional.ofNullable(update.echo())
                .flatMap(Echo::parse)
                .map(echo -> new OwnStatus(received.workspace(), echo, update));
    }

    OriginAddress origin() {
        return new OriginAddress(workspace, echo.key().origin());
    }

    /** The person told WhatsApp to stop our marketing. */
    boolean saysStopped() {
        return update.failure() != null && update.failure().code() == Verdict.STOPPED_MARKETING;
    }

    /** What the ledger learns. Every rung proves the ones below it. */
    Fact fact() {
        Instant at = update.at();
        return switch (update.status()) {
            case SENT -> fact(MessageState.SENT, new Milestones(at, at, null, null, null, null, null));
            case DELIVERED -> fact(MessageState.DELIVERED, new Milestones(at, at, at, null, null, null, null));
            case READ -> fact(MessageState.READ, new Milestones(at, at, at, at, null, null, null));
            case FAILED ->
                new Fact(
                        workspace,
                        echo.key(),
                        echo.attempt(),
                        MessageState.FAILED,
                        false,
                        Reason.WHATSAPP,
                        update.failure() == null ? null : update.failure().code(),
                        new Milestones(at, null, null, null, at, null, null),
                        null,
                        update.wamid());
        };
    }

    private Fact fact(MessageState state, Milestones milestones) {
        return new Fact(
                workspace, echo.key(), echo.attempt(), state, false, null, null, milestones, price(), update.wamid());
    }

    /** By the list; unknown where the number or the rate is. */
    private @Nullable Integer price() {
        var pricing = update.pricing();
        String digits = update.recipient();
        if (pricing == null || digits == null || !digits.matches("[1-9]\\d{6,14}")) {
            return null;
        }
        return RateCards.price(new PhoneNumber("+" + digits), pricing, update.at())
                .map(rate -> Math.toIntExact(rate.usdMicros()))
                .orElse(null);
    }
}
