package io.hudhud.campaign;

/**
 * Something that does not forbid a launch and should be known before it.
 *
 * @param code stable
 */
public record LaunchWarning(Code code, String sentence) {

    public enum Code {
        /** What Meta charges it as is not what the merchant says it is for. */
        PURPOSE_MISMATCH,
        /** Marketing that does not tell people how to stop it. */
        NO_OPT_OUT_HINT,
        /** Most opt-ins are merely attested by the merchant. */
        MANY_ATTESTED,
        LANGUAGE_NOT_APPROVED,
        UNUSED_VALUE,
        TEMPLATE_QUALITY,
        CATEGORY_WILL_CHANGE,
        COST_UNKNOWN,
        COST_ABOVE_CAP,
        /** Not everybody can be reached before "do not send after". */
        OFFER_ENDS_TOO_SOON,
        /** WhatsApp forgets a file before everybody is reached. */
        MEDIA_EXPIRES_TOO_SOON,
        /** The portfolio's limit spreads it over days. */
        DAILY_LIMIT,
        NOBODY_YET,
        SENDER_HELD
    }
}
