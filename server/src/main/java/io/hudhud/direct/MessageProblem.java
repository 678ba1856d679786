package io.hudhud.direct;

/** Why a message cannot be asked for. */
public enum MessageProblem {
    NO_SUCH_CONTACT,
    NO_SUCH_SENDER,
    /** The template belongs to another WhatsApp business account than the sender. */
    TEMPLATE_OF_ANOTHER_ACCOUNT,
    UNKNOWN_VARIABLE,
    NO_VARIANT,
    MISSING_VALUE,
    NO_DESTINATION,
    TEXT_TOO_LONG,
    NOT_USEFUL_ANY_MORE,
    OPTED_OUT,
    NO_CONSENT,
    SUPPRESSED,
    NO_ADDRESS
}
