package io.hudhud.campaign;

import io.hudhud.shared.Purpose;

/** What becomes of a message that may not have arrived, once the echoes of others show that it was not sent. */
public enum DoubtPolicy {
    /** It is sent again. */
    RESEND,
    /** It is left, and shown as unresolved. */
    LEAVE;

    /** A missing order message hurts more than a second one; a missing offer does not. */
    static DoubtPolicy usualFor(Purpose purpose) {
        return purpose == Purpose.MARKETING ? LEAVE : RESEND;
    }
}
