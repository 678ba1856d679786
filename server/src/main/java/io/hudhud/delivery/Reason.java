package io.hudhud.delivery;

import java.util.List;

/** Why a message was skipped, cancelled, failed or left unresolved: every one can be read by a person. */
public enum Reason {
    NO_CONSENT(1),
    OPTED_OUT(2),
    SUPPRESSED(3),
    /** Neither a usable number nor a BSUID in the sender's portfolio. */
    NO_ADDRESS(4),
    LANDLINE(5),
    /** Marketing to United States numbers is not delivered by WhatsApp. */
    UNITED_STATES_MARKETING(6),
    CAPPED(7),
    /** A variable has no value and no fallback for this person. */
    MISSING_VALUE(8),
    /** The template has no approved variant in a language that this person or the fallback order names. */
    NO_VARIANT(9),
    TEXT_TOO_LONG(10),
    /** "Do not send after" had passed. */
    OFFER_ENDED(11),
    /** The contact was erased between freezing and sending. */
    CONTACT_GONE(12),
    CLOSED(13),
    /** WhatsApp refused or failed it: the error code says more. */
    WHATSAPP(14),
    /** Doubt without an echo, left alone by the origin's policy. */
    NO_ECHO(15),
    /** Doubt that could not be judged for seven days, since no other message of the sender was echoed either. */
    NO_CONTROL_GROUP(16),
    /** The message's own content is no longer there. */
    NO_CONTENT(17),
    /** A tracked button has no web address to lead to for this person, and no fallback. */
    NO_DESTINATION(18);

    private final short code;

    Reason(int code) {
        this.code = (short) code;
    }

    /** The number it is stored as. */
    public short code() {
        return code;
    }

    public static Reason ofCode(int code) {
        for (var reason : VALUES) {
            if (reason.code == code) {
                return reason;
            }
        }
        throw new IllegalArgumentException("no reason has the code " + code);
    }

    private static final List<Reason> VALUES = List.of(values());
}
