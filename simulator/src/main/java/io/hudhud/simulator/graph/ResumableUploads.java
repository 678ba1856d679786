package io.hudhud.simulator.graph;

import io.hudhud.simulator.error.GraphError;
import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.world.World;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Uploads of header examples for templates, in three steps: open a session, send bytes from an offset, get a handle. */
final class ResumableUploads {
    private static final String PREFIX = "upload:";
    private static final long MOST_BYTES = 100 * 1024 * 1024L;
    private final World world;
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    ResumableUploads(World world) {
        this.world = world;
    }

    private record Session(String type, long length, long received) {}

    static boolean isSession(String node) {
        return node.startsWith(PREFIX);
    }

    GraphAnswer open(GraphRequest request) {
        String length = request.query("file_length");
        String type = request.query("file_type");
        if (!length.matches("[1-9]\\d{0,11}") || type.isEmpty() || Long.parseLong(length) > MOST_BYTES) {
            return GraphAnswer.refused(
                    GraphError.invalid("(#100) file_length (1 byte to 100 MB) and file_type are required."));
        }
        String key = encoded("1:attachment:" + world.newId());
        sessions.put(key, new Session(type, Long.parseLong(length), 0));
        return GraphAnswer.ok(Json.object()
                .put("id", PREFIX + key + "?sig=" + encoded("sig" + key).substring(0, 20)));
    }

    GraphAnswer send(GraphRequest request) {
        Session session = sessions.get(key(request));
        if (session == null) {
            return GraphAnswer.refused(GraphError.noSuchObject("post", request.node()));
        }
        String offset = request.headers().getOrDefault("file_offset", "");
        if (!offset.matches("\\d{1,12}") || Long.parseLong(offset) != session.received()) {
            return GraphAnswer.refused(
                    GraphError.invalid("(#100) The header file_offset must be " + session.received() + "."));
        }
        long received = session.received() + request.body().size();
        if (received > session.length()) {
            return GraphAnswer.refused(GraphError.invalid("(#100) More bytes were sent than file_length said."));
        }
        sessions.put(key(request), new Session(session.type(), session.length(), received));
        return received < session.length()
                ? state(request, received)
                : GraphAnswer.ok(Json.object().put("h", "4::" + encoded(session.type()) + ":" + encoded(key(request))));
    }

    GraphAnswer state(GraphRequest request) {
        Session session = sessions.get(key(request));
        return session == null
                ? GraphAnswer.refused(GraphError.noSuchObject("get", request.node()))
                : state(request, session.received());
    }

    private static GraphAnswer state(GraphRequest request, long received) {
        return GraphAnswer.ok(Json.object().put("id", request.node()).put("file_offset", Long.toString(received)));
    }

    private static String key(GraphRequest request) {
        return request.node().substring(PREFIX.length());
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
