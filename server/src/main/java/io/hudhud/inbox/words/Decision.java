package io.hudhud.inbox.words;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What follows from what a person said. */
public enum Decision {
    /** No more marketing. */
    STOP,
    /** Marketing again, for a person who had said stop. */
    START,
    /** Ask once whether marketing or something else is meant. */
    ASK,
    NOTHING;

    /** Buttons of our own question. */
    public static final String STOP_BUTTON = "hudhud:stop";

    public static final String KEEP_BUTTON = "hudhud:keep";

    /** A decision and the languages that the words belong to. */
    public record Reading(Decision decision, Set<String> languages) {

        static final Reading NOTHING = new Reading(Decision.NOTHING, Set.of());
    }

    /**
     * A clear word is followed wherever it stands. An unclear one ("إلغاء", "cancel") means what it answers: marketing, or
     * else an order; where it answers nothing that we know, the person is asked. A button means what its payload says, if
     * that differs from its title: whoever made "Cancel" carry {@code order-7-cancel} meant the order.
     */
    public static Reading of(Said said, Phrases phrases) {
        String payload = said.payload();
        if (STOP_BUTTON.equals(payload)) {
            return new Reading(STOP, Set.of());
        }
        if (KEEP_BUTTON.equals(payload)) {
            return Reading.NOTHING;
        }
        Heard title = phrases.read(said.text());
        Heard carried = phrases.read(payload);
        for (Wish clear : new Wish[] {Wish.STOP, Wish.START}) {
            Heard heard = title.wish() == clear ? title : carried;
            if (heard.wish() == clear) {
                return new Reading(clear == Wish.STOP ? STOP : START, heard.languages());
            }
        }
        boolean unclear = title.wish() == Wish.UNCLEAR && !meansSomethingElse(payload, said.text(), carried);
        return unclear ? new Reading(unclear(said.answers()), title.languages()) : Reading.NOTHING;
    }

    private static boolean meansSomethingElse(@Nullable String payload, @Nullable String title, Heard carried) {
        return payload != null && carried.wish() == Wish.NONE && (title == null || !Phrases.same(payload, title));
    }

    private static Decision unclear(Said.Answers answers) {
        return switch (answers) {
            case MARKETING -> STOP;
            case ANOTHER -> NOTHING;
            case NOTHING, UNKNOWN -> ASK;
        };
    }
}
