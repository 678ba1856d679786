package io.hudhud.sender;

import org.jspecify.annotations.Nullable;

/** What asking WhatsApp about a sender came to. */
public sealed interface CheckResult {

    /**
     * WhatsApp answered; the sender's facts are up to date.
     *
     * @param subscribed whether WhatsApp confirmed that it sends the account's webhooks to our app; null when not asked
     */
    record Good(@Nullable Boolean subscribed) implements CheckResult {}

    /** It did not work; {@code explanation} says why and what to do. {@code code} is WhatsApp's, where it gave one. */
    record Bad(@Nullable Integer code, String explanation) implements CheckResult {}

    /** There is no such sender, or it is archived. */
    record Unknown() implements CheckResult {}
}
