package io.hudhud.template.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The percentages that a text names. */
final class Percentages {

    private Percentages() {}

    /** As they are written, each once, in Latin digits; 100 is left out: it is a promise of quality, not a price. */
    static Set<String> in(Tokens tokens) {
        var found = new TreeSet<String>();
        List<List<String>> words = tokens.forms();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).getFirst().equals("%")) {
                if (i > 0 && isNumber(words.get(i - 1))) {
                    found.add(words.get(i - 1).getFirst());
                } else if (i + 1 < words.size() && isNumber(words.get(i + 1))) {
                    found.add(words.get(i + 1).getFirst());
                }
            }
        }
        found.remove("100");
        return found;
    }

    private static boolean isNumber(List<String> word) {
        return word.getFirst().chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
