package io.hudhud.simulator.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Everything that happens later, on one thread. Millions of waiting statuses cost eight bytes each: they are kept as numbers in buckets of
 * ten milliseconds, not as objects.
 */
public final class Timers implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Timers.class.getName());
    private static final long TICK_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final TreeMap<Long, Bucket> buckets = new TreeMap<>();
    private final long origin = System.nanoTime();
    private long waiting;
    private boolean closed;

    /** Begins; {@code due} gets each number that {@link #schedule} was given, once its time has come. */
    public void start(LongConsumer due) {
        Thread.ofPlatform().name("simulator-timers").daemon().start(() -> run(due));
    }

    /** Hands over a number after so many real milliseconds. */
    public void schedule(long delayMillis, long what) {
        lock.lock();
        try {
            bucket(delayMillis).add(what);
            waiting++;
        } finally {
            lock.unlock();
        }
    }

    /** Runs a task after so many real milliseconds. */
    public void schedule(long delayMillis, Runnable what) {
        lock.lock();
        try {
            bucket(delayMillis).tasks.add(what);
            waiting++;
        } finally {
            lock.unlock();
        }
    }

    /** How many numbers and tasks are still to come. */
    public long waiting() {
        lock.lock();
        try {
            return waiting;
        } finally {
            lock.unlock();
        }
    }

    public void forgetAll() {
        lock.lock();
        try {
            buckets.clear();
            waiting = 0;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private Bucket bucket(long delayMillis) {
        long at = System.nanoTime() - origin + TimeUnit.MILLISECONDS.toNanos(Math.max(0, delayMillis));
        long tick = at / TICK_NANOS + 1;
        Bucket bucket = buckets.get(tick);
        if (bucket == null) {
            bucket = new Bucket();
            buckets.put(tick, bucket);
            if (buckets.firstKey() == tick) {
                changed.signalAll();
            }
        }
        return bucket;
    }

    private void run(LongConsumer due) {
        try {
            for (Bucket bucket = next(); bucket != null; bucket = next()) {
                bucket.fire(due);
                lock.lock();
                try {
                    waiting = Math.max(0, waiting - bucket.size());
                } finally {
                    lock.unlock();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the earliest bucket; null when closed. */
    private @Nullable Bucket next() throws InterruptedException {
        lock.lock();
        try {
            while (!closed) {
                Map.Entry<Long, Bucket> first = buckets.firstEntry();
                if (first == null) {
                    changed.await();
                    continue;
                }
                long wait = first.getKey() * TICK_NANOS - (System.nanoTime() - origin);
                if (wait <= 0) {
                    buckets.remove(first.getKey());
                    return first.getValue();
                }
                changed.awaitNanos(wait);
            }
            return null;
        } finally {
            lock.unlock();
        }
    }

    private static final class Bucket {
        private long[] numbers = new long[16];
        private int count;
        private final List<Runnable> tasks = new ArrayList<>(0);

        void add(long number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            numbers[count++] = number;
        }

        int size() {
            return count + tasks.size();
        }

        void fire(LongConsumer due) {
            for (int i = 0; i < count; i++) {
                long number = numbers[i];
                guarded(() -> due.accept(number));
            }
            tasks.forEach(Bucket::guarded);
        }

        /** One failing timer must not end all others. */
        private static void guarded(Runnable task) {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "a timer failed", e);
            }
        }
    }
}
