package io.hudhud.report.words;

import org.jspecify.annotations.Nullable;

/**
 * Why something is as it is, for people.
 *
 * @param whatToDo absent where there is nothing to say
 */
public record Explanation(String text, @Nullable String whatToDo) {}
