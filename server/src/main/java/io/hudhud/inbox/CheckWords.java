package io.hudhud.inbox;

import io.hudhud.inbox.words.Phrase;
import io.hudhud.inbox.words.Phrases;
import io.hudhud.inbox.words.Wish;
import io.hudhud.shared.FieldProblem;
import io.hudhud.shared.FieldProblem.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether phrases of a merchant's own may stand beside Hudhud's. None may be taken away or given another meaning: people rely on
 * a no being understood. Pure.
 */
public final class CheckWords {

    /** The languages that Hudhud has phrases and answers in. */
    public static final Set<String> LANGUAGES = Answers.LANGUAGES;

    private final List<FieldProblem> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** Looks at one phrase more; {@code field} is where it stands. */
    public void phrase(String field, Phrase phrase) {
        String plain = phrase.plain();
        if (phrase.wish() == Wish.NONE) {
            problems.add(FieldProblem.of(field + ".wish", Kind.INVALID, "has to be stop, start or unclear"));
        } else if (plain.isEmpty()) {
            problems.add(FieldProblem.of(field + ".text", Kind.WRONG_FORM, "has no word in it"));
        } else if (!seen.add(plain)) {
            problems.add(new FieldProblem(field + ".text", "repeated", "stands here twice"));
        } else {
            known(field, phrase);
        }
    }

    public void language(String field, String language) {
        if (!LANGUAGES.contains(language)) {
            problems.add(FieldProblem.of(field, Kind.UNKNOWN, "is not a language that Hudhud has phrases in"));
        }
    }

    /** What is wrong; empty when nothing is. */
    public List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    private void known(String field, Phrase phrase) {
        Wish built = Phrases.all().read(phrase.text()).wish();
        if (built == phrase.wish()) {
            problems.add(new FieldProblem(field + ".text", "built-in", "is understood already"));
        } else if (built != Wish.NONE) {
            problems.add(new FieldProblem(
                    field + ".text", "means-something-else", "is understood already, and means something else"));
        }
    }
}
