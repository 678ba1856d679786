package io.hudhud.link;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Gathers clicks in memory and writes them together, so that a burst costs one statement and nobody waits for it. A crash forgets
 * what was gathered, at most {@link LinkProperties#gather} of clicks; a stop writes it.
 */
@Component
class CountClicks implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CountClicks.class);

    /** Links that wait to be counted, when the database is away. */
    private static final int MOST = 200_000;

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_WRITE = Duration.ofSeconds(5);

    private final LinkProperties settings;
    private final WriteClicks write;
    private Map<String, Clicks> gathered = new HashMap<>();
    private Thread writer = Thread.ofVirtual().unstarted(() -> {});
    private volatile CountDownLatch stopped = new CountDownLatch(0);

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

    /**
     * Writes what was gathered. Clicks that cannot be written by themselves are found by halving and given up.
     *
     * @return whether nothing of it has to wait
     */
    boolean flush() {
        Map<String, Clicks> taken;
        synchronized (this) {
            if (gathered.isEmpty()) {
                return true;
            }
            taken = gathered;
            gathered = new HashMap<>();
        }
        return write(taken);
    }

    // The cause by its name alone: PostgreSQL's words may hold where a link leads.
    private boolean write(Map<String, Clicks> clicks) {
        try {
            write.write(clicks);
            return true;
        } catch (RuntimeException e) {
            if (!isOfItself(e)) {
                LOG.warn("the clicks of {} links could not be written now: {}", clicks.size(), cause(e));
                add(clicks);
                return false;
            }
            if (clicks.size() == 1) {
                LOG.error("the clicks of a link cannot be written and are given up: {}", cause(e));
                return true;
            }
            var tokens = List.copyOf(clicks.keySet());
            int half = tokens.size() / 2;
            boolean first = write(only(tokens.subList(0, half), clicks));
            return write(only(tokens.subList(half, tokens.size()), clicks)) && first;
        } catch (Error e) {
            add(clicks);
            throw e;
        }
    }

    private static Map<String, Clicks> only(List<String> tokens, Map<String, Clicks> clicks) {
        var some = new HashMap<>(clicks);
        some.keySet().retainAll(Set.copyOf(tokens));
        return some;
    }

    /** Whether it lies with the clicks: a value that the database refuses, or a fault of whoever is told of them. */
    private static boolean isOfItself(RuntimeException failure) {
        return failure instanceof DataIntegrityViolationException
                || !(failure instanceof DataAccessException || failure instanceof TransactionException);
    }

    private static String cause(Throwable failure) {
        return failure.getClass().getSimpleName();
    }

    private void work(CountDownLatch told) {
        Duration pause = settings.gather();
        while (true) {
            try {
                if (told.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                    return;
                }
                pause = flush() ? settings.gather() : longer(pause);
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) {
                LOG.error("clicks could not be written now: {}", cause(e));
                pause = longer(pause);
            }
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    @Override
    public void start() {
        var told = new CountDownLatch(1);
        stopped = told;
        writer = Thread.ofVirtual().name("count-clicks").start(() -> work(told));
    }

    @Override
    public void stop() {
        stopped.countDown();
        try {
            // A write under way is let end: interrupted, it would be lost.
            writer.join(LONGEST_WRITE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        flush();
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }
}
