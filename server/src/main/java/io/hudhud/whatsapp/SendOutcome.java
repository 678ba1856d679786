package io.hudhud.whatsapp;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What one POST of a message came to. Every caller switches over all four. */
public sealed interface SendOutcome {

    /**
     * WhatsApp took it and will report delivery by webhook.
     *
     * @param wamid WhatsApp's id of the message
     * @param waId the number that WhatsApp knows the recipient by, where it says so; may differ from what was sent to
     * @param held WhatsApp holds it back (quality assessment, pacing): it may still go out or be dropped
     */
    record Accepted(String wamid, @Nullable String waId, boolean held) implements SendOutcome {}

    /**
     * WhatsApp answered with its error envelope: nothing was sent. What follows from {@code code} is in {@link ErrorCatalog}.
     *
     * @param retryAfter what the answer asked us to wait, where it did
     */
    record Refused(
            int code,
            @Nullable String details,
            int httpStatus,
            @Nullable Duration retryAfter) implements SendOutcome {}

    /** No byte of the request was written (connection refused, name not found): trying again is safe. */
    record NotSent(String cause) implements SendOutcome {}

    /** The request may have left and no readable answer came. It may have been sent: never retried by itself. */
    record InDoubt(String cause) implements SendOutcome {}
}
