package io.hudhud.bench.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign of the offer template.
 *
 * @param perSecond its own rate; absent: the sender's
 * @param resendDoubt what becomes of a message that may have been sent, when echoes of others say that it was not: sent
 *     again, or left; absent: what the server does with marketing
 */
public record CampaignDraft(
        String name,
        UUID sender,
        UUID template,
        Audience audience,
        @Nullable Integer perSecond,
        @Nullable Boolean resendDoubt) {

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
        body.put("audience", audience.definition());
        if (resendDoubt != null) {
            body.put("doubt", resendDoubt ? "RESEND" : "LEAVE");
        }
        if (perSecond != null) {
            body.put("perSecond", perSecond);
        }
        return body;
    }
}
