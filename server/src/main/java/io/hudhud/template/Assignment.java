package io.hudhud.template;

import org.jspecify.annotations.Nullable;

/**
 * What fills one variable.
 *
 * @param fallback used when the source has nothing for a person; cleaned like any value, but not formatted
 * @param format as text when absent
 */
public record Assignment(
        Source source, @Nullable String fallback, @Nullable Format format) {

    public static Assignment of(Source source) {
        return new Assignment(source, null, null);
    }

    public static Assignment constant(String value) {
        return of(Source.constant(value));
    }

    public Assignment orElse(String otherwise) {
        return new Assignment(source, otherwise, format);
    }

    public Assignment as(Format written) {
        return new Assignment(source, fallback, written);
    }
}
