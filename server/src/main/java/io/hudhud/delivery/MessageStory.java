package io.hudhud.delivery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of one message.
 *
 * @param frozenAt when the audience was frozen that its person belongs to; absent for what has no audience
 * @param attempts what each attempt said, as a JSON object, by attempt number
 * @param queuedFor when it is due, while it waits
 * @param gated it waits until the first share of a guarded start has been judged
 * @param underWay an intent is open: it may be on its way this moment
 * @param doubtSince since when its fate is unknown
 * @param doubtStandsStill nothing can be concluded from silence for now
 */
public record MessageStory(
        MessageRow message,
        @Nullable Instant frozenAt,
        List<Attempt> attempts,
        @Nullable Instant queuedFor,
        boolean gated,
        boolean underWay,
        @Nullable Instant doubtSince,
        boolean doubtStandsStill) {

    /** What one attempt filled in. */
    public record Attempt(int number, String values) {}
}
