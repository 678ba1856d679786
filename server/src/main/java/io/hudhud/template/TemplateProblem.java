package io.hudhud.template;

/** Stable codes of what this module says no with. */
public enum TemplateProblem {
    NO_SUCH_TEMPLATE,
    /** A value is missing, or the language: nobody would get this message. */
    REHEARSAL_NOT_POSSIBLE,
    /** The simulator refuses it, as WhatsApp would. */
    REHEARSAL_REFUSED
}
