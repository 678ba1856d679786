package io.hudhud.delivery.pump;

import io.hudhud.delivery.signal.Wakeup;
import io.hudhud.sender.Senders;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** One pump per portfolio, for as long as the server runs. Other nodes have the same; the leases decide who works. */
@Component
public class Pumps implements SmartLifecycle {

    /** Started after, and stopped before, everything that the pumps use. */
    static final int PHASE = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(Pumps.class);

    private record Running(PortfolioPump pump, Thread thread) {
        boolean isAlive() {
            return thread.isAlive();
        }
    }

    private final Senders senders;
    private final PortfolioPump.Tools tools;
    private final Map<UUID, Running> pumps = new ConcurrentHashMap<>();
    private final Wakeup wakeup = new Wakeup();
    private volatile boolean running;
    private Thread watcher = Thread.currentThread();

    Pumps(Senders senders, PortfolioPump.Tools tools) {
        this.senders = senders;
        this.tools = tools;
    }

    @Override
    public void start() {
        running = true;
        tools.signals().register(wakeup);
        watcher = Thread.ofVirtual().name("pumps").start(this::watch);
    }

    /** Stops taking work and waits for what is under way. */
    @Override
    public void stop() {
        running = false;
        tools.signals().unregister(wakeup);
        wakeup.signal();
        join(watcher);
        pumps.values().forEach(each -> each.pump().stop());
        pumps.values().forEach(each -> join(each.thread()));
        pumps.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    /** Whether each portfolio has a thread that sends, or waits for its lease. */
    boolean areAlive() {
        return running && watcher.isAlive() && pumps.values().stream().allMatch(Running::isAlive);
    }

    /** {@code messages} came in for a sender of this node. */
    public void received(UUID sender, int messages) {
        pumps.values().forEach(each -> each.pump().received(sender, messages));
    }

    private void watch() {
        while (running) {
            try {
                senders.portfolios()
                        .forEach(portfolio -> pumps.compute(
                                portfolio, (id, known) -> known == null || !known.isAlive() ? start(id) : known));
            } catch (RuntimeException e) {
                LOG.warn("portfolios could not be read: {}", e.toString());
            }
            wakeup.takeSignal();
            wakeup.await(Duration.ofSeconds(1));
        }
    }

    private Running start(UUID portfolio) {
        var pump = new PortfolioPump(portfolio, tools);
        return new Running(
                pump, Thread.ofVirtual().name("portfolio-" + portfolio).start(pump::run));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
