package io.hudhud.contact.imports;

import io.hudhud.contact.Standing;
import io.hudhud.contact.name.PersonName;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one row says of a person.
 *
 * @param line where the row begins in the file
 * @param phone E.164; without it there is an e-mail address
 * @param marketing what the row says about consent; {@link Standing#NONE} where it says nothing
 */
record ContactDraft(
        long line,
        @Nullable String phone,
        @Nullable String phoneGiven,
        boolean landline,
        PersonName name,
        @Nullable String email,
        @Nullable String language,
        @Nullable String country,
        @Nullable String city,
        @Nullable String zone,
        @Nullable String externalId,
        List<String> tags,
        Map<String, String> attributes,
        Standing marketing,
        Standing transactional) {

    ContactDraft {
        if (phone == null && email == null) {
            throw new IllegalArgumentException("neither a number nor an e-mail address");
        }
    }

    /** The same for two rows about one person. */
    String key() {
        if (phone != null) {
            return phone;
        }
        return email == null ? "" : email.toLowerCase(Locale.ROOT);
    }

    boolean optsOut() {
        return marketing == Standing.OPTED_OUT || transactional == Standing.OPTED_OUT;
    }

    /** This row and a later one about the same person, as one. */
    ContactDraft with(ContactDraft later, boolean laterWins) {
        var first = laterWins ? later : this;
        var second = laterWins ? this : later;
        var allTags = new LinkedHashSet<>(tags);
        allTags.addAll(later.tags);
        var allAttributes = new LinkedHashMap<>(second.attributes);
        allAttributes.putAll(first.attributes);
        return new ContactDraft(
                line,
                phone,
                phoneGiven,
                landline,
                first.name.full() == null ? second.name : first.name,
                either(first.email, second.email),
                either(first.language, second.language),
                either(first.country, second.country),
                either(first.city, second.city),
                either(first.zone, second.zone),
                either(first.externalId, second.externalId),
                List.copyOf(allTags),
                allAttributes,
                combined(marketing, later.marketing),
                combined(transactional, later.transactional));
    }

    /** A no in any row of a person counts. */
    private static Standing combined(Standing one, Standing other) {
        if (one == Standing.OPTED_OUT || other == Standing.OPTED_OUT) {
            return Standing.OPTED_OUT;
        }
        return one.code() >= other.code() ? one : other;
    }

    private static @Nullable String either(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
