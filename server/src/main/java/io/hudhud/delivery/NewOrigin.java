package io.hudhud.delivery;

import io.hudhud.shared.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an origin is opened with.
 *
 * @param externalId the owner's id of it
 * @param template whose status holds the origin; absent for free messages
 * @param launchAt when the audience is frozen and sending begins
 * @param localTime each contact gets it at {@code launchAt}'s wall-clock time (in the workspace's zone) of their own zone
 * @param notAfter what has not left by then is skipped as "offer ended"
 * @param validity how long WhatsApp tries to deliver each message; absent: as long as it ever does, 30 days
 * @param perSecond the origin's own rate, below the sender's
 * @param costCapMicros hold when the estimated cost reaches this, in millionths of a US dollar
 * @param resendDoubt what becomes of doubt settled as "not sent": resend, or leave unresolved
 * @param guard how its start is watched; absent: not at all
 */
public record NewOrigin(
        OriginKind kind,
        UUID externalId,
        UUID sender,
        Lane lane,
        Purpose purpose,
        @Nullable UUID template,
        Instant launchAt,
        boolean localTime,
        @Nullable Instant notAfter,
        @Nullable Duration validity,
        @Nullable Integer perSecond,
        @Nullable Long costCapMicros,
        boolean resendDoubt,
        @Nullable Guard guard) {}
