package io.hudhud.template.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** A text with holes, such as {@code Hi {{1}}!} or {@code Hi {{first_name}}!}, cut at its variables. */
public record Wording(List<Piece> pieces) {

    private static final Pattern HOLE = Pattern.compile("\\{\\{\\s*([A-Za-z0-9_]+)\\s*}}");

    public Wording {
        pieces = List.copyOf(pieces);
    }

    public static Wording of(String text) {
        var pieces = new ArrayList<Piece>();
        var hole = HOLE.matcher(text);
        int from = 0;
        while (hole.find()) {
            if (hole.start() > from) {
                pieces.add(new Literal(text.substring(from, hole.start())));
            }
            pieces.add(new Hole(hole.group(1)));
            from = hole.end();
        }
        if (from < text.length()) {
            pieces.add(new Literal(text.substring(from)));
        }
        return new Wording(pieces);
    }

    /** As it was written, but for spaces within the braces. */
    public String text() {
        var text = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Literal(var words) -> text.append(words);
                case Hole(var name) -> text.append("{{").append(name).append("}}");
            }
        }
        return text.toString();
    }

    /** The variables' names, each once: positional ones by number, named ones as they appear. */
    public List<String> holes() {
        var names = pieces.stream()
                .filter(Hole.class::isInstance)
                .map(piece -> ((Hole) piece).name())
                .distinct()
                .toList();
        return names.stream().allMatch(Wording::isNumber)
                ? names.stream()
                        .sorted(Comparator.comparingInt(Integer::parseInt))
                        .toList()
                : names;
    }

    /** Whether {@code hole} is a positional variable, to be sent without a name. */
    public static boolean isNumber(String hole) {
        return !hole.isEmpty() && hole.length() < 10 && hole.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Part of a text. */
    public sealed interface Piece {}

    /** Words that are the same for everybody. */
    public record Literal(String text) implements Piece {}

    /** A variable by its number or name. */
    public record Hole(String name) implements Piece {}
}
