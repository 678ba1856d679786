package io.hudhud.bench.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Whom a campaign is for, as the API names them. */
public record Audience(Map<String, ?> definition) {

    public static Audience everybody() {
        return new Audience(Map.of("include", Map.of("kind", "all")));
    }

    /** These contacts and nobody else. */
    public static Audience of(Collection<Long> ids) {
        return new Audience(Map.of("include", named(ids)));
    }

    public Audience without(Collection<Long> ids) {
        return new Audience(Map.of("include", definition.get("include"), "exclude", List.of(named(ids))));
    }

    private static Map<String, ?> named(Collection<Long> ids) {
        return Map.of(
                "kind", "contacts", "ids", ids.stream().map(String::valueOf).toList());
    }
}
