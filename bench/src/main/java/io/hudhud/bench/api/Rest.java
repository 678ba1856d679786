package io.hudhud.bench.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON over HTTP. Answers of 400 and above are thrown as {@link ApiProblem}, a dead connection as {@link UncheckedIOException}. */
public final class Rest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI base;
    private final @Nullable String bearer;

    public Rest(URI base, @Nullable String bearer) {
        this.base = base;
        this.bearer = bearer;
    }

    public JsonNode get(String path) {
        return call("GET", path, "application/json", BodyPublishers.noBody(), Map.of());
    }

    /** Repeating the call cannot do it twice: each gets an {@code Idempotency-Key} of its own. */
    public JsonNode post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public JsonNode post(String path, Object body, String idempotencyKey) {
        return call("POST", path, "application/json", json(body), Map.of("Idempotency-Key", idempotencyKey));
    }

    /** A question that changes nothing, and does not fit into an address. */
    public JsonNode ask(String path, Object body) {
        return call("POST", path, "application/json", json(body), Map.of());
    }

    public JsonNode put(String path, Object body) {
        return call("PUT", path, "application/json", json(body), Map.of());
    }

    /** An edit of what was last read as {@code version}. */
    public JsonNode put(String path, Object body, String version) {
        return call("PUT", path, "application/json", json(body), Map.of("If-Match", version));
    }

    public JsonNode delete(String path) {
        return call("DELETE", path, "application/json", BodyPublishers.noBody(), Map.of());
    }

    /** A body that is no JSON, e.g. a file. */
    public JsonNode send(String method, String path, String contentType, BodyPublisher body) {
        return call(
                method,
                path,
                contentType,
                body,
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    private JsonNode call(
            String method, String path, String contentType, BodyPublisher body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(TIMEOUT)
                .header("Content-Type", contentType)
                .header("Accept", "application/json")
                .method(method, body);
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        headers.forEach(request::header);
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return read(method + " " + path, response);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted during " + method + " " + path, e);
        }
    }

    private static JsonNode read(String call, HttpResponse<String> response) {
        JsonNode answer;
        try {
            answer = JSON.readTree(response.body());
        } catch (JacksonException e) {
            answer = JSON.createObjectNode();
        }
        if (response.statusCode() >= 400) {
            throw new ApiProblem(
                    call,
                    response.statusCode(),
                    answer.path("code").asString(""),
                    answer.path("detail").asString(response.body()));
        }
        return answer;
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    }
}
