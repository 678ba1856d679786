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
        /** A choice of products that is neither their ids with commas between them nor Meta's list of sections. */
        PRODUCTS_UNREADABLE,
        /** A section has no product. */
        NO_PRODUCTS,
        /** More than 30 products. */
        TOO_MANY_PRODUCTS,
        /** More than 10 sections. */
        TOO_MANY_SECTIONS,
        /** One of several sections has no title. */
        SECTION_TITLE_MISSING,
        /** A section's title is longer than 24 characters. */
        SECTION_TITLE_TOO_LONG,
        /** Not digits alone, as Meta numbers catalogues. */
        NOT_A_CATALOG,
        /** Not a JSON object with at least one member. */
        FLOW_DATA_UNREADABLE,
        /** A picture has an address to lead to and no title for it, or the reverse. */
        TAP_NEEDS_BOTH,
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
            case NO_APPROVED_VARIANT,
                    NOT_SENDABLE,
                    NOT_MAPPED,
                    EMPTY_VALUE,
                    PRODUCTS_UNREADABLE,
                    NO_PRODUCTS,
                    TOO_MANY_PRODUCTS,
                    TOO_MANY_SECTIONS,
                    SECTION_TITLE_MISSING,
                    SECTION_TITLE_TOO_LONG,
                    NOT_A_CATALOG,
                    FLOW_DATA_UNREADABLE,
                    TAP_NEEDS_BOTH,
                    NO_SUCH_VALUE,
                    SOURCE_NOT_AVAILABLE -> true;
        };
    }
}
