package io.hudhud.report.live;

import io.hudhud.delivery.OriginProgress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One look at all campaigns of a workspace that are under way, and at those that were so a little while ago.
 *
 * @param asOf whatever was committed by then is in it
 * @param campaigns by their origins
 * @param newestAlarm its id; absent when there never was one
 */
public record SeenList(
        Instant asOf,
        Map<Long, OriginProgress> campaigns,
        @Nullable Long newestAlarm) {

    boolean saysTheSame(SeenList other) {
        return campaigns.equals(other.campaigns) && hasSameAlarms(other);
    }

    /** Nothing was raised between the two. */
    public boolean hasSameAlarms(SeenList other) {
        return Objects.equals(newestAlarm, other.newestAlarm);
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
