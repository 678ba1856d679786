package io.hudhud.simulator.limit;

import java.util.Arrays;

/**
 * The unique people whom a business portfolio messaged outside a customer service window within a moving time (24 hours at WhatsApp). Who
 * is counted already costs nothing.
 */
public final class PortfolioReach {
    private final LongLongMap lastAt = new LongLongMap();
    private long[] queue = new long[256];
    private int head;
    private int tail;
    private int unique;

    /**
     * Counts {@code recipient} if the limit has room.
     *
     * @param limit most unique people; below 0 means unlimited (nothing is counted)
     * @param windowMillis the moving time
     */
    public synchronized boolean tryAt(long recipient, long nowMillis, int limit, long windowMillis) {
        if (limit < 0) {
            return true;
        }
        forgetBefore(nowMillis - windowMillis);
        boolean counted = lastAt.get(recipient) > nowMillis - windowMillis;
        if (!counted && unique >= limit) {
            return false;
        }
        if (!counted) {
            unique++;
        }
        lastAt.put(recipient, nowMillis);
        enqueue(recipient, nowMillis);
        return true;
    }

    private void forgetBefore(long millis) {
        while (head != tail && queue[head + 1] <= millis) {
            if (lastAt.get(queue[head]) == queue[head + 1]) {
                unique--;
                lastAt.put(queue[head], Long.MIN_VALUE + 1);
            }
            head = (head + 2) & queue.length - 1;
        }
        if (lastAt.size() > 200_000 && lastAt.size() > 4L * unique) {
            lastAt.retain(at -> at > millis);
        }
    }

    private void enqueue(long recipient, long millis) {
        queue[tail] = recipient;
        queue[tail + 1] = millis;
        tail = (tail + 2) & queue.length - 1;
        if (tail == head) {
            long[] wider = Arrays.copyOf(queue, queue.length * 2);
            int upper = queue.length - head;
            System.arraycopy(queue, head, wider, 0, upper);
            System.arraycopy(queue, 0, wider, upper, head);
            head = 0;
            tail = queue.length;
            queue = wider;
        }
    }
}
