package io.hudhud.simulator.webhook;

import io.hudhud.simulator.time.SimulatorTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One subscribed address: gathers updates into batches, keeps a number of POSTs in flight, and repeats each until it is answered with 200.
 * While nobody listens at all, one POST at a time finds out whether somebody does again.
 */
final class Endpoint {
    private final String url;
    private final String secret;
    private final Courier courier;
    private final StatusWriter statuses;
    private final Supplier<WebhookSettings> settings;
    private final SimulatorTime time;
    private final Latencies latencies = new Latencies();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ArrayDeque<Update> fresh = new ArrayDeque<>();
    private final PriorityQueue<Batch> again = new PriorityQueue<>(Comparator.comparingLong(Batch::dueNanos));
    private long firstWaitsSince;
    private int inFlight;
    private long updatesInFlight;
    private int refusedInARow;
    private long silentUntil = System.nanoTime();
    private boolean closed;
    private long delivered;
    private long updatesDelivered;
    private long redeliveries;
    private long givenUp;

    Endpoint(
            String url,
            String secret,
            Courier courier,
            StatusWriter statuses,
            Supplier<WebhookSettings> settings,
            SimulatorTime time) {
        this.url = url;
        this.secret = secret;
        this.courier = courier;
        this.statuses = statuses;
        this.settings = settings;
        this.time = time;
    }

    boolean leadsTo(String otherUrl, String otherSecret) {
        return url.equals(otherUrl) && secret.equals(otherSecret);
    }

    void start() {
        Thread.ofVirtual().name("webhooks-to-" + url).start(this::run);
    }

    void add(Update update) {
        lock.lock();
        try {
            if (fresh.isEmpty()) {
                firstWaitsSince = System.nanoTime();
            }
            fresh.add(update);
            if (fresh.size() == 1 || fresh.size() == settings.get().maxBatch()) {
                changed.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void forgetAll() {
        lock.lock();
        try {
            fresh.clear();
            again.clear();
            latencies.clear();
        } finally {
            lock.unlock();
        }
    }

    EndpointReport report() {
        lock.lock();
        try {
            long waitingAgain =
                    again.stream().mapToLong(b -> b.updates().size()).sum();
            return new EndpointReport(
                    url,
                    fresh.size() + waitingAgain + updatesInFlight,
                    inFlight,
                    delivered,
                    updatesDelivered,
                    redeliveries,
                    givenUp,
                    latencies.quantileMillis(0.5),
                    latencies.quantileMillis(0.99));
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        try {
            for (Batch batch = next(); batch != null; batch = next()) {
                post(batch);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for a batch that may leave now; null when closed. */
    private @Nullable Batch next() throws InterruptedException {
        lock.lock();
        try {
            while (!closed) {
                long now = System.nanoTime();
                long wait = waitFor(now);
                if (wait <= 0) {
                    Batch batch = take(now);
                    inFlight++;
                    updatesInFlight += batch.updates().size();
                    return batch;
                }
                changed.awaitNanos(wait);
            }
            return null;
        } finally {
            lock.unlock();
        }
    }

    /** Nanoseconds until a batch may leave; 0 or less when one may now. */
    private long waitFor(long now) {
        WebhookSettings how = settings.get();
        if (inFlight >= (refusedInARow > 0 ? 1 : how.inFlight())) {
            return TimeUnit.SECONDS.toNanos(60);
        }
        long wait = TimeUnit.SECONDS.toNanos(60);
        if (!again.isEmpty()) {
            wait = again.element().dueNanos() - now;
        }
        if (!fresh.isEmpty()) {
            long linger = firstWaitsSince + TimeUnit.MILLISECONDS.toNanos(how.lingerMillis()) - now;
            wait = Math.min(wait, fresh.size() >= how.maxBatch() ? 0 : linger);
        }
        return Math.max(wait, silentUntil - now);
    }

    private Batch take(long now) {
        if (!again.isEmpty() && again.element().dueNanos() - now <= 0) {
            return again.remove();
        }
        int size = Math.min(fresh.size(), settings.get().maxBatch());
        List<Update> updates = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            updates.add(fresh.remove());
        }
        firstWaitsSince = now;
        return new Batch(updates, 0, now, now);
    }

    private void post(Batch batch) {
        byte[] body = WebhookBody.of(batch.updates(), statuses);
        if (body == null) {
            settle(batch, true, false, 0);
            return;
        }
        long started = System.nanoTime();
        courier.post(url, body, Signature.of(body, secret), settings.get().timeoutMillis(), status -> {
            long took = System.nanoTime() - started;
            settle(batch, status == 200, status == Courier.NOBODY_THERE, status > 0 ? took : 0);
        });
    }

    private void settle(Batch batch, boolean acknowledged, boolean nobodyThere, long tookNanos) {
        lock.lock();
        try {
            inFlight--;
            updatesInFlight -= batch.updates().size();
            if (tookNanos > 0) {
                latencies.add(tookNanos);
            }
            refusedInARow = nobodyThere ? refusedInARow + 1 : 0;
            if (acknowledged) {
                delivered++;
                updatesDelivered += batch.updates().size();
            } else {
                tryAgain(batch, nobodyThere);
            }
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    private void tryAgain(Batch batch, boolean nobodyThere) {
        long now = System.nanoTime();
        WebhookSettings how = settings.get();
        if (now - batch.bornNanos() > TimeUnit.MILLISECONDS.toNanos(time.shortenedMillis(how.giveUpMillis()))) {
            givenUp += batch.updates().size();
            return;
        }
        redeliveries++;
        long wait = TimeUnit.MILLISECONDS.toNanos(
                Math.max(1, time.shortenedMillis(backoff(how, nobodyThere ? refusedInARow - 1 : batch.attempts()))));
        if (nobodyThere) {
            silentUntil = now + wait;
        }
        again.add(batch.againAt(now + wait));
    }

    private static long backoff(WebhookSettings how, int attempts) {
        return Math.min(how.retryMaxMillis(), how.retryBaseMillis() << Math.min(attempts, 30));
    }
}
