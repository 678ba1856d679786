package io.hudhud.template;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field that a person has to have, since a required variable takes its value from it and has no fallback. A value that is
 * there may still not be fit: whether a text is a date only shows when it is written.
 *
 * @param field as {@link io.hudhud.contact.Recipient#fields()} names it
 * @param oneOf the values that lead to one, without case and outer white space; absent: any
 */
public record Need(String variable, String field, @Nullable Set<String> oneOf) {

    /** Empty when the variable takes nothing from the person, or has something to fall back on. */
    static Optional<Need> of(String variable, Assignment assignment, BusinessValues business, boolean hasFallback) {
        if (hasFallback) {
            return Optional.empty();
        }
        return switch (assignment.source()) {
            case Source.Contact(var field) -> Optional.of(new Need(variable, field, null));
            case Source.Attribute(var name) -> Optional.of(new Need(variable, "attribute." + name, null));
            case Source.Lookup(var table, var by) -> Optional.of(new Need(variable, by, business.keys(table)));
            case Source.Business _, Source.Event _, Source.Constant _, Source.Gendered _ -> Optional.empty();
        };
    }
}
