package io.hudhud.simulator.webhook;

import io.hudhud.simulator.chance.Draw;
import io.hudhud.simulator.chance.Draw.Purpose;
import io.hudhud.simulator.time.SimulatorTime;
import io.hudhud.simulator.time.Timers;
import io.hudhud.simulator.world.App;
import io.hudhud.simulator.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Hands every update to all apps that are subscribed to its business account, with the wanted disorder. */
public final class Outbox implements AutoCloseable {
    private final World world;
    private final StatusWriter statuses;
    private final Timers timers;
    private final SimulatorTime time;
    private final Supplier<WebhookSettings> settings;
    private final long seed;
    private final Courier courier = new Courier();
    private final Map<String, Endpoint> endpoints = new ConcurrentHashMap<>();
    private final AtomicLong others = new AtomicLong();

    public Outbox(
            World world,
            StatusWriter statuses,
            Timers timers,
            SimulatorTime time,
            Supplier<WebhookSettings> settings,
            long seed) {
        this.world = world;
        this.statuses = statuses;
        this.timers = timers;
        this.time = time;
        this.settings = settings;
        this.seed = seed;
    }

    /** Whether anybody is to be told what happens to this business account. */
    public boolean hasListeners(String wabaId) {
        for (Map.Entry<String, World.Callback> subscription :
                world.subscriptions(wabaId).entrySet()) {
            App app = world.app(subscription.getKey());
            if (app != null && (subscription.getValue().url() != null || app.callbackUrl() != null)) {
                return true;
            }
        }
        return false;
    }

    public void tell(Update update) {
        WebhookSettings how = settings.get();
        long draw = Draw.mix(seed, nameOf(update));
        long delay = time.shortenedMillis(how.delayMillis());
        if (how.reordered() > 0 && Draw.share(draw, Purpose.REORDER) < how.reordered()) {
            delay += Math.max(1, how.reorderMillis());
        }
        if (delay == 0) {
            deliver(update);
        } else {
            timers.schedule(delay, () -> deliver(update));
        }
        if (how.duplicates() > 0 && Draw.share(draw, Purpose.DUPLICATE) < how.duplicates()) {
            timers.schedule(delay + how.reorderMillis(), () -> deliver(update));
        }
    }

    public List<EndpointReport> reports() {
        return endpoints.values().stream().map(Endpoint::report).toList();
    }

    /** Updates that were not acknowledged yet. */
    public long pending() {
        return reports().stream().mapToLong(EndpointReport::pending).sum();
    }

    public void forgetAll() {
        endpoints.values().forEach(Endpoint::forgetAll);
    }

    @Override
    public void close() {
        endpoints.values().forEach(Endpoint::close);
        courier.close();
    }

    private void deliver(Update update) {
        for (Endpoint endpoint : endpointsOf(update.wabaId())) {
            endpoint.add(update);
        }
    }

    private List<Endpoint> endpointsOf(String wabaId) {
        List<Endpoint> found = new ArrayList<>(2);
        world.subscriptions(wabaId).forEach((appId, callback) -> {
            App app = world.app(appId);
            String url = callback.url() != null ? callback.url() : app == null ? null : app.callbackUrl();
            if (app != null && url != null) {
                found.add(endpoint(app, url));
            }
        });
        return found;
    }

    private Endpoint endpoint(App app, String url) {
        String key = app.id() + ' ' + url;
        Endpoint known = endpoints.get(key);
        if (known != null && known.leadsTo(url, app.secret())) {
            return known;
        }
        return endpoints.compute(key, (_, before) -> {
            if (before != null && before.leadsTo(url, app.secret())) {
                return before;
            }
            if (before != null) {
                before.close();
            }
            var endpoint = new Endpoint(url, app.secret(), courier, statuses, settings, time);
            endpoint.start();
            return endpoint;
        });
    }

    /** A number that is the same for the same status of the same message, whenever it comes. */
    private long nameOf(Update update) {
        return update instanceof Update.Status status
                ? Draw.mix(status.ordinal(), status.step().number())
                : Draw.mix(-1, others.incrementAndGet());
    }
}
