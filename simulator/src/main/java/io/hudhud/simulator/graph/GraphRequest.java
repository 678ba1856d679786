package io.hudhud.simulator.graph;

import io.hudhud.simulator.json.Bytes;
import java.util.List;
import java.util.Map;

/**
 * A call of the Graph API, free of any web server.
 *
 * @param path segments behind the version
 * @param token of the Authorization header or the query; empty without
 */
public record GraphRequest(
        String method,
        String version,
        List<String> path,
        Map<String, String> query,
        String token,
        String contentType,
        Map<String, String> headers,
        Bytes body) {
    public GraphRequest {
        path = List.copyOf(path);
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
    }

    String node() {
        return path.isEmpty() ? "" : path.getFirst();
    }

    /** The part of a node that is meant, e.g. {@code messages}; empty for the node itself. */
    public String edge() {
        return path.size() < 2 ? "" : path.get(1);
    }

    String query(String name) {
        return query.getOrDefault(name, "");
    }
}
