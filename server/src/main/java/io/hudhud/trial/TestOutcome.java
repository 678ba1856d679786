package io.hudhud.trial;

import io.hudhud.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** What became of one test message. */
public sealed interface TestOutcome {

    PhoneNumber to();

    /** WhatsApp took it. */
    record Accepted(PhoneNumber to, String wamid) implements TestOutcome {}

    /**
     * It was not sent.
     *
     * @param errorCode WhatsApp's, where it refused
     * @param sentence the same for people, with what WhatsApp said
     */
    record NotSent(PhoneNumber to, Cause cause, @Nullable Integer errorCode, String sentence) implements TestOutcome {}

    /** Why a test message was not sent. */
    enum Cause {
        /** Its person said no: such a number gets nothing. */
        OPTED_OUT,
        /** WhatsApp was asked and refused. */
        REFUSED_BY_WHATSAPP,
        /** Nobody answers at WhatsApp's address. */
        WHATSAPP_NOT_REACHED
    }

    /** It may have been sent: no answer came. */
    record Unknown(PhoneNumber to) implements TestOutcome {}
}
