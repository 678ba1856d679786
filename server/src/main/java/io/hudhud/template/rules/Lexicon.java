package io.hudhud.template.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words and phrases that our rules look for, each under a topic; they are found as whole words, in one pass over a text. */
final class Lexicon {

    private static final Map<String, List<Phrase>> BY_FIRST_WORD = read();

    private Lexicon() {}

    /** @param words as the list has them */
    record Hit(String topic, String words) {}

    private record Phrase(String topic, String shown, List<String> words) {}

    /** Each phrase once, in the order of the text. */
    static List<Hit> in(Tokens tokens) {
        Set<Hit> hits = new LinkedHashSet<>();
        var forms = tokens.forms();
        for (int at = 0; at < forms.size(); at++) {
            for (String form : forms.get(at)) {
                for (Phrase phrase : BY_FIRST_WORD.getOrDefault(form, List.of())) {
                    if (isAt(phrase, forms, at)) {
                        hits.add(new Hit(phrase.topic, phrase.shown));
                    }
                }
            }
        }
        return hits.isEmpty() ? List.of() : List.copyOf(hits);
    }

    private static boolean isAt(Phrase phrase, List<List<String>> forms, int at) {
        if (at + phrase.words.size() > forms.size()) {
            return false;
        }
        for (int i = 1; i < phrase.words.size(); i++) {
            if (!forms.get(at + i).contains(phrase.words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, List<Phrase>> read() {
        var phrases = new HashMap<String, List<Phrase>>();
        String topic = "";
        for (String line : lines("lexicon.txt")) {
            if (line.startsWith("[")) {
                topic = line.substring(1, line.length() - 1);
                continue;
            }
            for (String shown : line.split(",", -1)) {
                var words = Tokens.of(shown).words();
                if (!words.isEmpty()) {
                    phrases.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                            .add(new Phrase(topic, shown.strip(), words));
                }
            }
        }
        return Map.copyOf(phrases);
    }

    /** The lines of a resource of this module, without comments and empty ones. */
    static List<String> lines(String resource) {
        try (var in = Objects.requireNonNull(
                        Lexicon.class.getResourceAsStream("/io/hudhud/template/" + resource), resource);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
