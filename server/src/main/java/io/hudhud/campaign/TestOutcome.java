package io.hudhud.campaign;

import io.hudhud.shared.PhoneNumber;

/** What became of one test message. */
public sealed interface TestOutcome {

    PhoneNumber to();

    /** WhatsApp took it. */
    record Accepted(PhoneNumber to, String wamid) implements TestOutcome {}

    /** It was not sent; {@code sentence} says why. */
    record NotSent(PhoneNumber to, String sentence) implements TestOutcome {}

    /** It may have been sent: no answer came. */
    record Unknown(PhoneNumber to) implements TestOutcome {}
}
