package io.hudhud.bench.api;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/**
 * How an import ended.
 *
 * @param state {@code completed} or {@code failed}
 * @param rows read from the file
 * @param people new or changed
 * @param duplicates rows about somebody whom the file names before
 * @param refused rows that were not taken; the report says which and why
 * @param failure why it failed; empty when it did not
 */
public record Import(
        String id, String state, long rows, long people, long duplicates, long refused, String failure, Duration took) {

    static Import read(JsonNode answer, Duration took) {
        JsonNode progress = answer.path("progress");
        return new Import(
                answer.path("id").asString(),
                answer.path("state").asString(),
                progress.path("read").asLong(),
                progress.path("created").asLong() + progress.path("updated").asLong(),
                progress.path("duplicates").asLong(),
                progress.path("refused").asLong(),
                answer.path("failure").isNull() ? "" : answer.path("failure").asString(""),
                took);
    }

    public boolean succeeded() {
        return state.equals("completed");
    }
}
