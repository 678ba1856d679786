package io.hudhud.delivery.pump;

import io.hudhud.delivery.DeliveryProperties;
import io.hudhud.delivery.doubt.SettleDoubts;
import io.hudhud.delivery.freeze.FreezeDue;
import io.hudhud.delivery.guard.JudgeShares;
import io.hudhud.delivery.origin.CloseOrigin;
import io.hudhud.delivery.signal.Signals;
import io.hudhud.delivery.signal.Wakeup;
import io.hudhud.sender.SenderRoute;
import io.hudhud.sender.Senders;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Runs one portfolio while this node owns it: takes the lease, settles what a crash left, then freezes audiences, sends for
 * each sender and settles doubt, until the lease is lost or the server stops.
 */
final class PortfolioPump {

    private static final Logger LOG = LoggerFactory.getLogger(PortfolioPump.class);
    private static final Duration LONGEST_DRAIN = Duration.ofSeconds(15);

    /** What all portfolio pumps work with. */
    @Component
    record Tools(
            PortfolioLeases leases,
            RecoverIntents recover,
            FreezeDue freeze,
            CloseOrigin close,
            SettleDoubts settle,
            JudgeShares judge,
            Senders senders,
            ReachStore reach,
            Outcomes outcomes,
            SenderPump.Tools sending,
            Signals signals,
            DeliveryProperties settings,
            Clock clock) {}

    /** A sender pump in its thread; {@code stop} ends it alone, e.g. when the sender's credentials changed. */
    private record Running(SenderRoute route, SenderState state, Stop stop, Thread thread, Wakeup wakeup) {}

    private static final class Stop {
        private volatile boolean asked;
    }

    private final UUID portfolio;
    private final Tools tools;
    private final Map<UUID, Running> running = new ConcurrentHashMap<>();
    private final Wakeup wakeup = new Wakeup();
    private volatile @Nullable Lease lease;
    private volatile OptionalInt limit = OptionalInt.empty();
    private volatile boolean stopping;

    PortfolioPump(UUID portfolio, Tools tools) {
        this.portfolio = portfolio;
        this.tools = tools;
    }

    UUID portfolio() {
        return portfolio;
    }

    /** Returns when {@link #stop} was called and everything under way has its outcome. */
    void run() {
        while (!stopping) {
            try {
                tools.leases().acquire(portfolio).ifPresent(this::own);
            } catch (RuntimeException e) {
                LOG.warn("portfolio {}: {}", portfolio, e.toString());
            }
            if (!stopping) {
                wakeup.await(Duration.ofMillis(500));
                wakeup.takeSignal();
            }
        }
    }

    void stop() {
        stopping = true;
        wakeup.signal();
    }

    /** Messages that came in count against WhatsApp's limit too. */
    void received(UUID sender, int messages) {
        Running pump = running.get(sender);
        if (pump != null) {
            pump.state().pace().received(messages, System.nanoTime());
        }
    }

    private void own(Lease taken) {
        lease = taken;
        var sides = new ArrayList<Thread>();
        try {
            drainOutcomes();
            // What a predecessor left is ours to settle only while the lease is.
            if (!tools.recover().recover(taken)) {
                return;
            }
            sides.add(side("freeze", () -> tools.freeze().step(portfolio), Duration.ofMillis(200)));
            sides.add(side("closing", this::sweepClosed, Duration.ofSeconds(1)));
            sides.add(side("guard", this::judgeShares, Duration.ofSeconds(1)));
            sides.add(side(
                    "doubt",
                    () -> tools.settle().settle(portfolio),
                    tools.settings().doubt().settleAfter().dividedBy(4)));
            keep();
        } finally {
            lease = null;
            stopSenders(running.values().stream().toList());
            sides.forEach(PortfolioPump::join);
            drainOutcomes();
            // Nothing of ours is under way any more. After a clock that jumped, the database's idea of the lease may
            // last on.
            tools.leases().release(taken);
        }
    }

    /** Renews the lease and keeps a pump running for each sender, as it is configured now. */
    private void keep() {
        Duration between = tools.settings().lease().dividedBy(6);
        Lease held = lease;
        while (held != null && !stopping && held.allows(Duration.ZERO, tools.clock())) {
            try {
                tendSenders();
                Optional<Lease> renewed = tools.leases().renew(held);
                if (renewed.isEmpty()) {
                    LOG.warn("portfolio {}: the lease went to another node", portfolio);
                    return;
                }
                held = renewed.get();
                lease = held;
            } catch (RuntimeException e) {
                LOG.warn("portfolio {}: the lease could not be renewed: {}", portfolio, e.toString());
            }
            wakeup.await(between);
            wakeup.takeSignal();
        }
    }

    private boolean sweepClosed() {
        tools.close().sweep(portfolio);
        return false;
    }

    private boolean judgeShares() {
        tools.judge().step(portfolio);
        return false;
    }

    private void tendSenders() {
        limit = tools.senders().messagingLimit(portfolio);
        var routes = new HashMap<UUID, SenderRoute>();
        tools.senders().ofPortfolio(portfolio).forEach(route -> routes.put(route.sender(), route));
        stopSenders(running.values().stream()
                .filter(pump -> !pump.route().equals(routes.get(pump.route().sender())))
                .toList());
        routes.values().stream()
                .filter(route -> !running.containsKey(route.sender()))
                .forEach(route -> running.put(route.sender(), start(route)));
    }

    private Running start(SenderRoute route) {
        var state = new SenderState(
                route, new Detours(), new Pace(System.nanoTime()), new PairRate(), reach(), () -> limit);
        var stop = new Stop();
        var wake = new Wakeup();
        var pump = new SenderPump(tools.sending(), state, () -> lease, () -> stop.asked, wake);
        tools.signals().register(wake);
        return new Running(
                route,
                state,
                stop,
                Thread.ofVirtual().name("sender-" + route.sender()).start(pump::run),
                wake);
    }

    private Reach reach() {
        return running.values().stream()
                .map(pump -> pump.state().reach())
                .findAny()
                .orElseGet(() -> tools.reach().load(portfolio, tools.clock().instant()));
    }

    private void stopSenders(List<Running> pumps) {
        for (Running pump : pumps) {
            pump.stop().asked = true;
            pump.wakeup().signal();
        }
        for (Running pump : pumps) {
            join(pump.thread());
            tools.signals().unregister(pump.wakeup());
            running.remove(pump.route().sender());
        }
    }

    /** A thread beside the senders that does {@code work} every now and then, and again at once while it says so. */
    private Thread side(String name, BooleanSupplier work, Duration pause) {
        var wake = new Wakeup();
        tools.signals().register(wake);
        return Thread.ofVirtual().name(name + "-" + portfolio).start(() -> {
            while (lease != null) {
                boolean more = false;
                try {
                    more = work.getAsBoolean();
                } catch (RuntimeException e) {
                    LOG.warn("portfolio {}, {}: {}", portfolio, name, e.toString());
                }
                if (!more) {
                    wake.takeSignal();
                    wake.await(pause.compareTo(Duration.ofSeconds(1)) < 0 ? pause : Duration.ofSeconds(1));
                }
            }
            tools.signals().unregister(wake);
        });
    }

    /** Waits until every outcome is in the ledger; at the stop of a server whose database is away, not for ever. */
    private void drainOutcomes() {
        long giveUp = System.nanoTime() + LONGEST_DRAIN.toNanos();
        while (!tools.outcomes().isDrained(portfolio) && !(stopping && System.nanoTime() - giveUp > 0)) {
            Wakeup.pause(Duration.ofMillis(5));
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
