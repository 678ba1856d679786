package io.hudhud.whatsapp;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a call to the Graph API (other than a send) came to. Every caller switches over all four. */
public sealed interface GraphResult<T> {

    record Answered<T>(T value) implements GraphResult<T> {}

    /** WhatsApp said no. {@code explanation} is for people; see {@link ErrorCatalog} for what the code means. */
    record Refused<T>(int code, @Nullable Integer subcode, int httpStatus, String explanation)
            implements GraphResult<T> {}

    /**
     * No readable answer.
     *
     * @param cause a word for logs and people, without secrets
     * @param mayHaveArrived false when no connection was made, so that WhatsApp knows nothing of the call
     */
    record Unreachable<T>(String cause, boolean mayHaveArrived) implements GraphResult<T> {
        Unreachable(String cause) {
            this(cause, true);
        }
    }

    /** Not asked: the account has used up nearly all calls of this hour. Ask again after {@code until}. */
    record Postponed<T>(Instant until) implements GraphResult<T> {}
}
