package io.hudhud.audience;

import io.hudhud.contact.Standing;
import io.hudhud.delivery.Reason;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people of an audience who are alike in all that decides what they get and what it costs.
 *
 * @param country ISO 3166 alpha-2, absent where unknown
 * @param prefix the plus and first four digits of their numbers, enough to price a message; absent for people without one
 * @param excluded why they would be skipped if it were frozen now; absent for those who may be written to
 * @param lacks the requirements that they do not meet; not looked at for those who are excluded
 */
public record AudienceShare(
        @Nullable String country,
        @Nullable String prefix,
        @Nullable String language,
        Standing standing,
        @Nullable Reason excluded,
        Set<Requirement> lacks,
        long people) {}
