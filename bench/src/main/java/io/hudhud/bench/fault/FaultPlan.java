package io.hudhud.bench.fault;

import io.hudhud.bench.Options;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the fault harness is asked to do.
 *
 * @param people targeted in each round
 * @param perSecond the campaigns' rate: together with {@code people} it says how long there is something to kill
 * @param seed of all chance, so that a round can be played again
 */
record FaultPlan(int rounds, String kill, int people, int perSecond, long seed) {

    /** The doubt windows, made short: 10 minutes each would make a round as long. */
    static final Map<String, String> SHORT_WINDOWS = windows();

    private static final int USUAL_ROUNDS = 50;
    private static final int USUAL_PEOPLE = 3_000;
    private static final int USUAL_RATE = 400;

    static FaultPlan of(Options options) {
        return new FaultPlan(
                options.number("--rounds", USUAL_ROUNDS, 1, 100_000),
                options.oneOf("--kill", Kill.MIX, Kill.WORDS),
                options.number("--count", USUAL_PEOPLE, 10, 1_000_000),
                options.number("--rate", USUAL_RATE, 1, 1_000),
                options.number("--seed", (int) (System.nanoTime() & 0xfffff), 0, Integer.MAX_VALUE));
    }

    /** How long a campaign would take if nothing went wrong. */
    Duration undisturbed() {
        return Duration.ofMillis(1_000L * people / perSecond);
    }

    /** 3 % of the requests, of every kind that is different for the sender. */
    static List<Map<String, ?>> faults() {
        return List.of(
                Map.of("fault", "http", "status", 500, "probability", 0.004),
                Map.of("fault", "http", "status", 503, "probability", 0.004),
                Map.of("fault", "code", "code", 130429, "probability", 0.004),
                Map.of("fault", "code", "code", 131026, "probability", 0.004),
                Map.of("fault", "reset_before", "probability", 0.004),
                Map.of("fault", "reset_after", "probability", 0.005),
                Map.of("fault", "timeout_after", "millis", 4_000, "probability", 0.003),
                Map.of("fault", "slow", "millis", 800, "probability", 0.004));
    }

    private static Map<String, String> windows() {
        var windows = new LinkedHashMap<String, String>();
        windows.put("hudhud.delivery.lease", "4s");
        windows.put("hudhud.delivery.request-timeout", "2s");
        windows.put("hudhud.delivery.doubt.settle-after", "5s");
        windows.put("hudhud.delivery.doubt.control-margin", "20s");
        windows.put("hudhud.delivery.doubt.control-minimum", "5");
        windows.put("hudhud.delivery.doubt.control-share", "0.95");
        return windows;
    }
}
