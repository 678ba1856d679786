package io.hudhud.template;

import org.jspecify.annotations.Nullable;

/** Which templates a list shows: those with at least one variant that fits all that is given. */
public record TemplateFilter(
        @Nullable TemplateStatus status,
        @Nullable String language,
        @Nullable Category category,
        @Nullable String name) {

    public static final TemplateFilter ALL = new TemplateFilter(null, null, null, null);
}
