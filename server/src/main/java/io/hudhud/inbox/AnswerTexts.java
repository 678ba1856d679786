package io.hudhud.inbox;

/**
 * What Hudhud answers by itself in one language, with the merchant's name in it.
 *
 * @param stopButton and {@code keepButton}: the captions under the question
 */
public record AnswerTexts(String stopped, String started, String question, String stopButton, String keepButton) {}
