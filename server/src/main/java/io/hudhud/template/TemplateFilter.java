package io.hudhud.template;

import org.jspecify.annotations.Nullable;

/**
 * Which templates a list shows: those with at least one variant that fits all that is given.
 *
 * @param status absent: any but deleted
 * @param kind what its messages are
 * @param name a part of the name
 * @param search a part of the name (with spaces or underscores) or of a text in any of its components
 */
public record TemplateFilter(
        @Nullable TemplateStatus status,
        @Nullable String language,
        @Nullable Category category,
        @Nullable TemplateKind kind,
        @Nullable String name,
        @Nullable String search) {

    public static final TemplateFilter ALL = new TemplateFilter(null, null, null, null, null, null);

    /** Whether the words of a template matter. */
    boolean isSaying() {
        return name != null || (search != null && !search.isBlank());
    }
}
