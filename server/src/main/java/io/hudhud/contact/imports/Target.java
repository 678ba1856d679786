package io.hudhud.contact.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a file is. Written as {@code phone}, {@code first_name}, {@code ignore}…, or {@code attribute:NAME} for a
 * custom attribute.
 *
 * @param attribute the attribute's name; only with {@link Kind#ATTRIBUTE}
 */
public record Target(Kind kind, @Nullable String attribute) {

    public enum Kind {
        PHONE,
        NAME,
        FIRST_NAME,
        LAST_NAME,
        EMAIL,
        LANGUAGE,
        COUNTRY,
        CITY,
        TAGS,
        EXTERNAL_ID,
        /** Says who agreed to WhatsApp messages; read only when the import's consent rests on it. */
        CONSENT,
        ATTRIBUTE,
        IGNORE
    }

    static final Target IGNORE = new Target(Kind.IGNORE, null);

    private static final String ATTRIBUTE_PREFIX = "attribute:";
    private static final Pattern ATTRIBUTE_NAME = Pattern.compile("[\\p{L}\\p{N}_.]{1,60}");

    static Target of(Kind kind) {
        return new Target(kind, null);
    }

    static Target attribute(String name) {
        return new Target(Kind.ATTRIBUTE, name);
    }

    static Optional<Target> parse(String word) {
        if (word.startsWith(ATTRIBUTE_PREFIX)) {
            String name = word.substring(ATTRIBUTE_PREFIX.length());
            return ATTRIBUTE_NAME.matcher(name).matches() ? Optional.of(attribute(name)) : Optional.empty();
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.ATTRIBUTE
                        && kind.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .map(Target::of);
    }

    public String word() {
        return attribute == null ? kind.name().toLowerCase(Locale.ROOT) : ATTRIBUTE_PREFIX + attribute;
    }
}
