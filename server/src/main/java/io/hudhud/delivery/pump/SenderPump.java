package io.hudhud.delivery.pump;

import io.hudhud.delivery.DeliveryProperties;
import io.hudhud.delivery.MonthBudget;
import io.hudhud.delivery.freeze.DueTimes;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.delivery.origin.OriginStore;
import io.hudhud.delivery.queue.Batch;
import io.hudhud.delivery.queue.BatchQueue;
import io.hudhud.delivery.queue.BatchQueue.Candidate;
import io.hudhud.delivery.signal.Signals;
import io.hudhud.delivery.signal.Wakeup;
import io.hudhud.whatsapp.SendMessage;
import io.hudhud.workspace.Workspaces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is due for one sender, slice after slice, for as long as the portfolio is leased: choose a lane and an origin,
 * record the intent, then post at the sender's pace.
 */
final class SenderPump {

    private static final Logger LOG = LoggerFactory.getLogger(SenderPump.class);
    private static final Duration AFTER_A_FAILURE = Duration.ofMillis(500);

    /** What all sender pumps work with. */
    @Component
    record Tools(
            BatchQueue queue,
            RecordIntent recordIntent,
            TakeBackIntent takeBack,
            OriginStore origins,
            Workspaces workspaces,
            HoldOrigin holdOrigin,
            MonthBudget budget,
            Outcomes outcomes,
            SendMessage client,
            Signals signals,
            DeliveryProperties settings,
            Clock clock) {}

    private final Tools tools;
    private final SenderState sender;
    private final Supplier<@Nullable Lease> lease;
    private final BooleanSupplier stop;
    private final Wakeup wakeup;
    private final LaneChoice lanes = new LaneChoice();
    private final Map<Long, Origin> origins = new HashMap<>();
    private final Map<Long, DueTimes> dueTimes = new HashMap<>();
    private final Map<Long, Batch> batches = new HashMap<>();
    private final SenderPace pace;
    private final PostSlice slices;
    private List<Candidate> candidates = List.of();
    private long lookedAt;

    SenderPump(Tools tools, SenderState sender, Supplier<@Nullable Lease> lease, BooleanSupplier stop, Wakeup wakeup) {
        this.tools = tools;
        this.sender = sender;
        this.lease = lease;
        this.stop = stop;
        this.wakeup = wakeup;
        this.pace = new SenderPace(sender);
        this.slices =
                new PostSlice(tools.client(), tools.outcomes(), sender, pace, lease, tools.settings(), tools.clock());
        this.lookedAt = System.nanoTime() - tools.settings().poll().toNanos();
    }

    /** Runs until the lease is gone or it is told to stop, then until nothing of this sender is under way. */
    void run() {
        while (lease.get() != null && !stop.getAsBoolean()) {
            try {
                if (!step()) {
                    wakeup.await(untilNextLook());
                }
            } catch (RuntimeException e) {
                LOG.warn("sender {}: {}", sender.route().sender(), e.toString());
                batches.clear();
                Wakeup.pause(Duration.ofSeconds(1));
            }
        }
        slices.finish();
    }

    /** @return whether there may be more to do at once */
    private boolean step() {
        look();
        var ready = candidates.stream()
                .filter(candidate -> pace.untilReady(candidate.origin()) == 0)
                .toList();
        Optional<Candidate> chosen = lanes.choose(ready);
        Lease held = lease.get();
        if (chosen.isEmpty() || held == null) {
            return false;
        }
        var found = origin(chosen.get());
        var batch = found.flatMap(this::batch);
        if (found.isEmpty() || batch.isEmpty()) {
            candidates = candidates.stream()
                    .filter(each -> each.origin() != chosen.get().origin())
                    .toList();
            return !candidates.isEmpty();
        }
        start(held, found.get(), batch.get());
        return true;
    }

