package io.hudhud.inbox.words;

import java.util.Set;

/**
 * A wish and the languages that have these words for it.
 *
 * @param languages ISO 639-1 codes; empty when nothing was recognised
 */
public record Heard(Wish wish, Set<String> languages) {

    static final Heard NOTHING = new Heard(Wish.NONE, Set.of());

    public Heard {
        languages = Set.copyOf(languages);
    }
}
