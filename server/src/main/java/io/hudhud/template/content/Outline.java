package io.hudhud.template.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A variant laid out for sending: which values it takes, where they go in a request, and how it reads.
 *
 * @param notSendable parts that cannot be filled in yet, each a sentence; a variant with any is never sent
 */
public record Outline(
        List<Variable> variables,
        List<Block> blocks,
        List<List<Block>> cards,
        List<Section> sections,
        List<String> notSendable) {

    public static Outline of(List<Component> components) {
        return new DrawOutline().draw(components);
    }

    /** @param trackedBeginning what tracked addresses begin with, where clicks can be counted */
    public static Outline of(List<Component> components, Optional<String> trackedBeginning) {
        var outline = of(components);
        return trackedBeginning.map(outline::tracking).orElse(outline);
    }

    /**
     * The same where a URL button whose address is {@code beginning} and a variable, and nothing else, takes the address that it is
     * to lead to.
     */
    private Outline tracking(String beginning) {
        var taking = new ArrayList<>(variables);
        for (Section section : sections) {
            if (section.runs().size() == 2
                    && section.runs().getFirst() instanceof Section.Words(var words)
                    && words.equals(beginning)
                    && section.runs().getLast() instanceof Section.Filled(int slot)
                    && variables.get(slot).kind() == Variable.Kind.URL_SUFFIX) {
                taking.set(slot, new Variable(variables.get(slot).key(), Variable.Kind.DESTINATION, true));
            }
        }
        return new Outline(List.copyOf(taking), blocks, cards, sections, notSendable);
    }
}
