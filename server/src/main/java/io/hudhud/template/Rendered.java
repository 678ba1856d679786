package io.hudhud.template;

import io.hudhud.link.NewLink;
import java.util.List;
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
     * @param values what was filled in, by variable; a tracked button's is its token
     * @param links of its tracked buttons, to be kept before it is sent: {@link io.hudhud.link.KeepLinks}
     */
    record Ready(
            UUID variant,
            String language,
            Category category,
            byte[] template,
            Map<String, String> values,
            List<NewLink> links)
            implements Rendered {}

    /**
     * Nothing can be sent.
     *
     * @param detail the variable, or for {@link RenderSkip#NO_VARIANT} the person's language, absent where unknown
     */
    record Skipped(RenderSkip reason, @Nullable String detail) implements Rendered {}
}
