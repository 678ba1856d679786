package io.hudhud.delivery.pump;

import io.hudhud.delivery.DeliveryProperties;
import io.hudhud.whatsapp.SendOutcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Gathers the outcomes of a few milliseconds and writes them together, whoever holds the leases by now: outcomes are facts.
 * While the database is away they wait here, in as much memory as the pumps' limit of messages under way allows, and are
 * written first when it is back.
 */
@Component
class Outcomes implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Outcomes.class);
    private static final int MOST_AT_ONCE = 2_000;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    /** What one POST of an intent came to. */
    record Arrived(OpenIntent intent, Outgoing message, SendOutcome outcome) {}

    private final LinkedBlockingQueue<Arrived> queue = new LinkedBlockingQueue<>();
    /** Per portfolio: how many have arrived that are not in the ledger. */
    private final Map<UUID, Integer> unwritten = new ConcurrentHashMap<>();

    private final WriteOutcomes writer;
    private final Duration gather;
    private volatile boolean running;
    private Thread thread = Thread.currentThread();

    Outcomes(WriteOutcomes writer, DeliveryProperties settings) {
        this.writer = writer;
        this.gather = settings.gather();
    }

    void arrived(OpenIntent intent, Outgoing message, SendOutcome outcome) {
        unwritten.merge(intent.intent.origin().portfolio(), 1, Integer::sum);
        queue.add(new Arrived(intent, message, outcome));
    }

    /** Nothing of a portfolio has arrived that is not in the ledger. */
    boolean isDrained(UUID portfolio) {
        return !unwritten.containsKey(portfolio);
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("outcomes").start(this::run);
    }

    /** Writes what has arrived; the pumps have stopped before (their phase is higher). */
    @Override
    public void stop() {
        running = false;
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!queue.isEmpty()) {
            LOG.warn("{} outcomes could not be written before the stop; those messages will be in doubt", queue.size());
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Pumps.PHASE - 1;
    }

    private void run() {
        var gathered = new ArrayList<Arrived>(MOST_AT_ONCE);
        while (running || !queue.isEmpty()) {
            try {
                Arrived first = queue.poll(100, TimeUnit.MILLISECONDS);
                if (first == null) {
                    continue;
                }
                gathered.add(first);
                pause(gather);
                queue.drainTo(gathered, MOST_AT_ONCE - 1);
                write(gathered);
                gathered.forEach(each -> unwritten.computeIfPresent(
                        each.intent().intent.origin().portfolio(), (portfolio, n) -> n == 1 ? null : n - 1));
                gathered.clear();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void write(List<Arrived> arrived) throws InterruptedException {
        for (int tries = 1; ; tries++) {
            try {
                writer.write(arrived);
                return;
            } catch (RuntimeException e) {
                if (tries == 1 || tries % 20 == 0) {
                    LOG.warn("{} outcomes wait for the database: {}", arrived.size(), e.toString());
                }
                if (!running && tries >= 10) {
                    return;
                }
                pause(BETWEEN_TRIES);
            }
        }
    }

    private static void pause(Duration time) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(time.toNanos());
    }
}
