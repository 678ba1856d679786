package io.hudhud.template.rules;

import io.hudhud.template.content.Samples;
import io.hudhud.template.content.Wording;
import io.hudhud.template.content.Wording.Hole;
import io.hudhud.template.content.Wording.Literal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text of a design with its place; what several rules need of it is worked out once, when the first one asks. */
final class Text {

    /** What a text is. */
    enum Part {
        HEADER,
        BODY,
        CARD_BODY,
        FOOTER,
        OFFER,
        LABEL
    }

    private final String at;
    private final Part part;
    private final Wording wording;
    private final Samples samples;
    private final String text;
    private final List<String> literals;
    private @Nullable Tokens tokens;
    private @Nullable Tokens filledTokens;
    private @Nullable List<Lexicon.Hit> hits;
    private @Nullable Set<String> hosts;
    private @Nullable String filled;
    private final List<String> holes;

    Text(String at, Part part, Wording wording, Samples samples) {
        this.at = at;
        this.part = part;
        this.wording = wording;
        this.samples = samples;
        this.text = wording.text();
        this.literals = wording.pieces().stream()
                .filter(Literal.class::isInstance)
                .map(piece -> ((Literal) piece).text())
                .toList();
        this.holes = wording.pieces().stream()
                .filter(Hole.class::isInstance)
                .map(piece -> ((Hole) piece).name())
                .toList();
    }

    static Text plain(String at, Part part, String text) {
        return new Text(at, part, Wording.of(text), Samples.NONE);
    }

    String at() {
        return at;
    }

    Part part() {
        return part;
    }

    Wording wording() {
        return wording;
    }

    Samples samples() {
        return samples;
    }

    /** As it was written. */
    String text() {
        return text;
    }

    /** What is the same for everybody, cut at the variables. */
    List<String> literals() {
        return literals;
    }

    /** In UTF-16 units, as {@link io.hudhud.template.content.Section} counts. */
    int length() {
        return text.length();
    }

    boolean isBody() {
        return part == Part.BODY || part == Part.CARD_BODY;
    }

    /** The variables as they stand in the text, each as often as it does. */
    List<String> holes() {
        return holes;
    }

    /** With the samples in place of the variables. */
    String filled() {
        if (filled == null) {
            var words = new StringBuilder();
            for (var piece : wording.pieces()) {
                switch (piece) {
                    case Literal(var literal) -> words.append(literal);
                    case Hole(var name) -> words.append(samples.of(name));
                }
            }
            filled = words.toString();
        }
        return filled;
    }

    /** Its words, with {@link Tokens#HOLE} for each variable. */
    Tokens tokens() {
        if (tokens == null) {
            var words = new StringBuilder();
            for (var piece : wording.pieces()) {
                words.append(piece instanceof Literal(var literal) ? literal : " " + Tokens.HOLE + " ");
            }
            tokens = Tokens.of(words.toString());
        }
        return tokens;
    }

    Tokens filledTokens() {
        if (filledTokens == null) {
            filledTokens = holes.isEmpty() ? tokens() : Tokens.of(filled());
        }
        return filledTokens;
    }

    /** Which of the words that mean something to our rules are in it. */
    List<Lexicon.Hit> hits() {
        if (hits == null) {
            hits = Lexicon.in(tokens());
        }
        return hits;
    }

    /** The hosts that it names. */
    Set<String> hosts() {
        if (hosts == null) {
            hosts = LinkLint.in(text);
        }
        return hosts;
    }

    boolean says(String topic) {
        return hits().stream().anyMatch(hit -> hit.topic().equals(topic));
    }
}
