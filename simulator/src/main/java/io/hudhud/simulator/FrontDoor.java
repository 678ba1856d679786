package io.hudhud.simulator;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.hudhud.simulator.control.ControlAnswer;
import io.hudhud.simulator.control.ControlApi;
import io.hudhud.simulator.error.GraphError;
import io.hudhud.simulator.fault.Fault;
import io.hudhud.simulator.fault.Faults;
import io.hudhud.simulator.graph.GraphAnswer;
import io.hudhud.simulator.graph.GraphApi;
import io.hudhud.simulator.graph.GraphRequest;
import io.hudhud.simulator.json.Bytes;
import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.judge.MessageLog;
import io.hudhud.simulator.phone.PhonesAnswer;
import io.hudhud.simulator.phone.PhonesApi;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Takes requests from the web server, lets faults strike, and writes the answers of the Graph API, of the control API and of the phones. */
final class FrontDoor implements Handler {
    private static final String CONTROL = "_simulator";
    private static final String PHONES = "phones";
    private final GraphApi graph;
    private final Faults faults;
    private final MessageLog log;
    private final ControlApi control;
    private final PhonesApi phones;

    FrontDoor(GraphApi graph, Faults faults, MessageLog log, ControlApi control, PhonesApi phones) {
        this.graph = graph;
        this.faults = faults;
        this.log = log;
        this.control = control;
        this.phones = phones;
    }

    @Override
    public void handle(ServerRequest request, ServerResponse response) {
        byte[] body = request.content().hasEntity() ? request.content().as(byte[].class) : new byte[0];
        List<String> path = segments(request.path().path());
        if (!path.isEmpty() && path.getFirst().equals(CONTROL)) {
            ControlAnswer answer = control.answer(method(request), path.subList(1, path.size()), query(request), body);
            write(response, answer.status(), "application/json", answer.body());
        } else if (!path.isEmpty() && path.getFirst().equals(PHONES)) {
            String type = header(request, HeaderNames.CONTENT_TYPE.defaultCase());
            PhonesAnswer answer =
                    phones.answer(method(request), path.subList(1, path.size()), query(request), type, body);
            answer.headers().forEach((name, value) -> response.header(name, value));
            write(response, answer.status(), answer.contentType(), answer.body());
        } else {
            graph(request, path, body, response);
        }
    }

    private void graph(ServerRequest http, List<String> path, byte[] body, ServerResponse response) {
        GraphRequest request = new GraphRequest(
                method(http),
                path.isEmpty() ? "" : path.getFirst(),
                path.isEmpty() ? List.of() : path.subList(1, path.size()),
                query(http),
                token(http),
                header(http, HeaderNames.CONTENT_TYPE.defaultCase()),
                headers(http),
                Bytes.of(body));
        Fault fault = faults.none() ? null : strike(request);
        GraphAnswer answer = before(fault, request, response);
        if (answer == null) {
            return;
        }
        if (fault instanceof Fault.ResetAfter(long millis)) {
            if (answer.accepted() >= 0) {
                log.answerLost(answer.accepted());
            }
            pause(millis);
            throw new CloseConnectionException("fault: closed after the request was handled");
        }
        answer.headers().forEach((name, value) -> response.header(name, value));
        write(response, answer.status(), answer.contentType(), answer.body());
    }

    /** The answer of the Graph API, after whatever the fault does first; null when the fault answered already. */
    private @Nullable GraphAnswer before(@Nullable Fault fault, GraphRequest request, ServerResponse response) {
        switch (fault) {
            case Fault.Http(int status) -> {
                String page = "<html><head><title>Error</title></head><body>Sorry, something went wrong.</body></html>";
                write(response, status, "text/html", Bytes.of(page));
                return null;
            }
            case Fault.Code(int code) -> {
                return GraphAnswer.refused(GraphError.of(code, "Injected by a fault rule."));
            }
            case Fault.ResetBefore() ->
                throw new CloseConnectionException("fault: closed before the request was handled");
            case Fault.Slow(long millis) -> pause(millis);
            case Fault.ResetAfter _ -> {
                // Strikes once the request was handled.
            }
            case null -> {
                // Nothing goes wrong.
            }
        }
        return graph.answer(request);
    }

    private @Nullable Fault strike(GraphRequest request) {
        ObjectNode body = request.edge().endsWith("messages")
                ? Json.readObject(request.body().array())
                : null;
        String to = body == null ? "" : Json.text(body, "to").replaceAll("[^0-9]", "");
        return faults.strike(
                request.edge(), request.path().isEmpty() ? "" : request.path().getFirst(), to);
    }

    /** Requests run on virtual threads: waiting costs nothing. */
    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(ServerResponse response, int status, String contentType, Bytes body) {
        response.status(status);
        response.header(HeaderNames.CONTENT_TYPE, contentType);
        response.send(body.array());
    }

    private static String method(ServerRequest request) {
        return request.prologue().method().text();
    }

    private static List<String> segments(String path) {
        return Arrays.stream(path.split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    private static Map<String, String> query(ServerRequest request) {
        if (request.query().isEmpty()) {
            return Map.of();
        }
        var query = new HashMap<String, String>();
        for (String name : request.query().names()) {
            query.put(name, request.query().first(name).orElse(""));
        }
        return query;
    }

    private static String token(ServerRequest request) {
        String authorization = header(request, HeaderNames.AUTHORIZATION.defaultCase());
        for (String scheme : List.of("Bearer ", "OAuth ")) {
            if (authorization.regionMatches(true, 0, scheme, 0, scheme.length())) {
                return authorization.substring(scheme.length()).strip();
            }
        }
        return request.query().first("access_token").orElse("");
    }

    private static String header(ServerRequest request, String name) {
        return request.headers().first(HeaderNames.create(name)).orElse("");
    }

    private static Map<String, String> headers(ServerRequest request) {
        String offset = header(request, "file_offset");
        return offset.isEmpty() ? Map.of() : Map.of("file_offset", offset);
    }
}
