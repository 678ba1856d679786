package io.hudhud.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a message, or that is to happen.
 *
 * @param what a stable word: {@code frozen}, {@code opted-out}, {@code skipped}, {@code accepted}, {@code delivered}…
 * @param at absent where only the order is known
 * @param text in the reader's language
 * @param whatToDo absent where there is nothing to say
 */
public record StoryStep(
        String what,
        @Nullable Instant at,
        String text,
        @Nullable String whatToDo) {}
