package io.hudhud.simulator;

import io.hudhud.simulator.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Speaks to a simulator over real HTTP. */
final class Caller implements AutoCloseable {
    static final String NUMBER = "106000000000001";
    static final String WABA = "102000000000001";
    static final String APP = "201000000000001";
    static final String TOKEN = "simulator-token";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    Caller(Simulator simulator) {
        base = simulator.baseUrl();
    }

    record Answer(int status, JsonNode body) {
        int errorCode() {
            return body.path("error").path("code").asInt(0);
        }

        String wamid() {
            return body.path("messages").path(0).path("id").asString("");
        }
    }

    Answer send(JsonNode body) {
        return graph("POST", NUMBER + "/messages", body);
    }

    Answer graph(String method, String path, JsonNode body) {
        return call(method, "/v23.0/" + path, TOKEN, Json.bytes(body));
    }

    Answer get(String path) {
        return call("GET", "/v23.0/" + path, TOKEN, new byte[0]);
    }

    Answer control(String method, String path, String body) {
        return call(method, "/_simulator/" + path, TOKEN, body.getBytes(StandardCharsets.UTF_8));
    }

    JsonNode judge(String path) {
        return call("GET", "/_simulator/judge" + path, TOKEN, new byte[0]).body();
    }

    Answer call(String method, String path, String token, byte[] body) {
        try {
            return exchange(method, path, token, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answer upload(String path, String contentType, String body) {
        try {
            return exchange("POST", "/v23.0/" + path, TOKEN, contentType, body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answer exchange(String method, String path, String token, byte[] body) throws IOException {
        return exchange(method, path, token, "application/json", body);
    }

    /** A page or file of the simulator, as it comes. */
    HttpResponse<String> page(String path) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** What the phones' page asks for. */
    JsonNode phones(String path) {
        return call("GET", "/phones/api" + path, TOKEN, new byte[0]).body();
    }

    /** A form that another site would make a browser send. */
    Answer form(String path, String body) {
        try {
            return exchange(
                    "POST", path, "", "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a person does on a phone. */
    Answer onPhone(String path, String body) {
        return call("POST", "/phones/api/" + path, TOKEN, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends bytes to an upload session, from its beginning. */
    Answer resume(String session, String content) {
        return upload(session, "application/octet-stream", content);
    }

    private Answer exchange(String method, String path, String token, String contentType, byte[] body)
            throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", contentType)
                .header("file_offset", "0")
                .build();
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            JsonNode json = Json.readObject(response.body());
            return new Answer(
                    response.statusCode(),
                    json != null || response.body().length == 0 || response.body()[0] != '['
                            ? json == null ? Json.object() : json
                            : Json.MAPPER.readTree(response.body()));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A template without variables, to one person, with a correlation id. */
    static ObjectNode hello(String to, String correlation) {
        ObjectNode body = template(to, "hello_world", "en_US");
        return correlation.isEmpty() ? body : body.put("biz_opaque_callback_data", correlation);
    }

    static ObjectNode template(String to, String name, String language) {
        ObjectNode body =
                Json.object().put("messaging_product", "whatsapp").put("to", to).put("type", "template");
        body.putObject("template").put("name", name).putObject("language").put("code", language);
        return body;
    }

    /** The summer offer with its two values. */
    static ObjectNode offer(String to) {
        ObjectNode body = template(to, "summer_offer", "en_US");
        var parameters = body.withObjectProperty("template")
                .putArray("components")
                .addObject()
                .put("type", "body")
                .putArray("parameters");
        parameters
                .addObject()
                .put("type", "text")
                .put("parameter_name", "first_name")
                .put("text", "Layla");
        parameters
                .addObject()
                .put("type", "text")
                .put("parameter_name", "discount")
                .put("text", "25%");
        return body;
    }

    static ObjectNode text(String to, String text) {
        ObjectNode body =
                Json.object().put("messaging_product", "whatsapp").put("to", to).put("type", "text");
        body.putObject("text").put("body", text);
        return body;
    }

    @Override
    public void close() {
        http.close();
    }
}
