package io.hudhud.template.rules;

import java.util.Map;

/**
 * Something that a rule found in a design.
 *
 * @param code stable, such as {@code body-too-long}; {@link FindingWords} has its sentences
 * @param at the place as the builder shows it: {@code name}, {@code language}, {@code category}, {@code ttl}, {@code header},
 *     {@code body}, {@code footer}, {@code offer}, {@code buttons}, {@code buttons.2}, {@code buttons.2.url}, {@code cards},
 *     {@code cards.0.body}, {@code cards.0.buttons.1}…; buttons and cards are counted from 0
 * @param values what the sentence names: {@code limit}, {@code length}, {@code word}…
 */
public record Finding(String code, Severity severity, String at, Map<String, String> values) {

    public Finding {
        values = Map.copyOf(values);
    }
}
