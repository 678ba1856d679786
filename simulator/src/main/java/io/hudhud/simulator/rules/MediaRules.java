package io.hudhud.simulator.rules;

import io.hudhud.simulator.error.GraphError;
import io.hudhud.simulator.json.Json;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Media by uploaded id or by link. A link is not fetched; one whose host ends in {@code .invalid} fails later, with 131053. */
public final class MediaRules {
    static final Set<String> KINDS = Set.of("image", "video", "audio", "document", "sticker");

    private MediaRules() {}

    static @Nullable GraphError check(Send send, JsonNode file, String kind) {
        String id = Json.text(file, "id");
        String link = Json.text(file, "link");
        if (id.isEmpty() == link.isEmpty()) {
            return GraphError.of(131008, kind + " needs either id or link.");
        }
        if (!link.isEmpty()) {
            return link.matches("(?i)https?://\\S+") ? null : GraphError.of(131009, kind + ".link is not a valid URI.");
        }
        return send.world().media(id) == null
                ? GraphError.of(131009, kind + ".id " + id + " is not a valid media attachment id.")
                : null;
    }

    /** Whether the platform will fail to fetch this file after it accepted the message. */
    public static boolean unreachable(JsonNode file) {
        return Json.text(file, "link").matches("(?i)https?://[^/]*\\.invalid(/.*)?");
    }
}
