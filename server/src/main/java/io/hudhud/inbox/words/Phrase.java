package io.hudhud.inbox.words;

/**
 * Words with a meaning.
 *
 * @param language ISO 639-1
 * @param text as a person would write it properly
 */
public record Phrase(String language, Wish wish, String text) {

    /** What is looked up: without case, accents, punctuation. Empty when no word is left. */
    public String plain() {
        return PlainWords.of(text);
    }
}
