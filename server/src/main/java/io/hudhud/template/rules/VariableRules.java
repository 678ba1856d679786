package io.hudhud.template.rules;

import static io.hudhud.template.rules.Rule.error;
import static io.hudhud.template.rules.Rule.warning;

import io.hudhud.template.content.Wording;
import io.hudhud.template.content.Wording.Hole;
import io.hudhud.template.content.Wording.Literal;
import io.hudhud.template.content.Wording.Piece;
import io.hudhud.template.design.Design.ParameterFormat;
import io.hudhud.template.rules.Text.Part;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How variables are written, where they stand, and that each has a sample. */
final class VariableRules {

    private static final Pattern SPECIAL = Pattern.compile("\\{\\{[^{}]*[^A-Za-z0-9_\\s{}][^{}]*}}");
    private static final Pattern SINGLE = Pattern.compile("(?<!\\{)\\{\\s*[A-Za-z0-9_]+\\s*}(?!})");
    private static final Pattern UPPER_CASE = Pattern.compile("[A-Z]");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    static final List<Rule> ALL = List.of(
            error("variable-special", Sources.REVIEW, VariableRules::special),
            error("braces-unbalanced", Sources.REVIEW, VariableRules::unbalanced),
            warning("braces-single", Sources.REVIEW, VariableRules::single),
            error("variable-format", Sources.OVERVIEW, VariableRules::format),
            error("variable-upper-case", Sources.OVERVIEW, VariableRules::upperCase),
            warning("variable-digit", Sources.OVERVIEW, VariableRules::digit),
            error("variable-repeated", Sources.OVERVIEW, VariableRules::repeatedName),
            warning("number-repeated", Sources.OVERVIEW, VariableRules::repeatedNumber),
            error("variables-order", Sources.REVIEW, VariableRules::order),
            error("variable-at-edge", Sources.REVIEW, VariableRules::atEdge),
            warning("header-variable-at-edge", Sources.REVIEW, VariableRules::atEdgeOfHeader),
            error("variables-adjacent", Sources.REVIEW, VariableRules::adjacent),
            warning("variables-spaced", Sources.OURS, VariableRules::spaced),
            error("sample-missing", Sources.OVERVIEW, VariableRules::sample));

    private VariableRules() {}

    /** Where variables may stand; others have rules of their own. */
    private static Stream<Text> texts(Page page) {
        return page.texts().stream().filter(text -> text.part() == Part.HEADER || text.isBody());
    }

    /** Those with a brace outside of their variables. */
    private static Stream<Text> braced(Page page) {
        return page.texts().stream()
                .filter(text ->
                        text.literals().stream().anyMatch(words -> words.indexOf('{') >= 0 || words.indexOf('}') >= 0));
    }

    private static boolean isNamed(Page page) {
        return page.design().format() == ParameterFormat.NAMED;
    }

    private static void special(Page page, Found found) {
        braced(page)
                .forEach(text -> text.literals().forEach(words -> {
                    var special = SPECIAL.matcher(words);
                    if (special.find()) {
                        found.at(text.at(), "variable", special.group());
                    }
                }));
    }

    private static void unbalanced(Page page, Found found) {
        braced(page)
                .filter(text -> text.literals().stream().anyMatch(VariableRules::isUnbalanced))
                .forEach(text -> found.at(text.at()));
    }

    private static boolean isUnbalanced(String words) {
        String rest = SPECIAL.matcher(words).replaceAll("");
        return rest.contains("{{") || rest.contains("}}");
    }

    private static void single(Page page, Found found) {
        braced(page)
                .forEach(text -> text.literals().stream()
                        .map(SINGLE::matcher)
                        .filter(matcher -> matcher.find())
                        .findFirst()
                        .ifPresent(matcher -> found.at(text.at(), "variable", matcher.group())));
    }

