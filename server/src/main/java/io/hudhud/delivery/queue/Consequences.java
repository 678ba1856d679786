package io.hudhud.delivery.queue;

import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.Holds;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.ledger.ApplyFacts;
import io.hudhud.delivery.ledger.Change;
import io.hudhud.delivery.ledger.Fact;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.whatsapp.ErrorCatalog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Carries out what follows from errors beside the message itself: holds, and another attempt. In the caller's transaction. */
@Component
public class Consequences {

    private final Holds holds;
    private final ApplyFacts ledger;
    private final BatchQueue queue;
    private final Clock clock;

    Consequences(Holds holds, ApplyFacts ledger, BatchQueue queue, Clock clock) {
        this.holds = holds;
        this.ledger = ledger;
        this.queue = queue;
        this.clock = clock;
    }

    /** Holds what {@code code} says must be held. */
    public void hold(Origin origin, int code) {
        Verdict.holdOf(code).ifPresent(consequence -> {
            String detail = code + ": " + ErrorCatalog.of(code).meaning();
            Instant until =
                    consequence.lasting() == null ? null : clock.instant().plus(consequence.lasting());
            switch (consequence.on()) {
                case ORIGIN ->
                    holds.place(
                            origin.workspace(),
                            HoldScope.ORIGIN,
                            String.valueOf(origin.id()),
                            consequence.reason(),
                            detail,
                            until);
                case SENDER ->
                    holds.place(
                            origin.workspace(),
                            HoldScope.SENDER,
                            origin.sender().toString(),
                            consequence.reason(),
                            detail,
                            until);
                case TEMPLATE ->
                    holds.place(
                            origin.workspace(),
                            origin.template() == null ? HoldScope.ORIGIN : HoldScope.TEMPLATE,
                            origin.template() == null
                                    ? String.valueOf(origin.id())
                                    : origin.template().toString(),
                            consequence.reason(),
                            detail,
                            until);
            }
        });
    }

    /**
     * Queues one more attempt of each message that has just failed, as far as its code allows. By then the ledger says
     * waiting again, with the next attempt number: two who decide the same make one.
     */
    public void retry(Origin origin, List<Change> failed, boolean byAnswer) {
        Map<Duration, List<Fact>> again = new HashMap<>();
        for (Change change : failed) {
            Integer code = change.after().errorCode();
            if (code == null) {
                continue;
            }
            var verdict = byAnswer ? Verdict.ofAnswer(code) : Verdict.ofStatus(code);
            if (verdict instanceof Verdict.Retry(var delay, var most)
                    && change.after().attempt() < most
                    && inTime(origin, delay)) {
                again.computeIfAbsent(delay, wait -> new ArrayList<>()).add(nextAttempt(change));
            }
        }
        again.forEach((delay, facts) -> enqueue(origin, facts, delay));
    }

    /** Gives messages of one origin another attempt after {@code delay}. */
    public void enqueue(Origin origin, List<Fact> nextAttempts, Duration delay) {
        var changed = ledger.apply(nextAttempts);
        if (!changed.isEmpty()) {
            queue.add(
                    origin,
                    null,
                    clock.instant().plus(delay),
                    changed.stream().map(change -> change.after().key().id()).toList(),
                    changed.stream().map(change -> change.after().attempt()).toList());
        }
    }

    private static Fact nextAttempt(Change change) {
        var row = change.after();
        return Fact.of(row.workspace(), row.key(), row.attempt() + 1, MessageState.WAITING, null);
    }

    private boolean inTime(Origin origin, Duration delay) {
        return origin.notAfter() == null || clock.instant().plus(delay).isBefore(origin.notAfter());
    }
}
