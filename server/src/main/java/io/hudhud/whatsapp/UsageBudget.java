package io.hudhud.whatsapp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How much of its hourly calls each account has used, as the header {@code X-Business-Use-Case-Usage} says in percent. From
 * 90 on we stop asking, so that the merchant's other tools are not locked out by ours.
 */
final class UsageBudget {

    private static final int ENOUGH = 90;
    private static final Duration WITHOUT_ESTIMATE = Duration.ofMinutes(5);

    private final Map<String, Instant> restingUntil = new ConcurrentHashMap<>();
    private final Clock clock;

    UsageBudget(Clock clock) {
        this.clock = clock;
    }

    /** Until when {@code account} is left alone. */
    Optional<Instant> resting(String account) {
        Instant until = restingUntil.get(account);
        if (until == null || until.isAfter(clock.instant())) {
            return Optional.ofNullable(until);
        }
        restingUntil.remove(account, until);
        return Optional.empty();
    }

    /** @param header as sent: account id → list of percentages by kind */
    void read(@Nullable String header) {
        if (header == null) {
            return;
        }
        try {
            JsonMapper.shared().readTree(header).properties().forEach(account -> {
                for (JsonNode use : account.getValue()) {
                    read(account.getKey(), use);
                }
            });
        } catch (JacksonException e) {
            // A header that cannot be read limits nothing.
        }
    }

    private void read(String account, JsonNode use) {
        int used = Math.max(
                use.path("call_count").asInt(0),
                Math.max(
                        use.path("total_cputime").asInt(0),
                        use.path("total_time").asInt(0)));
        int minutes = use.path("estimated_time_to_regain_access").asInt(0);
        if (used >= ENOUGH || minutes > 0) {
            Duration rest = minutes > 0 ? Duration.ofMinutes(minutes) : WITHOUT_ESTIMATE;
            restingUntil.put(account, clock.instant().plus(rest));
        }
    }
}
