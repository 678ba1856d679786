package io.hudhud.simulator.behaviour;

import io.hudhud.simulator.json.Json;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * How people (of a country, or one person) behave.
 *
 * @param failures share of messages that fail, by error code
 * @param delivered share of the others that is delivered
 * @param read share of the delivered that is read
 * @param readOnly share of the read ones whose {@code delivered} status never comes
 * @param sentDelay from acceptance to {@code sent}
 * @param deliveredDelay from {@code sent} to {@code delivered}
 * @param readDelay from {@code delivered} to {@code read}
 * @param reactions what readers do
 */
public record Profile(
        SortedMap<Integer, Double> failures,
        double delivered,
        double read,
        double readOnly,
        Span sentDelay,
        Span deliveredDelay,
        Span readDelay,
        Reactions reactions) {
    /** Most people, most of the time; settles within about 35 seconds. */
    public static final Profile USUAL = new Profile(
            new TreeMap<>(Map.of(131026, 0.01, 131049, 0.005)),
            0.98,
            0.65,
            0.02,
            new Span(50, 500),
            new Span(200, 3_000),
            new Span(1_000, 30_000),
            Reactions.NONE);

    public Profile {
        failures = Collections.unmodifiableSortedMap(new TreeMap<>(failures));
        checkShare("delivered", delivered);
        checkShare("read", read);
        checkShare("read_only", readOnly);
        failures.forEach((code, share) -> checkShare("failures." + code, share));
        if (failures.values().stream().mapToDouble(Double::doubleValue).sum() > 1) {
            throw new IllegalArgumentException("failures must not add up to more than 1");
        }
    }

    /** Everyone fails with this code. */
    static Profile alwaysFailing(int code) {
        return new Profile(
                new TreeMap<>(Map.of(code, 1.0)),
                1,
                1,
                0,
                USUAL.sentDelay,
                USUAL.deliveredDelay,
                USUAL.readDelay,
                Reactions.NONE);
    }

    /** Everyone gets it, and {@code read} of them read it. */
    static Profile reliable(double read) {
        return new Profile(
                new TreeMap<>(), 1, read, 0, USUAL.sentDelay, USUAL.deliveredDelay, USUAL.readDelay, Reactions.NONE);
    }

    /** This profile with what {@code changes} names replaced. */
    Profile with(JsonNode changes) {
        SortedMap<Integer, Double> newFailures = failures;
        if (changes.has("failures")) {
            newFailures = new TreeMap<>();
            for (Map.Entry<String, JsonNode> failure : changes.path("failures").properties()) {
                newFailures.put(
                        Integer.valueOf(failure.getKey()), failure.getValue().asDouble());
            }
        }
        return new Profile(
                newFailures,
                changes.path("delivered").asDouble(delivered),
                changes.path("read").asDouble(read),
                changes.path("read_only").asDouble(readOnly),
                Span.read(changes.path("sent_delay_ms"), sentDelay),
                Span.read(changes.path("delivered_delay_ms"), deliveredDelay),
                Span.read(changes.path("read_delay_ms"), readDelay),
                reactions.with(changes.path("reactions")));
    }

    static void checkShare(String name, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(name + " must be a share between 0 and 1, not " + share);
        }
    }

    /**
     * What readers do, as shares of the readers of one message: at most one of reply, tap and stop; and perhaps a complaint, and a click.
     *
     * @param blocks share that blocks or reports the business, which lowers the template's quality
     * @param clicks share that opens the message's link
     * @param texts what replies say, one drawn for each
     */
    public record Reactions(
            double replies, double taps, double stops, double blocks, double clicks, Span delay, List<String> texts) {
        static final Reactions NONE = new Reactions(
                0, 0, 0, 0, 0, new Span(2_000, 20_000), List.of("Thank you!", "شكرا", "Is it still available?"));

        public Reactions {
            checkShare("reactions.replies", replies);
            checkShare("reactions.taps", taps);
            checkShare("reactions.stops", stops);
            checkShare("reactions.blocks", blocks);
            checkShare("reactions.clicks", clicks);
            checkShare("reactions.replies + taps + stops", replies + taps + stops);
            texts = List.copyOf(texts);
            if (texts.isEmpty()) {
                throw new IllegalArgumentException("reactions.texts must not be empty");
            }
        }

        Reactions with(JsonNode changes) {
            return new Reactions(
                    changes.path("replies").asDouble(replies),
                    changes.path("taps").asDouble(taps),
                    changes.path("stops").asDouble(stops),
                    changes.path("blocks").asDouble(blocks),
                    changes.path("clicks").asDouble(clicks),
                    Span.read(changes.path("delay_ms"), delay),
                    changes.has("texts") ? Json.texts(changes.path("texts")) : texts);
        }
    }
}
