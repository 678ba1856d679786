package io.hudhud.languagemodel;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server that speaks chat completions and says what the test wrote for it. */
public final class GivenLanguageModel implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final Queue<String> answers = new ArrayDeque<>();
    private final List<JsonNode> asked = new ArrayList<>();
    private int status = 200;
    private @Nullable String authorization;

    public GivenLanguageModel() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    public LanguageModel model() {
        return model(Duration.ofSeconds(10));
    }

    LanguageModel model(Duration patience) {
        var url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/");
        return new LanguageModel(new LanguageModelProperties(url, "a-key", "tiny", patience, 1), JSON);
    }

    static LanguageModel none() {
        return new LanguageModel(new LanguageModelProperties(null, "", "", Duration.ofSeconds(1), 1), JSON);
    }

    /** The text of the next answer, after those that wait already; without one it does not answer. */
    public GivenLanguageModel says(String text) {
        answers.add(text);
        return this;
    }

    GivenLanguageModel fails(int with) {
        status = with;
        return says("no");
    }

    /** The bodies of all requests. */
    public List<JsonNode> asked() {
        return asked;
    }

    String authorization() {
        return Objects.requireNonNull(authorization);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        authorization = exchange.getRequestHeaders().getFirst("Authorization");
        asked.add(JSON.readTree(exchange.getRequestBody().readAllBytes()));
        String text = answers.poll();
        if (text == null) {
            return;
        }
        var body = JSON.createObjectNode();
        body.putArray("choices")
                .addObject()
                .putObject("message")
                .put("role", "assistant")
                .put("content", text);
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
