package io.hudhud.report.live;

import io.hudhud.alarm.ReadAlarms;
import io.hudhud.delivery.OriginAddress;
import io.hudhud.delivery.OriginProgress;
import io.hudhud.delivery.WatchOrigins;
import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks at what is watched, a few statements for all of it, and shows it to those who watch. Counters are read from the
 * database, so it does not matter which node sends. While nobody watches, nothing is read.
 */
@Component
public class LiveFeed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveFeed.class);
    private static final long SHORTEST_PAUSE = Duration.ofMillis(100).toNanos();
    /** Who sees nothing new for so long because the database is away is sent away: a page has to know. */
    private static final long BLIND = Duration.ofSeconds(5).toNanos();

    private final WatchOrigins origins;
    private final ReadAlarms alarms;
    private final LiveProperties settings;
    private final Clock clock;
    private final Watchers<OriginAddress, Seen> campaigns = new Watchers<>();
    private final Watchers<WorkspaceId, SeenList> workspaces = new Watchers<>();
    private final Map<OriginAddress, RecentPace> paces = new HashMap<>();
    private final LatelyUnderWay lately = new LatelyUnderWay();
    private final Semaphore arrivals = new Semaphore(0);
    private volatile boolean running;
    private long sawAt;

    LiveFeed(WatchOrigins origins, ReadAlarms alarms, LiveProperties settings, Clock clock) {
        this.origins = origins;
        this.alarms = alarms;
        this.settings = settings;
        this.clock = clock;
    }

    /** What can be seen of one campaign from now on; to be closed by whoever watches. */
    public Watching<Seen> campaign(OriginAddress origin) {
        return watching(campaigns, origin, new Subscription<>(Seen::saysTheSame));
    }

    /** What can be seen of the campaigns that are under way in a workspace. */
    public Watching<SeenList> workspace(WorkspaceId workspace) {
        return watching(workspaces, workspace, new Subscription<>(SeenList::saysTheSame));
    }

    /** A subscription while it lasts. */
    public record Watching<T>(Subscription<T> subscription, Runnable leave) implements AutoCloseable {
        @Override
        public void close() {
            leave.run();
        }
    }

    private <K, T> Watching<T> watching(Watchers<K, T> watchers, K key, Subscription<T> subscription) {
        watchers.add(key, subscription);
        if (!running) {
            subscription.end();
        }
        arrivals.release();
        return new Watching<>(subscription, () -> watchers.remove(key, subscription));
    }

    private void run() {
        while (running) {
            try {
                long before = System.nanoTime();
                if (campaigns.isEmpty() && workspaces.isEmpty()) {
                    paces.clear();
                    arrivals.acquire();
                    sawAt = System.nanoTime();
                } else {
                    look();
                    arrivals.tryAcquire(settings.every().toNanos(), TimeUnit.NANOSECONDS);
                    TimeUnit.NANOSECONDS.sleep(SHORTEST_PAUSE - (System.nanoTime() - before));
                }
                arrivals.drainPermits();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void look() {
        try {
            lookNow();
            sawAt = System.nanoTime();
        } catch (RuntimeException e) {
            LOG.warn("what is watched could not be read: {}", e.toString());
            if (System.nanoTime() - sawAt > BLIND) {
                endAll();
            }
        }
    }

    private void lookNow() {
        Instant asOf = clock.instant();
        long nanos = System.nanoTime();
        var watched = campaigns.watched();
        var lists = workspaces.watched();
        var found = new HashMap<>(origins.campaignsUnderWay(lists));
        var listed = lately.update(found.keySet(), lists, nanos);
        var others = new HashSet<>(watched);
        others.addAll(listed);
        others.removeAll(found.keySet());
        found.putAll(origins.at(others));
        showCampaigns(watched, found, asOf, nanos);
        showLists(lists, listed, found, asOf);
    }

    /** Whoever came after {@code watched} was taken is shown the next look. A campaign that is gone has no more news. */
    private void showCampaigns(
            Set<OriginAddress> watched, Map<OriginAddress, OriginProgress> found, Instant asOf, long nanos) {
        var seen = new HashMap<OriginAddress, Seen>();
        for (OriginAddress origin : watched) {
            var progress = found.get(origin);
            if (progress != null) {
                var pace = paces.computeIfAbsent(origin, key -> new RecentPace());
                long accepted = progress.counts().milestones().accepted();
                seen.put(origin, new Seen(asOf, progress, pace.after(nanos, accepted)));
            }
        }
        paces.keySet().retainAll(seen.keySet());
        campaigns.each((origin, subscription) -> {
            var news = seen.get(origin);
            if (news != null) {
                subscription.offer(news);
            } else if (watched.contains(origin)) {
                subscription.end();
            }
        });
    }

    private void showLists(
            Set<WorkspaceId> watched,
            Set<OriginAddress> listed,
            Map<OriginAddress, OriginProgress> found,
            Instant asOf) {
        var lists = new HashMap<WorkspaceId, Map<Long, OriginProgress>>();
        watched.forEach(workspace -> lists.put(workspace, new HashMap<>()));
        for (OriginAddress origin : listed) {
            var list = lists.get(origin.workspace());
            var progress = found.get(origin);
            if (list != null && progress != null) {
                list.put(origin.origin(), progress);
            }
        }
        var newest = alarms.newest(watched);
        workspaces.each((workspace, subscription) -> {
            var list = lists.get(workspace);
            if (list != null) {
                subscription.offer(new SeenList(asOf, list, newest.get(workspace)));
            }
        });
    }

    private void endAll() {
        campaigns.each((origin, subscription) -> subscription.end());
        workspaces.each((workspace, subscription) -> subscription.end());
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("live").start(this::run);
    }

    /** Before the web server waits for its requests: what is open would not end by itself. */
    @Override
    public void stop() {
        running = false;
        arrivals.release();
        endAll();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
