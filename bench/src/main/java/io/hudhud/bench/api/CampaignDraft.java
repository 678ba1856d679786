package io.hudhud.bench.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign of the offer template, to everybody or to those with a tag.
 *
 * @param tag the audience; absent: every contact
 * @param perSecond its own rate; absent: the sender's
 */
public record CampaignDraft(
        String name,
        UUID sender,
        UUID template,
        @Nullable String tag,
        @Nullable Integer perSecond) {

    Map<String, ?> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", name);
        body.put("purpose", "MARKETING");
        body.put("sender", sender.toString());
        body.put("template", template.toString());
        body.put("languages", List.of("ar", "en_US"));
        body.put(
                "mapping",
                Map.of(
                        "variables",
                        Map.of(
                                "body.first_name",
                                Map.of(
                                        "source",
                                        Map.of("from", "contact", "field", "first_name"),
                                        "fallback",
                                        "friend"))));
        body.put(
                "audience",
                Map.of(
                        "include",
                        tag == null
                                ? Map.of("kind", "all")
                                : Map.of("kind", "tags", "match", "any", "tags", List.of(tag))));
        if (perSecond != null) {
            body.put("perSecond", perSecond);
        }
        return body;
    }
}
