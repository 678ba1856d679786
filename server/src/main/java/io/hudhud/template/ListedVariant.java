package io.hudhud.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A variant as Meta lists it: one entry of {@code GET /{waba-id}/message_templates}. */
record ListedVariant(
        String metaId,
        String name,
        String language,
        TemplateStatus status,
        Category category,
        TemplateQuality quality,
        JsonNode components,
        String parameterFormat,
        @Nullable Integer ttlSeconds,
        @Nullable String rejectedReason,
        @Nullable Category previousCategory) {

    /** What has to be asked for: by default the reason and the quality are left out. */
    static final List<String> FIELDS = List.of(
            "id",
            "name",
            "language",
            "status",
            "category",
            "components",
            "parameter_format",
            "message_send_ttl_seconds",
            "rejected_reason",
            "previous_category",
            "quality_score");

    /** Reads the entries of a page; one without an id, name, language or components is no variant and is left out. */
    static List<ListedVariant> from(JsonNode data) {
        var variants = new ArrayList<ListedVariant>();
        for (JsonNode entry : data) {
            if (entry.hasNonNull("id")
                    && entry.hasNonNull("name")
                    && entry.hasNonNull("language")
                    && entry.path("components").isArray()) {
                variants.add(entry(entry));
            }
        }
        return variants;
    }

    private static ListedVariant entry(JsonNode entry) {
        String previous = entry.path("previous_category").asString("");
        int ttl = entry.path("message_send_ttl_seconds").asInt(0);
        return new ListedVariant(
                entry.path("id").asString(),
                entry.path("name").asString(),
                entry.path("language").asString().replace('-', '_'),
                TemplateStatus.of(entry.path("status").asString("")),
                Category.of(entry.path("category").asString("")),
                TemplateQuality.of(entry.path("quality_score").path("score").asString("")),
                entry.path("components"),
                entry.path("parameter_format").asString("POSITIONAL").toUpperCase(Locale.ROOT),
                ttl == 0 ? null : ttl,
                reason(entry.path("rejected_reason").asString("")),
                previous.isEmpty() ? null : Category.of(previous));
    }

    /** Meta writes NONE for none. */
    static @Nullable String reason(String word) {
        return word.isEmpty() || word.equals("NONE") ? null : word;
    }
}
