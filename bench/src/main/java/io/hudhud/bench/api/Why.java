package io.hudhud.bench.api;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** So many messages are in {@code state} because of {@code reason}; the code is WhatsApp's, where it gave one. */
public record Why(String state, String reason, String errorCode, long count) {

    static List<Why> read(JsonNode reasons) {
        var all = new ArrayList<Why>();
        for (JsonNode reason : reasons) {
            all.add(new Why(
                    Progress.word(reason.path("state").asString("")),
                    Progress.word(reason.path("reason").asString("")),
                    reason.path("errorCode").isNull()
                            ? ""
                            : reason.path("errorCode").asString(""),
                    reason.path("n").asLong(reason.path("count").asLong())));
        }
        return List.copyOf(all);
    }
}
