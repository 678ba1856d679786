package io.hudhud.bench.simulator;

import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * The judge's count of what the simulator accepted.
 *
 * @param distinct different messages
 * @param duplicates acceptances beyond the first of the same attempt
 * @param resends acceptances of a further attempt: named by the sender, no duplicate
 * @param answersLost acceptances whose answer a fault kept from the sender
 */
public record Accepted(
        long accepted,
        long distinct,
        long duplicates,
        long resends,
        long answersLost,
        Instant first,
        Instant last,
        long maxPerSecond) {
    static final Accepted NOTHING = new Accepted(0, 0, 0, 0, 0, Instant.EPOCH, Instant.EPOCH, 0);

    static Accepted read(JsonNode verdict) {
        return new Accepted(
                verdict.path("accepted").asLong(),
                verdict.path("distinct").asLong(),
                verdict.path("duplicates").asLong(),
                verdict.path("resends").asLong(),
                verdict.path("answers_lost").asLong(),
                Instant.ofEpochMilli(verdict.path("first_accepted_at").asLong()),
                Instant.ofEpochMilli(verdict.path("last_accepted_at").asLong()),
                verdict.path("max_per_second").asLong());
    }

    /** Accepted per second between the first and the last. */
    public double perSecond() {
        double seconds = Duration.between(first, last).toMillis() / 1000.0;
        return seconds <= 0 ? accepted : accepted / seconds;
    }
}