    /** What is due, looked up when somebody says so and every now and then. */
    private void look() {
        long now = System.nanoTime();
        if (wakeup.takeSignal() || now - lookedAt >= tools.settings().poll().toNanos()) {
            candidates = tools.queue().due(sender.route().sender());
            origins.clear();
            dueTimes.clear();
            lookedAt = now;
        }
    }

    /** Until the queue is to be looked at again, or the own pace of an origin that waits allows its next message. */
    private Duration untilNextLook() {
        long now = System.nanoTime();
        long left = tools.settings().poll().toNanos() - (now - lookedAt);
        for (Candidate candidate : candidates) {
            left = Math.min(left, pace.untilReady(candidate.origin()));
        }
        return Duration.ofNanos(Math.max(left, 1_000_000));
    }

    private Optional<Origin> origin(Candidate candidate) {
        var known = origins.get(candidate.origin());
        if (known != null) {
            return Optional.of(known);
        }
        var found = tools.origins().find(candidate.workspace(), candidate.origin());
        found.ifPresent(origin -> origins.put(origin.id(), origin));
        return found;
    }

    private Optional<Batch> batch(Origin origin) {
        var open = batches.remove(origin.id());
        var batch = open != null && open.size() > 0
                ? Optional.of(open)
                : tools.queue().next(origin);
        return batch.filter(found -> !isQuietNow(origin, found));
    }

    /** In quiet hours the whole zone moves to their end; retries have no zone of their own and go by the workspace's. */
    private boolean isQuietNow(Origin origin, Batch batch) {
        Instant now = tools.clock().instant();
        Instant due = dueTimes.computeIfAbsent(
                        origin.id(),
                        id -> new DueTimes(origin, tools.workspaces().find(origin.workspace())))
                .afterQuiet(batch.zone(), now);
        if (due.equals(now)) {
            return false;
        }
        tools.queue().postpone(origin, batch.zone(), due);
        return true;
    }

    private void start(Lease held, Origin origin, Batch batch) {
        int n = Math.min(batch.size(), pace.sliceSize(origin));
        var undisturbed = tools.signals().undisturbed(origin);
        var id = UUID.randomUUID();
        switch (record(id, held, origin, batch, n)) {
            case Intent.Started started -> {
                keep(origin, batch.after(n));
                lanes.served(origin.id(), n);
                slices.post(started, held, undisturbed);
            }
            case Intent.NobodyLeft() -> keep(origin, batch.after(n));
            case Intent.Held() -> forget(origin);
            case Intent.MustHold cause -> {
                tools.holdOrigin().because(origin, cause);
                forget(origin);
            }
            case Intent.OverBudget(long cap, Instant at) -> {
                tools.budget().holdAt(origin.workspace(), cap, at);
                forget(origin);
            }
            case Intent.Stale() -> batches.remove(origin.id());
            case Intent.LeaseLost() -> Wakeup.pause(Duration.ofMillis(50));
        }
    }

    /** When nobody knows whether the commit took place, the database is asked by the intent's id once it answers. */
    private Intent record(UUID id, Lease held, Origin origin, Batch batch, int n) {
        try {
            return tools.recordIntent().record(id, held, sender, origin, batch, n);
        } catch (RuntimeException e) {
            LOG.warn("intent {} of origin {}: {}", id, origin.id(), e.toString());
            takeBack(id, origin, batch);
            Wakeup.pause(AFTER_A_FAILURE);
            return new Intent.Stale();
        }
    }

    private void takeBack(UUID id, Origin origin, Batch batch) {
        while (lease.get() != null) {
            try {
                tools.takeBack().ifRecorded(id, origin, batch.zone());
                return;
            } catch (RuntimeException e) {
                Wakeup.pause(Duration.ofSeconds(1));
            }
        }
    }

    private void keep(Origin origin, Batch rest) {
        if (rest.size() > 0) {
            batches.put(origin.id(), rest);
        }
    }

    private void forget(Origin origin) {
        batches.remove(origin.id());
        candidates =
                candidates.stream().filter(each -> each.origin() != origin.id()).toList();
    }
}
