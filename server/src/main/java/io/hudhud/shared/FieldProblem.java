package io.hudhud.shared;

import java.util.Locale;

/**
 * One thing wrong with a request, and where.
 *
 * @param field its path in the body, {@code quietHours.weekly[0].from}, or the name of a parameter
 * @param code one of {@link Kind} in lower case with hyphens, or a word of the module's own; stable, so that pages can say it
 *     in the user's language
 * @param detail a sentence for people
 */
public record FieldProblem(String field, String code, String detail) {

    /** What can be wrong with any field. */
    public enum Kind {
        REQUIRED,
        TOO_SHORT,
        TOO_LONG,
        TOO_MANY,
        OUT_OF_RANGE,
        WRONG_FORM,
        UNKNOWN,
        /** Wrong for another reason, which the detail says. */
        INVALID
    }

    public static FieldProblem of(String field, Kind kind, String detail) {
        return new FieldProblem(field, kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), detail);
    }
}
