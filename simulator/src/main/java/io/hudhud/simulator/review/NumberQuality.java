package io.hudhud.simulator.review;

import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.time.SimulatorTime;
import io.hudhud.simulator.webhook.Outbox;
import io.hudhud.simulator.webhook.Update;
import io.hudhud.simulator.world.PhoneNumber;
import io.hudhud.simulator.world.Portfolio;
import io.hudhud.simulator.world.World;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * Watches how people take what a number sends. Complaints lower its {@code quality_rating}; that it has fallen to RED is told with the
 * event FLAGGED, that it no longer is with UNFLAGGED. These events are known from Meta's older pages; that of 2026-05-21 names changes of
 * throughput alone, so what counts is the rating on the number's node. Unlike a template, a RED number may go on sending.
 */
public final class NumberQuality {
    private static final Set<String> RATINGS = Set.of("GREEN", "YELLOW", "RED", "UNKNOWN");
    private static final String RED = "RED";

    private final World world;
    private final Outbox outbox;
    private final SimulatorTime time;
    private final Map<String, Feedback> feedback = new ConcurrentHashMap<>();

    public NumberQuality(World world, Outbox outbox, SimulatorTime time) {
        this.world = world;
        this.outbox = outbox;
        this.time = time;
    }

    /** Counts somebody who read a message of this number, and whether they complained. */
    public void read(PhoneNumber number, boolean complained) {
        String score =
                feedback.computeIfAbsent(number.id(), _ -> new Feedback()).read(complained);
        PhoneNumber now = score == null ? null : world.number(number.id());
        if (score != null && now != null && Feedback.isWorse(score, now.quality())) {
            rate(now, score);
        }
    }

    /**
     * Gives a number this quality.
     *
     * @throws IllegalArgumentException when {@code score} is none that Meta gives
     */
    public void rate(PhoneNumber number, String score) {
        if (!RATINGS.contains(score)) {
            throw new IllegalArgumentException("score must be GREEN, YELLOW, RED or UNKNOWN, not '" + score + "'");
        }
        world.put(number.withQuality(score));
        feedback.computeIfAbsent(number.id(), _ -> new Feedback()).startOver();
        boolean wasRed = number.quality().equals(RED);
        boolean isRed = score.equals(RED);
        if (wasRed != isRed) {
            tell(number, isRed ? "FLAGGED" : "UNFLAGGED");
        }
    }

    public void forgetAll() {
        feedback.clear();
    }

    private void tell(PhoneNumber number, String event) {
        ObjectNode value = Json.object()
                .put("display_phone_number", number.displayPhoneNumber())
                .put("event", event);
        Portfolio portfolio = world.portfolio(number.portfolioId());
        if (portfolio != null) {
            value.put("current_limit", portfolio.limit().name());
        }
        outbox.tell(new Update.OfAccount(number.wabaId(), "phone_number_quality_update", value, time.millis()));
    }
}
