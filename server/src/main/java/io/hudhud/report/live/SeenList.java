package io.hudhud.report.live;

import io.hudhud.delivery.OriginProgress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One look at all campaigns of a workspace that are under way, and at those that were so a little while ago.
 *
 * @param asOf whatever was committed by then is in it
 * @param campaigns by their origins
 */
public record SeenList(Instant asOf, Map<Long, OriginProgress> campaigns) {

    boolean saysTheSame(SeenList other) {
        return campaigns.equals(other.campaigns);
    }

    /** What is new or different here. */
    public Collection<OriginProgress> since(@Nullable SeenList before) {
        if (before == null) {
            return campaigns.values();
        }
        List<OriginProgress> changed = new ArrayList<>();
        campaigns.forEach((origin, progress) -> {
            if (!progress.equals(before.campaigns.get(origin))) {
                changed.add(progress);
            }
        });
        return changed;
    }
}
