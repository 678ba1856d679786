package io.hudhud.delivery.signal;

import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.origin.Origin;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the pumps of this node at once what other nodes find out by looking: that there is work, or that something is held.
 * Told after the commit, so that who looks then sees it.
 */
@Component
public class Signals {

    private final Set<Wakeup> sleepers = ConcurrentHashMap.newKeySet();
    /** How often each scope was held since the start; only ever grows, so that a watch cannot miss one. */
    private final Map<String, Long> holds = new ConcurrentHashMap<>();

    /** There may be something to do. */
    public void work() {
        afterCommit(() -> sleepers.forEach(Wakeup::signal));
    }

    public void held(HoldScope scope, String scopeId) {
        afterCommit(() -> {
            holds.merge(key(scope, scopeId), 1L, Long::sum);
            sleepers.forEach(Wakeup::signal);
        });
    }

    /** Begins to watch for holds of {@code origin}. Asked before the intent looks for holds, it misses none. */
    public BooleanSupplier undisturbed(Origin origin) {
        long before = count(origin);
        return () -> count(origin) == before;
    }

    private long count(Origin origin) {
        return holds.isEmpty()
                ? 0
                : scopes(origin).mapToLong(key -> holds.getOrDefault(key, 0L)).sum();
    }

    private static Stream<String> scopes(Origin origin) {
        return Stream.of(
                key(HoldScope.ORIGIN, String.valueOf(origin.id())),
                key(HoldScope.SENDER, origin.sender().toString()),
                key(HoldScope.TEMPLATE, String.valueOf(origin.template())),
                key(HoldScope.MARKETING, String.valueOf(origin.workspace().value())),
                key(HoldScope.INSTALLATION, ""));
    }

    public void register(Wakeup wake) {
        sleepers.add(wake);
    }

    public void unregister(Wakeup wake) {
        sleepers.remove(wake);
    }

    private static String key(HoldScope scope, String scopeId) {
        return scope.slug() + ":" + scopeId;
    }

    private static void afterCommit(Runnable signal) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    signal.run();
                }
            });
        } else {
            signal.run();
        }
    }
}
