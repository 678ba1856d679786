package io.hudhud.delivery.ledger;

import io.hudhud.delivery.MessageKey;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.Reason;
import io.hudhud.shared.WorkspaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ledger row. The times are milestones: the earliest moment that anything proves.
 *
 * @param price what WhatsApp will charge, in millionths of a US dollar by the list; absent while unknown
 */
public record Row(
        WorkspaceId workspace,
        MessageKey key,
        long contact,
        int attempt,
        MessageState state,
        boolean held,
        @Nullable Reason reason,
        @Nullable Integer errorCode,
        Milestones at,
        @Nullable Integer price,
        @Nullable String wamid) {

    /** When things happened first. */
    public record Milestones(
            @Nullable Instant accepted,
            @Nullable Instant sent,
            @Nullable Instant delivered,
            @Nullable Instant read,
            @Nullable Instant failed,
            @Nullable Instant replied,
            @Nullable Instant clicked) {

        public static final Milestones NONE = new Milestones(null, null, null, null, null, null, null);

        /** The earlier of each: commutative, so that the order of news does not matter. */
        Milestones merge(Milestones other) {
            return new Milestones(
                    earlier(accepted, other.accepted),
                    earlier(sent, other.sent),
                    earlier(delivered, other.delivered),
                    earlier(read, other.read),
                    earlier(failed, other.failed),
                    earlier(replied, other.replied),
                    earlier(clicked, other.clicked));
        }

        private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
            if (one == null) {
                return other;
            }
            return other == null || one.isBefore(other) ? one : other;
        }
    }
}
