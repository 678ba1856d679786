package io.hudhud.inbox.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of {@code phrases.tsv}. A message has a wish only when, normalised and without courtesies around it, the
 * whole of it is such a phrase: "please stop" is one, "please stop by the shop" is not.
 */
public final class Phrases {

    /** Longer than any phrase with courtesies: not worth reading. */
    private static final int LONGEST = 200;

    private static final Phrases ALL = load();

    private final List<Phrase> phrases;
    private final Map<String, Heard> wishes;
    private final List<String> courtesies;

    private Phrases(List<Phrase> phrases, Map<String, Heard> wishes, List<String> courtesies) {
        this.phrases = List.copyOf(phrases);
        this.wishes = Map.copyOf(wishes);
        this.courtesies = courtesies;
    }

    public static Phrases all() {
        return ALL;
    }

    /** These and the merchant's {@code own}, which never change the meaning of one that is here. */
    public Phrases with(List<Phrase> own) {
        if (own.isEmpty()) {
            return this;
        }
        var all = new HashMap<>(wishes);
        own.forEach(phrase -> all.merge(
                phrase.plain(),
                new Heard(phrase.wish(), Set.of(phrase.language())),
                (known, added) -> known.wish() == added.wish() ? together(known, added) : known));
        var both = new ArrayList<>(phrases);
        both.addAll(own);
        return new Phrases(both, all, courtesies);
    }

    /** As they stand in the table; courtesies are not among them. */
    public List<Phrase> phrases() {
        return phrases;
    }

    /** What {@code text} asks for, as a whole. */
    public Heard read(@Nullable String text) {
        if (text == null || text.length() > LONGEST) {
            return Heard.NOTHING;
        }
        String plain = PlainWords.of(text);
        Heard heard = wishes.get(plain);
        if (heard == null) {
            heard = wishes.get(PlainWords.of(withoutCourtesies(plain)));
        }
        return heard == null ? Heard.NOTHING : heard;
    }

    /** True when both are the same words to a reader. */
    public static boolean same(String one, String other) {
        return PlainWords.of(one).equals(PlainWords.of(other));
    }

    private String withoutCourtesies(String plain) {
        String rest = plain;
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (String courtesy : courtesies) {
                if (rest.startsWith(courtesy + " ")) {
                    rest = rest.substring(courtesy.length() + 1);
                    shorter = true;
                } else if (rest.endsWith(" " + courtesy)) {
                    rest = rest.substring(0, rest.length() - courtesy.length() - 1);
                    shorter = true;
                }
            }
        }
        return rest;
    }

    private static Phrases load() {
        var phrases = new ArrayList<Phrase>();
        var wishes = new HashMap<String, Heard>();
        var courtesies = new HashSet<String>();
        for (String line : lines()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells[1].equals("courtesy")) {
                courtesies.add(PlainWords.of(cells[2]));
            } else {
                var phrase = new Phrase(cells[0], Wish.valueOf(cells[1].toUpperCase(Locale.ROOT)), cells[2]);
                phrases.add(phrase);
                String plain = phrase.plain();
                var heard = new Heard(phrase.wish(), Set.of(phrase.language()));
                wishes.merge(plain, heard, (one, other) -> both(plain, one, other));
            }
        }
        return new Phrases(
                phrases,
                wishes,
                courtesies.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList());
    }

    private static Heard both(String plain, Heard one, Heard other) {
        if (one.wish() != other.wish()) {
            throw new IllegalStateException("phrases.tsv gives \"" + plain + "\" two meanings");
        }
        return together(one, other);
    }

    private static Heard together(Heard one, Heard other) {
        var languages = new HashSet<>(one.languages());
        languages.addAll(other.languages());
        return new Heard(one.wish(), languages);
    }

    private static List<String> lines() {
        try (var table = Objects.requireNonNull(Phrases.class.getResourceAsStream("phrases.tsv"));
                var reader = new InputStreamReader(table, StandardCharsets.UTF_8)) {
            return reader.readAllLines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
