package io.hudhud.delivery.pump;

import io.hudhud.sender.SenderRoute;
import io.hudhud.whatsapp.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The endpoint that messages of a sender take: the usual one, unless WhatsApp has just answered that marketing of this origin
 * belongs to the other. Asked again after a while, since most of these causes pass. Thread-safe; forgotten with the pump.
 */
final class Detours {

    /** About how long WhatsApp takes to make a new template known to the Marketing Messages API. */
    private static final Duration FOR_NOW = Duration.ofMinutes(10);

    /** No marketing template, one that is not synced yet, or an account that may not use it. */
    private static final Set<Integer> ONLY_CLOUD_API = Set.of(131055, 134100, 134101, 134102);

    /** A template with a maximum price, or an account that switched marketing off on the Cloud API. */
    private static final Set<Integer> ONLY_MARKETING_MESSAGES = Set.of(131061, 131063);

    private record Detour(Route over, Instant until) {}

    private final Map<Long, Detour> byOrigin = new ConcurrentHashMap<>();

    /** @param category what Meta charges the message as: only marketing has two ways to go */
    Route route(SenderRoute sender, long origin, String category, Instant now) {
        var detour = byOrigin.get(origin);
        return sender.mayChoose(category) && detour != null && now.isBefore(detour.until())
                ? detour.over()
                : sender.of(category);
    }

    /**
     * Learns from a refusal.
     *
     * @return whether the message may go the other way. Not when it was refused on a detour: then neither way is open
     */
    boolean opened(long origin, Route tried, int code, Instant now) {
        Route other = other(tried, code);
        if (other == null) {
            return false;
        }
        var detour = byOrigin.compute(
                origin,
                (_, known) ->
                        known != null && now.isBefore(known.until()) ? known : new Detour(other, now.plus(FOR_NOW)));
        return detour.over() == other;
    }

    private static @Nullable Route other(Route tried, int code) {
        return switch (tried) {
            case MARKETING_MESSAGES -> ONLY_CLOUD_API.contains(code) ? Route.CLOUD_API : null;
            case CLOUD_API -> ONLY_MARKETING_MESSAGES.contains(code) ? Route.MARKETING_MESSAGES : null;
        };
    }
}
