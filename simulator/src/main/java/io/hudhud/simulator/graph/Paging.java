package io.hudhud.simulator.graph;

import io.hudhud.simulator.error.GraphError;
import io.hudhud.simulator.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists by cursors: {@code paging.next} is there unless the page is the last. */
final class Paging {
    private static final int USUAL = 25;
    private static final int MOST = 1_000;

    private Paging() {}

    static <T> GraphAnswer answer(GraphRequest request, String base, List<T> all, Function<T, JsonNode> shown) {
        Integer after = position(request.query("after"), -1);
        Integer before = position(request.query("before"), all.size());
        if (after == null || before == null) {
            return GraphAnswer.refused(GraphError.invalid("(#100) The cursor is not valid."));
        }
        int limit = limit(request.query("limit"));
        int from = request.query("before").isEmpty() ? after + 1 : Math.max(0, before - limit);
        int to = Math.min(request.query("before").isEmpty() ? all.size() : before, from + limit);
        ObjectNode page = Json.object();
        ArrayNode data = page.putArray("data");
        for (int i = Math.min(from, all.size()); i < to; i++) {
            data.add(shown.apply(all.get(i)));
        }
        if (!data.isEmpty()) {
            ObjectNode paging = page.putObject("paging");
            paging.putObject("cursors").put("before", cursor(from)).put("after", cursor(to - 1));
            if (to < all.size()) {
                paging.put("next", link(request, base, limit, "after", cursor(to - 1)));
            }
            if (from > 0) {
                paging.put("previous", link(request, base, limit, "before", cursor(from)));
            }
        }
        return GraphAnswer.ok(page);
    }

    private static String link(GraphRequest request, String base, int limit, String direction, String cursor) {
        StringBuilder link = new StringBuilder(base + '/' + request.version() + '/' + String.join("/", request.path()));
        link.append("?limit=")
                .append(limit)
                .append('&')
                .append(direction)
                .append('=')
                .append(cursor);
        request.query().forEach((name, value) -> {
            if (!List.of("limit", "after", "before", "access_token").contains(name)) {
                link.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return link.toString();
    }

    private static int limit(String text) {
        return text.matches("[1-9]\\d{0,6}") ? Math.min(MOST, Integer.parseInt(text)) : USUAL;
    }

    private static String cursor(int position) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("at" + position).getBytes(StandardCharsets.US_ASCII));
    }

    private static @Nullable Integer position(String cursor, int otherwise) {
        if (cursor.isEmpty()) {
            return otherwise;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            return text.matches("at\\d{1,9}") ? Integer.valueOf(text.substring(2)) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
