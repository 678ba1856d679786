package io.hudhud.audience;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person has to have.
 *
 * @param field as {@link io.hudhud.contact.Recipient#fields()} names it: {@code first_name}, {@code attribute.branch}
 * @param oneOf the values that do, compared without case and outer white space; absent: any that can be seen
 */
public record Requirement(String field, @Nullable Set<String> oneOf) {

    public Requirement {
        oneOf = oneOf == null ? null : Set.copyOf(oneOf);
    }
}
