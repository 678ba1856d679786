package io.hudhud.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as people read it.
 *
 * @param language of the variant, absent when there is none for the person
 * @param parts with {@code {{variable}}} left standing where a value is missing
 * @param skipped why it would not be sent, absent when it would
 */
public record Preview(@Nullable String language, List<Part> parts, Rendered.@Nullable Skipped skipped) {

    /**
     * A stretch of text.
     *
     * @param part {@code header}, {@code body}, {@code footer}, {@code button.0}, {@code card.1.body}…
     * @param label a button's caption or the kind of header, empty elsewhere
     */
    public record Part(String part, String label, String text) {}
}
