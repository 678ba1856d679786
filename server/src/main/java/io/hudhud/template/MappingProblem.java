package io.hudhud.template;

import org.jspecify.annotations.Nullable;

/**
 * Why a template cannot be sent with a mapping, or not as the person may expect.
 *
 * @param code stable
 * @param language of the variant that has the problem, absent where it is the template's
 * @param variable the key of the variable, where it is about one
 * @param sentence for people; says what to do
 */
public record MappingProblem(
        Code code, @Nullable String language, @Nullable String variable, String sentence) {

    /** What is wrong. {@link #UNKNOWN_VARIABLE} and {@link #NOT_APPROVED} do not stop the other languages from being sent. */
    public enum Code {
        /** No language of the template is approved. */
        NO_APPROVED_VARIANT,
        /** This language is left out. */
        NOT_APPROVED,
        /** The variant has a part that Hudhud cannot fill in yet. */
        NOT_SENDABLE,
        /** Nothing fills a variable that WhatsApp wants. */
        NOT_MAPPED,
        /** A constant or fallback is empty once it is cleaned. */
        EMPTY_VALUE,
        /** The workspace has no business value or table of that name. */
        NO_SUCH_VALUE,
        /** Nothing supplies values of this source yet. */
        SOURCE_NOT_AVAILABLE,
        /** The template has no such variable in any language. */
        UNKNOWN_VARIABLE
    }

    /** Whether nothing should be sent before it is put right. */
    public boolean isBlocking() {
        return switch (code) {
            case NOT_APPROVED, UNKNOWN_VARIABLE -> false;
            case NO_APPROVED_VARIANT, NOT_SENDABLE, NOT_MAPPED, EMPTY_VALUE, NO_SUCH_VALUE, SOURCE_NOT_AVAILABLE ->
                true;
        };
    }
}
