package io.hudhud.simulator.graph;

import io.hudhud.simulator.error.GraphError;
import io.hudhud.simulator.json.Bytes;
import io.hudhud.simulator.json.Json;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * An answer of the Graph API.
 *
 * @param accepted ordinal of the message that was accepted; -1 for none
 */
public record GraphAnswer(int status, String contentType, Bytes body, Map<String, String> headers, int accepted) {
    private static final String JSON = "application/json; charset=UTF-8";

    public GraphAnswer {
        headers = Map.copyOf(headers);
    }

    static GraphAnswer ok(JsonNode body) {
        return new GraphAnswer(200, JSON, Bytes.of(Json.bytes(body)), Map.of(), -1);
    }

    static GraphAnswer success() {
        return ok(Json.object().put("success", true));
    }

    static GraphAnswer accepted(JsonNode body, int ordinal) {
        return new GraphAnswer(200, JSON, Bytes.of(Json.bytes(body)), Map.of(), ordinal);
    }

    static GraphAnswer file(String mimeType, Bytes content) {
        return new GraphAnswer(200, mimeType, content, Map.of(), -1);
    }

    public static GraphAnswer refused(GraphError error) {
        return new GraphAnswer(error.status(), JSON, Bytes.of(Json.bytes(error.toJson())), Map.of(), -1);
    }

    GraphAnswer withHeader(String name, String value) {
        return new GraphAnswer(status, contentType, body, Map.of(name, value), accepted);
    }
}
