package io.hudhud.report.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How open pages are kept up to date.
 *
 * @param every how often the database is looked at while somebody watches; no page hears more often
 * @param heartbeat after so long without news a connection gets a comment, so that nothing on the way closes it
 * @param recheck how soon a stream ends after its session
 * @param perPerson the most streams of one person or key; one more ends the oldest
 * @param perWorkspace the most streams of one workspace on a node
 */
@ConfigurationProperties("hudhud.live")
public record LiveProperties(
        @DefaultValue("500ms") Duration every,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("5s") Duration recheck,
        @DefaultValue("12") int perPerson,
        @DefaultValue("200") int perWorkspace) {

    public LiveProperties {
        if (every.compareTo(Duration.ofMillis(100)) < 0) {
            throw new IllegalArgumentException("hudhud.live.every must be at least 100ms");
        }
        if (!heartbeat.isPositive() || !recheck.isPositive()) {
            throw new IllegalArgumentException(
                    "hudhud.live.heartbeat and hudhud.live.recheck must be longer than nothing");
        }
        if (perPerson < 1 || perWorkspace < perPerson) {
            throw new IllegalArgumentException(
                    "hudhud.live.per-person must be at least 1 and at most hudhud.live.per-workspace");
        }
    }
}
