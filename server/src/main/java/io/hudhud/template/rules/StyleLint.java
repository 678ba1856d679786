package io.hudhud.template.rules;

import static io.hudhud.template.rules.Rule.warning;

import io.hudhud.template.content.Wording.Hole;
import io.hudhud.template.content.Wording.Literal;
import io.hudhud.template.rules.Text.Part;
import java.util.List;
import java.util.stream.Stream;

/** How a text looks to people and to Meta's reviewers: its language, loudness and length. */
final class StyleLint {

    private static final int SHORTEST_SHOUT = 12;
    private static final double SHOUTED = 0.7;
    private static final int MOST_EMOJI = 10;
    private static final int MOST_EXCLAMATIONS = 3;
    private static final int LONGEST_VALUE_WORDS = 10;

    private static final String MARKS = "!?\u061F\uFF01";

    static final List<Rule> ALL = List.of(
            warning("language-mismatch", Sources.OVERVIEW, StyleLint::language),
            warning("all-caps", Sources.OURS, StyleLint::caps),
            warning("shouting", Sources.OURS, StyleLint::punctuation),
            warning("emoji-many", Sources.REVIEW, StyleLint::emoji),
            warning("text-folded", Sources.OURS, StyleLint::folded),
            warning("variable-as-sentence", Sources.OURS, StyleLint::sentence));

    private StyleLint() {}

    private static void language(Page page, Found found) {
        var script = Scripts.unexpected(
                page.design().language(),
                page.texts().stream().flatMap(text -> text.literals().stream()).toList());
        if (script != null) {
            found.at("language", "language", page.design().language(), "script", script);
        }
    }

    /** Header and bodies; a footer may be a name. */
    private static Stream<Text> loud(Page page) {
        return page.prose().filter(text -> text.isBody() || text.part() == Part.HEADER);
    }

    private static void caps(Page page, Found found) {
        loud(page).filter(StyleLint::isShouted).forEach(text -> found.at(text.at()));
    }

    private static boolean isShouted(Text text) {
        int letters = 0;
        int upper = 0;
        for (String words : text.literals()) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (Character.isUpperCase(c)) {
                    upper++;
                    letters++;
                } else if (Character.isLowerCase(c)) {
                    letters++;
                }
            }
        }
        return letters >= SHORTEST_SHOUT && upper >= SHOUTED * letters;
    }

    private static void punctuation(Page page, Found found) {
        loud(page).filter(text -> isExcited(text.text())).forEach(text -> found.at(text.at()));
    }

    private static boolean isExcited(String text) {
        int exclamations = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run = MARKS.indexOf(c) < 0 ? 0 : run + 1;
            exclamations += c == '!' ? 1 : 0;
            if (run > 1 || exclamations > MOST_EXCLAMATIONS) {
                return true;
            }
        }
        return false;
    }

    /** Meta says that there is a limit for some formats, not which. */
    private static void emoji(Page page, Found found) {
        page.prose().filter(Text::isBody).forEach(text -> {
            int count = Marks.countEmoji(text.text());
            if (count > MOST_EMOJI) {
                found.at(text.at(), "count", count, "limit", MOST_EMOJI);
            }
        });
    }

    private static void folded(Page page, Found found) {
        page.texts(Part.BODY).forEach(text -> {
            int length = text.filled().length();
            if (length > CheckDesign.FOLDED_AFTER) {
                found.at(text.at(), "length", length, "limit", CheckDesign.FOLDED_AFTER);
            }
        });
    }

    /** A variable that makes a line of its own, or whose sample is a sentence, hides from the review what is sent. */
    private static void sentence(Page page, Found found) {
        page.prose().filter(Text::isBody).forEach(text -> {
            var pieces = text.wording().pieces();
            for (int i = 0; i < pieces.size(); i++) {
                if (pieces.get(i) instanceof Hole(var name)) {
                    boolean ownLine = i > 0
                            && i + 1 < pieces.size()
                            && pieces.get(i - 1) instanceof Literal(var before)
                            && pieces.get(i + 1) instanceof Literal(var after)
                            && before.endsWith("\n")
                            && after.startsWith("\n");
                    if (ownLine || Tokens.of(text.samples().of(name)).wordCount() > LONGEST_VALUE_WORDS) {
                        found.at(text.at(), "variable", name);
                    }
                }
            }
        });
    }
}
