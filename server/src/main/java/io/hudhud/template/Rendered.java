package io.hudhud.template;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a template says to one person, or why it says nothing. */
public sealed interface Rendered {

    /**
     * Ready to be sent.
     *
     * @param language the variant's
     * @param template the {@code template} object of a send request, JSON in UTF-8
     * @param values what was filled in, by variable
     */
    record Ready(UUID variant, String language, Category category, byte[] template, Map<String, String> values)
            implements Rendered {}

    /**
     * Nothing can be sent.
     *
     * @param detail the variable, or for {@link RenderSkip#NO_VARIANT} the person's language, absent where unknown
     */
    record Skipped(RenderSkip reason, @Nullable String detail) implements Rendered {}
}
