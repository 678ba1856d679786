package io.hudhud.template;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a person wants to be spoken to, as shops write it down. */
enum Gender {
    FEMALE,
    MALE,
    /** Nothing is written down, or something else. */
    UNKNOWN;

    private static final Set<String> FEMALE_WORDS =
            Set.of("female", "f", "woman", "w", "mrs", "ms", "أنثى", "انثى", "أنثي", "امرأة", "سيدة", "مؤنث");
    private static final Set<String> MALE_WORDS = Set.of("male", "m", "man", "mr", "ذكر", "رجل", "سيد", "مذكر");

    static Gender of(@Nullable String written) {
        if (written == null) {
            return UNKNOWN;
        }
        String word = written.strip().toLowerCase(Locale.ROOT);
        if (FEMALE_WORDS.contains(word)) {
            return FEMALE;
        }
        return MALE_WORDS.contains(word) ? MALE : UNKNOWN;
    }
}
