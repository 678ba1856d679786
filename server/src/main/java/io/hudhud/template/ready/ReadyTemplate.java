package io.hudhud.template.ready;

import io.hudhud.shared.Purpose;
import io.hudhud.template.Category;
import io.hudhud.template.Mapping;
import io.hudhud.template.content.Outline;
import io.hudhud.template.content.Variable;
import io.hudhud.template.design.Design;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A template to begin with, whole in English and Arabic.
 *
 * @param key also the name of its designs
 * @param titles by language
 * @param lines when to use it, by language
 * @param designs English, then Arabic, with the same parts and variables; a media header waits for its sample
 * @param mapping a suggestion. What only the merchant knows (pictures, places, the end of an offer) is left open; what a
 *     store tells comes from an event, without a fallback, so that no sample is ever sent to a customer. A fallback is one for
 *     all languages: greetings fall back on an emoji
 */
public record ReadyTemplate(
        String key,
        Group group,
        Purpose purpose,
        Map<String, String> titles,
        Map<String, String> lines,
        List<Design> designs,
        Mapping mapping) {

    static final List<String> LANGUAGES = List.of("en", "ar");

    /** @throws IllegalArgumentException when these do not belong together, with a sentence */
    public ReadyTemplate {
        titles = inAllLanguages("titles", titles);
        lines = inAllLanguages("lines", lines);
        designs = List.copyOf(designs);
        require(designs.stream().map(Design::language).toList().equals(LANGUAGES), "designs are English, then Arabic");
        for (Design design : designs) {
            require(design.name().equals(key), "the design in " + design.language() + " is not named " + key);
            require(design.category() != Category.OTHER, "the design in " + design.language() + " has no category");
            var odd = Outline.of(design.components()).notSendable();
            require(odd.isEmpty(), "the design in " + design.language() + " has parts that cannot be sent: " + odd);
            boolean marketing = design.category() == Category.MARKETING;
            require(marketing == (purpose == Purpose.MARKETING), "category and purpose do not agree");
        }
        Design english = designs.getFirst();
        Design arabic = designs.getLast();
        require(english.category() == arabic.category(), "the two languages differ in category");
        require(variables(english).equals(variables(arabic)), "the two languages differ in their variables");
        var unknown = new HashSet<>(mapping.variables().keySet());
        unknown.removeAll(variables(english));
        require(unknown.isEmpty(), "the mapping fills what the designs do not have: " + unknown);
    }

    private static Map<String, String> inAllLanguages(String what, Map<String, String> texts) {
        require(
                texts.keySet().equals(Set.copyOf(LANGUAGES))
                        && texts.values().stream().noneMatch(String::isBlank),
                what + " are one in each of " + LANGUAGES);
        return Map.copyOf(texts);
    }

    private static Set<String> variables(Design design) {
        var keys = new HashSet<String>();
        for (Variable variable : Outline.of(design.components()).variables()) {
            keys.add(variable.key());
        }
        return keys;
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
