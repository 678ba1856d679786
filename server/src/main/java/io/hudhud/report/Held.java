package io.hudhud.report;

import io.hudhud.delivery.Hold;
import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.HoldScope;
import io.hudhud.report.words.Explanation;
import io.hudhud.report.words.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a campaign from sending, in words.
 *
 * @param detail what caused it, where more is known than the reason
 * @param until when it ends by itself; absent: when somebody or something lifts it
 */
public record Held(
        HoldScope scope,
        String scopeId,
        HoldReason reason,
        @Nullable String detail,
        Explanation why,
        Instant placedAt,
        @Nullable Instant until) {

    static List<Held> of(List<Hold> holds, Words words) {
        return holds.stream().map(hold -> of(hold, words)).toList();
    }

    private static Held of(Hold hold, Words words) {
        return new Held(
                hold.scope(),
                hold.scopeId(),
                hold.reason(),
                hold.detail(),
                words.hold(hold.scope(), hold.reason()),
                hold.placedAt(),
                hold.until());
    }
}
