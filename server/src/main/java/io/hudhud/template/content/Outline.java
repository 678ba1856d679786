package io.hudhud.template.content;

import java.util.List;

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
}
