package io.hudhud.simulator.control;

import io.hudhud.simulator.json.Bytes;
import io.hudhud.simulator.json.Json;
import tools.jackson.databind.JsonNode;

/** An answer of the control API: JSON always, {@code {"error": "sentence"}} when something is wrong. */
public record ControlAnswer(int status, Bytes body) {
    static ControlAnswer ok(JsonNode body) {
        return new ControlAnswer(200, Bytes.of(Json.bytes(body)));
    }

    static ControlAnswer ok(Object value) {
        return new ControlAnswer(200, Bytes.of(Json.MAPPER.writeValueAsBytes(value)));
    }

    static ControlAnswer done() {
        return ok(Json.object().put("done", true));
    }

    static ControlAnswer wrong(int status, String sentence) {
        return new ControlAnswer(status, Bytes.of(Json.bytes(Json.object().put("error", sentence))));
    }
}
