package io.hudhud.delivery.queue;

import io.hudhud.delivery.HoldReason;
import io.hudhud.whatsapp.ErrorAction;
import io.hudhud.whatsapp.ErrorCatalog;
import io.hudhud.whatsapp.ErrorFact;
import io.hudhud.whatsapp.ErrorScope;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    int MOST_ATTEMPTS = 3;

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
            return new Retry(Duration.ofSeconds(60), MOST_ATTEMPTS);
        }
        return switch (fact.action()) {
            case RETRY_BACKOFF -> new GoBack(Duration.ofSeconds(30));
            // About one person: this attempt counts. About the number or the template: nothing was sent.
            case RETRY_LATER ->
                fact.scope() == ErrorScope.CONTACT
                        ? new Retry(wait(code), MOST_ATTEMPTS)
                        : new GoBack(holdOf(code).isPresent() ? Duration.ofSeconds(5) : wait(code));
            case PAUSE_SENDER, PAUSE_TEMPLATE, PAUSE_ACCOUNT, REAUTH -> new GoBack(Duration.ofSeconds(5));
            case NEVER_RETRY -> holdOf(code).isPresent() ? new GoBack(Duration.ofSeconds(5)) : new Fail();
            case SUPPRESS_CONTACT -> new Fail();
        };
    }

    /** What a failed status means for the message: its attempt is spent. */
    static Verdict ofStatus(int code) {
        if (code == THROUGHPUT || code == PAIR || OUTAGES.contains(code)) {
            return new Retry(Duration.ofSeconds(60), MOST_ATTEMPTS);
        }
        return ErrorCatalog.of(code).action() == ErrorAction.RETRY_LATER
                ? new Retry(wait(code), MOST_ATTEMPTS)
                : new Fail();
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
            // All that is sent by this number meanwhile would be refused too.
            case RETRY_LATER ->
                fact.scope() == ErrorScope.SENDER
                        ? Optional.of(new Consequence(Held.SENDER, HoldReason.MAINTENANCE, wait(code)))
                        : Optional.empty();
            case RETRY_BACKOFF, SUPPRESS_CONTACT -> Optional.empty();
        };
    }

    /** What a hold falls on. */
    enum Held {
        ORIGIN,
        SENDER,
        TEMPLATE
    }

    /** @param lasting when the hold ends by itself; absent: when its cause is gone, or a person lifts it */
    record Consequence(Held on, HoldReason reason, @Nullable Duration lasting) {
        Consequence(Held on, HoldReason reason) {
            this(on, reason, null);
        }
    }

    /** How long a cause that passes by itself may last. */
    private static Duration wait(int code) {
        return switch (code) {
            // Not before 24 h, at most twice: repeats can block the person and, since April 2026, the account.
            case PER_USER_LIMIT -> Duration.ofHours(24);
            case MAINTENANCE -> Duration.ofMinutes(2);
            case FLOW_THROTTLED -> Duration.ofHours(1);
            default -> Duration.ofMinutes(10);
        };
    }
}
