package io.hudhud.audience;

import io.hudhud.contact.Standing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people of an audience who are alike in all that decides what they get and what it costs.
 *
 * @param country ISO 3166 alpha-2, absent where unknown
 * @param prefix the plus and first four digits of their numbers, enough to price a message; absent for people without one
 * @param lacks the requirements that they do not meet
 */
public record AudienceShare(
        @Nullable String country,
        @Nullable String prefix,
        @Nullable String language,
        Standing standing,
        Set<Requirement> lacks,
        long people) {}
