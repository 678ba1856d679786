package io.hudhud.report.live;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The place between what is seen and one connection that shows it. It holds only the latest: a slow reader misses steps on the
 * way, never the end, and keeps nobody else waiting.
 */
public final class Subscription<T> {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final BiPredicate<T, T> same;
    private @Nullable T latest;
    private @Nullable T taken;
    private boolean ended;

    /** @param same whether a second look says nothing else than the first */
    Subscription(BiPredicate<T, T> same) {
        this.same = same;
    }

    /** Shows {@code news}, unless it says nothing else than what was taken last. */
    void offer(T news) {
        lock.lock();
        try {
            if (taken == null || !same.test(taken, news)) {
                latest = news;
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Nothing more will come. */
    void end() {
        lock.lock();
        try {
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isEnded() {
        lock.lock();
        try {
            return ended;
        } finally {
            lock.unlock();
        }
    }

    /** The latest that was not taken yet; waits for it for up to {@code longest}. Empty when it has ended too. */
    Optional<T> take(Duration longest) throws InterruptedException {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (latest == null && !ended && left > 0) {
                left = changed.awaitNanos(left);
            }
            var news = Optional.ofNullable(latest);
            if (latest != null) {
                taken = latest;
                latest = null;
            }
            return news;
        } finally {
            lock.unlock();
        }
    }
}
