package io.hudhud.simulator.fault;

import io.hudhud.simulator.json.Json;
import tools.jackson.databind.JsonNode;

/** One thing that goes wrong with a request. */
public sealed interface Fault {
    /** Answered before anything happens, with this HTTP status and a body that is no Graph envelope. */
    record Http(int status) implements Fault {}

    /** Answered before anything happens, with a Graph error of this code. */
    record Code(int code) implements Fault {}

    /** Handled as usual, after so many milliseconds. */
    record Slow(long millis) implements Fault {}

    /** The connection is closed before anything happens. */
    record ResetBefore() implements Fault {}

    /** Handled, so perhaps accepted; then the connection is closed without an answer, after so many milliseconds. */
    record ResetAfter(long millis) implements Fault {}

    /** Reads a fault; an impossible kind or value is an IllegalArgumentException with a sentence. */
    static Fault read(JsonNode rule) {
        long millis = rule.path("millis").asLong(0);
        if (millis < 0) {
            throw new IllegalArgumentException("millis must not be negative");
        }
        return switch (Json.text(rule, "fault")) {
            case "http" -> new Http(status(rule.path("status").asInt(500)));
            case "code" -> new Code(rule.path("code").asInt(131000));
            case "slow" -> new Slow(millis);
            case "reset_before" -> new ResetBefore();
            case "reset_after" -> new ResetAfter(0);
            case "timeout_after" -> new ResetAfter(millis == 0 ? 60_000 : millis);
            default ->
                throw new IllegalArgumentException(
                        "fault must be one of http, code, slow, reset_before, reset_after, timeout_after");
        };
    }

    private static int status(int status) {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("status must be 400 to 599");
        }
        return status;
    }
}
