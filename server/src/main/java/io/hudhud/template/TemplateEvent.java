package io.hudhud.template;

import io.hudhud.workspace.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a language of a template.
 *
 * @param at when: Meta's time of what it told, otherwise when it was found or done
 * @param before and {@code after}: the words of status, quality or category; {@code before} is absent of what was new here
 * @param reason Meta's, of a rejection
 * @param until when a pause ends, or an announced category begins, where that is known
 * @param actor of what people did here
 */
public record TemplateEvent(
        String language,
        Kind kind,
        Instant at,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        @Nullable Instant until,
        @Nullable Actor actor) {

    public enum Kind {
        STATUS,
        QUALITY,
        CATEGORY,
        CATEGORY_ANNOUNCED,
        SUBMITTED,
        EDITED,
        UNPAUSED,
        DELETED
    }
}
