package io.hudhud.link;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Gathers clicks in memory and writes them together, so that a burst costs one statement and nobody waits for it. A crash forgets
 * what was gathered, at most {@link LinkProperties#gather} of clicks; a stop writes it.
 */
@Component
class CountClicks implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CountClicks.class);

    /** Links that wait to be counted, when the database is away. */
    private static final int MOST = 200_000;

    private static final Duration LONGEST_WRITE = Duration.ofSeconds(5);

    private final LinkProperties settings;
    private final WriteClicks write;
    private Map<String, Clicks> gathered = new HashMap<>();
    private Thread writer = Thread.ofVirtual().unstarted(() -> {});
    private volatile boolean running;

    CountClicks(LinkProperties settings, WriteClicks write) {
        this.settings = settings;
        this.write = write;
    }

    /** How often a link was opened since it was last written, and when. */
    record Clicks(long n, Instant first, Instant last) {
        static Clicks one(Instant at) {
            return new Clicks(1, at, at);
        }

        Clicks and(Clicks other) {
            return new Clicks(
                    n + other.n,
                    first.isBefore(other.first) ? first : other.first,
                    last.isAfter(other.last) ? last : other.last);
        }
    }

    void add(String token, Instant at) {
        add(Map.of(token, Clicks.one(at)));
    }

    private synchronized void add(Map<String, Clicks> clicks) {
        clicks.forEach((token, each) -> {
            if (gathered.size() < MOST || gathered.containsKey(token)) {
                gathered.merge(token, each, Clicks::and);
            }
        });
    }

    /** Writes what was gathered. */
    void flush() {
        Map<String, Clicks> taken;
        synchronized (this) {
            if (gathered.isEmpty()) {
                return;
            }
            taken = gathered;
            gathered = new HashMap<>();
        }
        try {
            write.write(taken);
        } catch (RuntimeException e) {
            LOG.warn("the clicks of {} links could not be written now", taken.size(), e);
            add(taken);
        }
    }

    private void work() {
        while (running) {
            try {
                Thread.sleep(settings.gather());
            } catch (InterruptedException e) {
                return;
            }
            flush();
        }
    }

    @Override
    public void start() {
        running = true;
        writer = Thread.ofVirtual().name("count-clicks").start(this::work);
    }

    @Override
    public void stop() {
        running = false;
        try {
            // A write under way is let end: interrupted, it would be lost.
            writer.join(settings.gather().plus(LONGEST_WRITE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        flush();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