    private static void format(Page page, Found found) {
        texts(page).forEach(text -> {
            for (String hole : text.wording().holes()) {
                if (Wording.isNumber(hole) == isNamed(page)) {
                    found.at(text.at(), "variable", hole, "format", isNamed(page) ? "named" : "positional");
                }
            }
        });
    }

    private static void upperCase(Page page, Found found) {
        names(page, found, UPPER_CASE);
    }

    private static void digit(Page page, Found found) {
        names(page, found, DIGIT);
    }

    private static void names(Page page, Found found, Pattern bad) {
        if (!isNamed(page)) {
            return;
        }
        texts(page)
                .forEach(text -> text.wording().holes().stream()
                        .filter(hole ->
                                !Wording.isNumber(hole) && bad.matcher(hole).find())
                        .forEach(hole -> found.at(text.at(), "variable", hole)));
    }

    private static void repeatedName(Page page, Found found) {
        if (isNamed(page)) {
            repeated(page, found);
        }
    }

    private static void repeatedNumber(Page page, Found found) {
        if (!isNamed(page)) {
            repeated(page, found);
        }
    }

    private static void repeated(Page page, Found found) {
        texts(page).forEach(text -> {
            var seen = new HashSet<String>();
            var repeated = new LinkedHashSet<String>();
            text.holes().stream().filter(hole -> !seen.add(hole)).forEach(repeated::add);
            repeated.forEach(hole -> found.at(text.at(), "variable", hole));
        });
    }

    /** Numbers have to come as 1, 2, 3… in the text; a number that came before may come again. */
    private static void order(Page page, Found found) {
        if (isNamed(page)) {
            return;
        }
        texts(page).forEach(text -> {
            var numbers =
                    text.holes().stream().filter(Wording::isNumber).distinct().toList();
            for (int i = 0; i < numbers.size(); i++) {
                if (!numbers.get(i).equals(Integer.toString(i + 1))) {
                    found.at(text.at(), "variable", numbers.get(i), "expected", i + 1);
                    return;
                }
            }
        });
    }

    private static void atEdge(Page page, Found found) {
        texts(page).filter(Text::isBody).forEach(text -> edge(text, found));
    }

    private static void atEdgeOfHeader(Page page, Found found) {
        page.texts(Part.HEADER).forEach(text -> edge(text, found));
    }

    private static void edge(Text text, Found found) {
        var pieces = text.wording().pieces().stream()
                .filter(piece -> !(piece instanceof Literal(var words) && words.isBlank()))
                .toList();
        if (pieces.isEmpty()) {
            return;
        }
        if (pieces.getFirst() instanceof Hole(var name)) {
            found.at(text.at(), "variable", name);
        } else if (pieces.getLast() instanceof Hole(var name)) {
            found.at(text.at(), "variable", name);
        }
    }

    private static void adjacent(Page page, Found found) {
        texts(page).forEach(text -> {
            var pieces = text.wording().pieces();
            for (int i = 1; i < pieces.size(); i++) {
                if (pieces.get(i - 1) instanceof Hole(var one) && pieces.get(i) instanceof Hole(var other)) {
                    found.at(text.at(), "variable", one, "other", other);
                    return;
                }
            }
        });
    }

    private static void spaced(Page page, Found found) {
        texts(page).forEach(text -> {
            List<Piece> pieces = text.wording().pieces();
            for (int i = 2; i < pieces.size(); i++) {
                if (pieces.get(i - 2) instanceof Hole(var one)
                        && pieces.get(i - 1) instanceof Literal(var between)
                        && between.isBlank()
                        && pieces.get(i) instanceof Hole(var other)) {
                    found.at(text.at(), "variable", one, "other", other);
                    return;
                }
            }
        });
    }

    private static void sample(Page page, Found found) {
        texts(page)
                .forEach(text -> text.wording().holes().stream()
                        .filter(hole -> text.samples().of(hole).isBlank())
                        .forEach(hole -> found.at(text.at(), "variable", hole)));
    }
}
