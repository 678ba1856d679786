package io.hudhud.contact;

import io.hudhud.shared.FieldProblem;
import io.hudhud.shared.FieldProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What people may write into a contact, by the names that the API uses. A field that is absent stays as it is, one that is
 * {@code null} becomes empty.
 */
public record ContactFields(Map<String, @Nullable Object> given) {

    private static final Set<String> TEXTS =
            Set.of("phone", "name", "firstName", "lastName", "email", "language", "country", "city");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final int LONGEST_TEXT = 320;
    private static final int MOST_TAGS = 50;
    private static final int MOST_ATTRIBUTES = 100;
    private static final int LONGEST_ATTRIBUTE_NAME = 100;

    /** What is wrong. */
    List<FieldProblem> errors() {
        var errors = new ArrayList<FieldProblem>();
        given.forEach((field, value) -> {
            if (TEXTS.contains(field)) {
                if (value != null && !(value instanceof String text && text.length() <= LONGEST_TEXT)) {
                    errors.add(FieldProblem.of(
                            field,
                            value instanceof String ? Kind.TOO_LONG : Kind.WRONG_FORM,
                            "a text of up to " + LONGEST_TEXT + " characters, or null"));
                }
            } else if (field.equals("tags")) {
                if (!(value instanceof List<?> tags
                        && tags.size() <= MOST_TAGS
                        && tags.stream().allMatch(ContactFields::isTag))) {
                    errors.add(FieldProblem.of(
                            field, Kind.INVALID, "a list of up to " + MOST_TAGS + " tags of 1 to 100 characters"));
                }
            } else if (field.equals("attributes")) {
                if (!(value instanceof Map<?, ?> map
                        && map.size() <= MOST_ATTRIBUTES
                        && map.keySet().stream().allMatch(ContactFields::isAttributeName))) {
                    errors.add(FieldProblem.of(
                            field,
                            Kind.INVALID,
                            "an object of up to " + MOST_ATTRIBUTES + " attributes with names of 1 to "
                                    + LONGEST_ATTRIBUTE_NAME + " characters"));
                }
            } else {
                errors.add(FieldProblem.of(field, Kind.UNKNOWN, "there is no such field to write"));
            }
        });
        String country = text("country");
        if (country != null && !COUNTRY.matcher(country).matches()) {
            errors.add(FieldProblem.of("country", Kind.WRONG_FORM, "two capital letters (ISO 3166)"));
        }
        String email = text("email");
        if (email != null && !EMAIL.matcher(email).matches()) {
            errors.add(FieldProblem.of("email", Kind.WRONG_FORM, "an e-mail address"));
        }
        return errors;
    }

    boolean has(String field) {
        return given.containsKey(field);
    }

    /** A text without white space around it; empty is none. */
    @Nullable
    String text(String field) {
        return given.get(field) instanceof String text && !text.isBlank() ? text.strip() : null;
    }

    /** The names of the attributes that are given. */
    Set<String> attributes() {
        return given.get("attributes") instanceof Map<?, ?> map
                ? map.keySet().stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
    }

    private static boolean isAttributeName(@Nullable Object name) {
        return name instanceof String text && !text.isBlank() && text.length() <= LONGEST_ATTRIBUTE_NAME;
    }

    private static boolean isTag(@Nullable Object tag) {
        return tag instanceof String text && !text.isBlank() && text.length() <= 100;
    }
}
