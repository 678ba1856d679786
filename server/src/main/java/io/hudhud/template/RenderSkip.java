package io.hudhud.template;

/** Why nothing can be said to a person with a template. */
public enum RenderSkip {
    /** No approved variant in the person's language nor in the fallback order. */
    NO_VARIANT,
    /** A variable has neither a value nor a fallback. */
    MISSING_VALUE,
    /** A tracked button has neither an http(s) address to lead to nor one as its fallback. */
    NO_DESTINATION,
    /** A text is longer than WhatsApp takes once its variables are filled in. */
    TEXT_TOO_LONG
}
