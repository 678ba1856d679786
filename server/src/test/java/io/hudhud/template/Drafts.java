package io.hudhud.template;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Templates for tests that need no database. */
final class Drafts {

    static final JsonMapper JSON = new JsonMapper();
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private Drafts() {}

    static Template template(String name, Variant... variants) {
        return new Template(new UUID(0, 1), "102290129340398", name, List.of(variants));
    }

    static Variant approved(String language, JsonNode components) {
        return variant(language, TemplateStatus.APPROVED, components);
    }

    static Variant approved(String language, String components) {
        return approved(language, JSON.readTree(components));
    }

    static Variant body(String language, String text) {
        var components = JSON.createArrayNode();
        components.addObject().put("type", "BODY").put("text", text);
        return approved(language, components);
    }

    static Variant variant(String language, TemplateStatus status, JsonNode components) {
        return new Variant(
                UUID.nameUUIDFromBytes(language.getBytes(StandardCharsets.UTF_8)),
                "900" + Integer.toUnsignedString(language.hashCode()),
                language,
                status,
                Category.MARKETING,
                TemplateQuality.GREEN,
                components,
                "POSITIONAL",
                null,
                null,
                null,
                null,
                null,
                NOW,
                1);
    }

    /** A mapping that fills each variable with the same words for everybody. */
    static Mapping constants(Map<String, String> values) {
        var assignments = new HashMap<String, Assignment>();
        values.forEach((key, value) -> assignments.put(key, Assignment.constant(value)));
        return new Mapping(assignments);
    }
}
