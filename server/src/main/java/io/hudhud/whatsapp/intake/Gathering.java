package io.hudhud.whatsapp.intake;

import io.hudhud.whatsapp.WebhookUpdate.Ignored;
import io.hudhud.whatsapp.intake.GroupCommit.Item;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * A few writers that gather what arrives within some milliseconds and commit it together: one commit for many webhooks
 * instead of one each. Only one writer gathers at a time, so that the others' commits overlap with it.
 */
@Component
final class Gathering implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Gathering.class);
    private static final Duration LOOK_UP = Duration.ofMillis(200);

    private final LinkedBlockingQueue<Arrival> queue = new LinkedBlockingQueue<>();
    private final ReentrantLock gathering = new ReentrantLock();
    private final List<Thread> writers = new ArrayList<>();
    private final WebhookProperties settings;
    private final GroupCommit commit;
    private final WebhookMetrics metrics;
    private volatile boolean running;

    Gathering(WebhookProperties settings, GroupCommit commit, WebhookMetrics metrics) {
        this.settings = settings;
        this.commit = commit;
        this.metrics = metrics;
    }

    /** Hands over a webhook; {@link Arrival#settled} tells the end. */
    void add(Arrival arrival) {
        queue.add(arrival);
    }

    /** Nobody waits for it any more: WhatsApp will ask again, and its bytes must not stay. */
    void forget(Arrival arrival) {
        arrival.settled.cancel(false);
        queue.remove(arrival);
    }

    private void work() {
        while (running || !queue.isEmpty()) {
            try {
                List<Arrival> together = gather();
                if (!together.isEmpty()) {
                    settle(together);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private List<Arrival> gather() throws InterruptedException {
        gathering.lockInterruptibly();
        try {
            var together = new ArrayList<Arrival>();
            Arrival next = queue.poll(LOOK_UP.toMillis(), TimeUnit.MILLISECONDS);
            long until = System.nanoTime() + settings.gather().toNanos();
            int updates = 0;
            while (next != null) {
                together.add(next);
                updates += next.updates.size();
                next = updates >= settings.updatesPerCommit()
                        ? null
                        : queue.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
            return together;
        } finally {
            gathering.unlock();
        }
    }

    private void settle(List<Arrival> arrivals) {
        try {
            var items = new ArrayList<Item>();
            for (Arrival arrival : arrivals) {
                if (!arrival.settled.isDone()) {
                    add(arrival, items);
                }
            }
            commit.commit(items);
            metrics.committed(items.size());
            arrivals.forEach(arrival -> arrival.settled.complete(null));
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} webhooks could not be committed and will be asked for again: {}",
                    arrivals.size(),
                    SqlFailure.word(e));
            arrivals.forEach(arrival -> arrival.settled.completeExceptionally(e));
        }
    }

    private static void add(Arrival arrival, List<Item> items) {
        for (int i = 0; i < arrival.updates.size(); i++) {
            if (!(arrival.updates.get(i) instanceof Ignored)) {
                items.add(new Item(arrival, i));
            }
        }
    }

    @Override
    public void start() {
        running = true;
        for (int i = 0; i < settings.writers(); i++) {
            writers.add(Thread.ofPlatform().name("webhook-writer-" + i).start(this::work));
        }
    }

    /** Commits what has arrived, then ends. The web server stops before. */
    @Override
    public void stop() {
        running = false;
        try {
            for (Thread writer : writers) {
                writer.join(settings.patience());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        writers.clear();
        if (!queue.isEmpty()) {
            LOG.warn("{} webhooks were not committed before the stop and will be asked for again", queue.size());
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Below the web server's, so that it starts before it and stops after it. */
    @Override
    public int getPhase() {
        return 0;
    }
}
