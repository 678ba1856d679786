package io.hudhud.trial;

import io.github.bucket4j.Bucket;
import io.hudhud.shared.Problem;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** How many test messages a number sends: fewer than what the pump keeps free of its rate. Fails closed; per node. */
@Component
class TestPace {

    private static final int PER_MINUTE = 20;

    private final Map<UUID, Bucket> buckets = new ConcurrentHashMap<>();

    /** @throws Problem 429 when {@code n} more would be too many: then none may be sent */
    void take(UUID sender, int n) {
        if (!buckets.computeIfAbsent(sender, _ -> full()).tryConsume(n)) {
            throw Problem.of(
                    HttpStatus.TOO_MANY_REQUESTS,
                    TrialProblem.TOO_MANY_TEST_SENDS,
                    "a number sends at most " + PER_MINUTE + " test messages a minute: try again in a minute");
        }
    }

    private static Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(PER_MINUTE).refillGreedy(PER_MINUTE, Duration.ofMinutes(1)))
                .build();
    }
}
