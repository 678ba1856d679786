package io.hudhud.delivery.pump;

import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.origin.Origin;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What recording an intent came to. The pump switches over all of them. */
sealed interface Intent {

    /**
     * Committed at {@code at}: these may leave now. {@code zone} is where what does not leave goes back to, {@code at} the
     * month that gets its price back.
     */
    record Started(UUID id, Origin origin, @Nullable String zone, Instant at, List<Outgoing> messages)
            implements Intent {}

    /** Nobody of the slice gets a message now: all were skipped or moved. */
    record NobodyLeft() implements Intent {}

    /** Something holds the origin. */
    record Held() implements Intent {}

    /** The origin is to be held from now on; nothing was started. {@code until} is when that ends by itself. */
    record MustHold(
            HoldReason reason, String detail, @Nullable Instant until) implements Intent {}

    /** The month of {@code at} has no money left for it: all marketing is to be held. {@code capMicros} is the cap that was met. */
    record OverBudget(long capMicros, Instant at) implements Intent {}

    /** The batch is not as it was read, e.g. since the origin was closed: look again. */
    record Stale() implements Intent {}

    /** The portfolio is no longer ours. */
    record LeaseLost() implements Intent {}
}
