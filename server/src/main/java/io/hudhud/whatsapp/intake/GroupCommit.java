package io.hudhud.whatsapp.intake;

import io.hudhud.whatsapp.WebhookHandler;
import io.hudhud.whatsapp.WebhookHandler.Received;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets every handler work on the same updates in one transaction. An update that cannot be committed by itself (a value that
 * the database refuses, or a fault of a handler) is found by halving and set aside, so that it holds up nobody else's.
 */
@Component
final class GroupCommit {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofMillis(500));

    /** One update of one webhook; {@code index} is its place in it. */
    record Item(Arrival arrival, int index) {
        Received received() {
            return new Received(arrival.workspace, arrival.updates.get(index));
        }
    }

    private final List<WebhookHandler> handlers;
    private final TransactionTemplate transaction;
    private final SetAside setAside;
    private final WebhookMetrics metrics;

    GroupCommit(
            List<WebhookHandler> handlers,
            PlatformTransactionManager transactions,
            SetAside setAside,
            WebhookMetrics metrics) {
        // The same order in every transaction and on every node: two that lock in different orders would deadlock.
        this.handlers = handlers.stream()
                .sorted(AnnotationAwareOrderComparator.INSTANCE.thenComparing(
                        Comparator.comparing(handler -> handler.getClass().getName())))
                .toList();
        this.transaction = new TransactionTemplate(transactions);
        this.setAside = setAside;
        this.metrics = metrics;
    }

    /**
     * Commits what {@code items} say, or sets it aside.
     *
     * @throws RuntimeException when the database cannot be worked with for now; part may be committed, and WhatsApp will ask
     *     again for all of it
     */
    void commit(List<Item> items) {
        if (items.isEmpty()) {
            return;
        }
        try {
            patiently(() -> handleTogether(items));
        } catch (RuntimeException e) {
            if (SqlFailure.passes(e)) {
                throw e;
            }
            if (items.size() > 1) {
                int half = items.size() / 2;
                commit(items.subList(0, half));
                commit(items.subList(half, items.size()));
            } else {
                Item poisoned = items.getFirst();
                LOG.warn(
                        "a webhook update of workspace {} is set aside: {}",
                        poisoned.arrival().workspace.value(),
                        SqlFailure.word(e));
                patiently(() -> setAside.keep(poisoned, e));
                metrics.setAside();
            }
        }
    }

    private void handleTogether(List<Item> items) {
        var updates = items.stream().map(Item::received).toList();
        transaction.executeWithoutResult(_ -> handle(updates));
    }

    /** Hands updates to every handler, inside the caller's transaction. */
    void handle(List<Received> updates) {
        handlers.forEach(handler -> handler.handle(updates));
    }

    /** Tries again what may pass, a few times. */
    private static void patiently(Runnable work) {
        for (Duration pause : PAUSES) {
            try {
                work.run();
                return;
            } catch (RuntimeException e) {
                if (!SqlFailure.passes(e)) {
                    throw e;
                }
                LockSupport.parkNanos(pause.toNanos());
            }
        }
        work.run();
    }
}
