package io.hudhud.delivery.queue;

import io.hudhud.delivery.HoldReason;
import io.hudhud.whatsapp.ErrorAction;
import io.hudhud.whatsapp.ErrorCatalog;
import io.hudhud.whatsapp.ErrorFact;
import io.hudhud.whatsapp.ErrorScope;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What follows from an error code, for the message and for others. Pure: delivery.md section 3 and the actions of {@link
 * ErrorCatalog}.
 */
public sealed interface Verdict {

    /** Nothing was sent and the cause passes: back into the queue with the same attempt. Only for answers, not webhooks. */
    record GoBack(Duration delay) implements Verdict {}

    /** This attempt is over; another one may work. */
    record Retry(Duration delay, int mostAttempts) implements Verdict {}

    /** Trying again cannot help. */
    record Fail() implements Verdict {}

    int THROUGHPUT = 130429;
    int PAIR = 131056;
    int PER_USER_LIMIT = 131049;
    int STOPPED_MARKETING = 131050;
    int PAYMENT = 131042;
    int MAINTENANCE = 131057;
    int FLOW_THROTTLED = 132069;

    /** Codes that WhatsApp gives when it fails itself: nobody knows how far the message came, so each try is counted. */
    Set<Integer> OUTAGES = Set.of(1, 2, 131000, 131016, 133004);

    /** What the answer to a POST means for the message. */
    static Verdict ofAnswer(int code) {
        ErrorFact fact = ErrorCatalog.of(code);
        if (code == THROUGHPUT) {
            return new GoBack(Duration.ofSeconds(1));
        }
        if (code == PAIR) {
            return new GoBack(Duration.ofSeconds(16));
        }
        if (OUTAGES.contains(code)) {
            return new Retry(Duration.ofSeconds(60), 3);
        }
        return switch (fact.action()) {
            case RETRY_BACKOFF -> new GoBack(Duration.ofSeconds(30));
            case RETRY_LATER -> later(code);
            case PAUSE_SENDER, PAUSE_TEMPLATE, PAUSE_ACCOUNT, REAUTH -> new GoBack(Duration.ofSeconds(5));
            case NEVER_RETRY -> holdOf(code).isPresent() ? new GoBack(Duration.ofSeconds(5)) : new Fail();
            case SUPPRESS_CONTACT -> new Fail();
        };
    }

    /** What a failed status means for the message: its attempt is spent. */
    static Verdict ofStatus(int code) {
        if (code == THROUGHPUT || code == PAIR || OUTAGES.contains(code)) {
            return new Retry(Duration.ofSeconds(60), 3);
        }
        return ErrorCatalog.of(code).action() == ErrorAction.RETRY_LATER ? later(code) : new Fail();
    }

    /** What is to be held because of {@code code}, and why. */
    static Optional<Consequence> holdOf(int code) {
        ErrorFact fact = ErrorCatalog.of(code);
        return switch (fact.action()) {
            case PAUSE_SENDER -> Optional.of(new Consequence(Held.SENDER, HoldReason.QUALITY));
            case PAUSE_TEMPLATE -> Optional.of(new Consequence(Held.TEMPLATE, HoldReason.TEMPLATE));
            case PAUSE_ACCOUNT ->
                Optional.of(new Consequence(Held.SENDER, code == PAYMENT ? HoldReason.PAYMENT : HoldReason.ACCOUNT));
            case REAUTH -> Optional.of(new Consequence(Held.SENDER, HoldReason.CREDENTIALS));
            // Wrong for one is wrong for all: every message of the campaign would fail.
            case NEVER_RETRY ->
                fact.scope() == ErrorScope.TEMPLATE
                        ? Optional.of(new Consequence(Held.ORIGIN, HoldReason.TEMPLATE))
                        : Optional.empty();
            case RETRY_BACKOFF, RETRY_LATER, SUPPRESS_CONTACT -> Optional.empty();
        };
    }

    /** What a hold falls on. */
    enum Held {
        ORIGIN,
        SENDER,
        TEMPLATE
    }

    record Consequence(Held on, HoldReason reason) {}

    private static Verdict later(int code) {
        return switch (code) {
            // Not before 24 h, at most twice: repeats can block the person and, since April 2026, the account.
            case PER_USER_LIMIT -> new Retry(Duration.ofHours(24), 3);
            case MAINTENANCE -> new GoBack(Duration.ofMinutes(2));
            case FLOW_THROTTLED -> new GoBack(Duration.ofHours(1));
            default -> new Fail();
        };
    }
}
