package io.hudhud.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.webhook.Signature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** An endpoint that receives webhooks, checks their signature and keeps them. */
final class Listener implements AutoCloseable {
    static final String SECRET = "simulator-app-secret";
    private final HttpServer server;
    private final List<JsonNode> bodies = new CopyOnWriteArrayList<>();
    private final AtomicInteger forged = new AtomicInteger();
    private final AtomicInteger refuse = new AtomicInteger();

    Listener() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::receive);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks";
    }

    /** Answers 503 to the next ones and keeps nothing of them. */
    void refuseNext(int count) {
        refuse.set(count);
    }

    List<JsonNode> bodies() {
        return List.copyOf(bodies);
    }

    int forged() {
        return forged.get();
    }

    List<JsonNode> changes() {
        List<JsonNode> changes = new ArrayList<>();
        for (JsonNode body : bodies) {
            body.path("entry").forEach(entry -> entry.path("changes").forEach(changes::add));
        }
        return changes;
    }

    List<JsonNode> statuses() {
        return values("statuses");
    }

    List<JsonNode> values(String name) {
        List<JsonNode> values = new ArrayList<>();
        changes().forEach(change -> change.path("value").path(name).forEach(values::add));
        return values;
    }

    private void receive(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        byte[] answer = new byte[0];
        int status = 200;
        if (exchange.getRequestMethod().equals("GET")) {
            answer = challenge(exchange.getRequestURI().getQuery());
        } else if (refuse.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            status = 503;
        } else {
            if (!Signature.of(body, SECRET).equals(exchange.getRequestHeaders().getFirst(Signature.HEADER))) {
                forged.incrementAndGet();
            }
            bodies.add(Objects.requireNonNull(Json.readObject(body)));
        }
        exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
        if (answer.length > 0) {
            exchange.getResponseBody().write(answer);
        }
        exchange.close();
    }

    private static byte[] challenge(String query) {
        String challenge = query.replaceAll(".*hub\\.challenge=(\\d+).*", "$1");
        return (query.contains("hub.verify_token=simulator-verify-token") ? challenge : "no")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
