package io.hudhud.inbox.words;

import org.jspecify.annotations.Nullable;

/**
 * What a person wrote or tapped.
 *
 * @param text the words, or the title of the tapped button
 * @param payload what the tapped button carries; WhatsApp gives a template's button its title when nothing else was set
 */
public record Said(@Nullable String text, @Nullable String payload, Answers answers) {

    /** What kind of message it answers. */
    public enum Answers {
        /** It stands by itself. */
        NOTHING,
        MARKETING,
        /** An order confirmation, an answer of ours… */
        ANOTHER,
        /** A message that another tool sent, or one that is too old. */
        UNKNOWN
    }
}
