package io.hudhud.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Finds where a link leads. */
@Component
public class FollowLink {

    // The month prunes to one partition, and the token is its key.
    private static final String FIND = """
            select l.destination, l.expires_at from link l where l.token = ? and l.month = ?
            """;

    /** Strangers get so many connections and no more: sending and webhooks keep theirs. */
    private static final int AT_ONCE = 4;

    private static final int MOST_WAITING = 64;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final DSLContext db;
    private final CountClicks clicks;
    private final Clock clock;

    FollowLink(DSLContext db, CountClicks clicks, Clock clock) {
        this.db = db;
        this.clicks = clicks;
        this.clock = clock;
    }

    /** Where a link leads. */
    public sealed interface Found {
        /** @param destination an absolute http(s) address in ASCII */
        record Leads(String destination) implements Found {}

        /** Its time is over. */
        record Expired() implements Found {}

        /** There is none, or none any more. */
        record Unknown() implements Found {}

        /** Too many ask at this moment: try again. */
        record Busy() implements Found {}
    }

    /** @param counts whether a person opened it, and not a program that looks ahead */
    public Found follow(String token, boolean counts) {
        var month = LinkTokens.monthOf(token);
        if (month.isEmpty()) {
            return new Found.Unknown();
        }
        if (!takeTurn()) {
            return new Found.Busy();
        }
        try {
            return find(token, month.getAsInt(), counts);
        } finally {
            turns.release();
        }
    }

    private boolean takeTurn() {
        try {
            return turns.getQueueLength() < MOST_WAITING
                    && turns.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Found find(String token, int month, boolean counts) {
        Instant now = clock.instant();
        var found = db.resultQuery(FIND, token, month)
                .fetchOptional(row -> found(row, now))
                .orElseGet(Found.Unknown::new);
        if (counts && found instanceof Found.Leads) {
            clicks.add(token, now);
        }
        return found;
    }

    private static Found found(Record row, Instant now) {
        String destination = row.get("destination", String.class);
        Instant expires = row.get("expires_at", Instant.class);
        return destination == null || (expires != null && !now.isBefore(expires))
                ? new Found.Expired()
                : new Found.Leads(destination);
    }
}
