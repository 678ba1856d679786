package io.hudhud.template.content;

import java.util.List;

/**
 * A stretch of text as people read it.
 *
 * @param part where it stands: {@code header}, {@code body}, {@code button.1}, {@code card.0.body}…
 * @param label a button's caption, empty elsewhere
 * @param maxLength after the variables are filled in, in UTF-16 units, which counts no emoji as shorter than Meta does
 */
public record Section(String part, String label, List<Run> runs, int maxLength) {

    /** Part of the text. */
    public sealed interface Run {}

    /** Words that are the same for everybody. */
    public record Words(String text) implements Run {}

    /** The value of a variable, by its place in {@link Outline#variables()}. */
    public record Filled(int slot) implements Run {}
}
