package io.hudhud.workspace.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.hudhud.shared.Problem;
import io.hudhud.shared.RequestProblem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Slows down guessing of passwords, by account and by network address. In memory: a restart forgives. */
@Component
class SignInPace {

    private static final int REMEMBERED = 20_000;

    private final AccessProperties properties;
    private final Clock clock;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    SignInPace(AccessProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Before the password is looked at, so that guesses made at once are counted too.
     *
     * @throws Problem 429 when there were too many wrong attempts of late
     */
    void attempt(String email, String address) {
        spend(address(address));
        spend(account(email));
    }

    /** Gives the attempt back: only wrong passwords are held against an account and an address. */
    void right(String email, String address) {
        address(address).addTokens(1);
        account(email).addTokens(1);
    }

    private Bucket address(String address) {
        return buckets.computeIfAbsent("address " + address, _ -> bucket(properties.attemptsPerAddress()));
    }

    private Bucket account(String email) {
        return buckets.computeIfAbsent(
                "account " + email.strip().toLowerCase(Locale.ROOT), _ -> bucket(properties.attemptsPerAccount()));
    }

    private static void spend(Bucket bucket) {
        var spent = bucket.tryConsumeAndReturnRemaining(1);
        if (!spent.isConsumed()) {
            long seconds = Duration.ofNanos(spent.getNanosToWaitForRefill()).toSeconds() + 1;
            var problem = Problem.of(
                    HttpStatus.TOO_MANY_REQUESTS,
                    RequestProblem.TOO_MANY_REQUESTS,
                    "too many attempts: try again in " + seconds + " s");
            problem.getHeaders().set("Retry-After", Long.toString(seconds));
            throw problem;
        }
    }

    private Bucket bucket(int capacity) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, properties.attemptsWindow()))
                .withCustomTimePrecision(new TimeMeter() {
                    @Override
                    public long currentTimeNanos() {
                        Instant now = clock.instant();
                        return now.getEpochSecond() * 1_000_000_000L + now.getNano();
                    }

                    @Override
                    public boolean isWallClockBased() {
                        return true;
                    }
                })
                .build();
    }
}
