package io.hudhud.bench.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Figures of one origin, by the names that the counter row, the ledger and the API share. */
public record Counts(Map<String, Long> figures) {
    /** The states of a message, in the order of their codes in the ledger. */
    public static final List<String> STATES = List.of(
            "waiting",
            "in_doubt",
            "unresolved",
            "accepted",
            "sent",
            "expired",
            "failed",
            "delivered",
            "read",
            "skipped",
            "cancelled");

    /** What once happened to a message, whatever its state is now. */
    public static final List<String> MILESTONES =
            List.of("was_accepted", "was_sent", "was_delivered", "was_read", "was_replied");

    /** Of those waiting, the ones that wait to be tried again: a campaign is complete without them. */
    public static final String RETRIES = "retries";

    public Counts {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** @throws IllegalArgumentException when there is no such figure */
    public long get(String name) {
        return Objects.requireNonNull(figures.get(name), () -> "no figure is called " + name);
    }

    /** All states together. */
    public long targeted() {
        return STATES.stream().mapToLong(this::get).sum();
    }

    /** Not yet tried though due: none are left in a complete campaign. */
    public long untried() {
        return get("waiting") - get(RETRIES);
    }
}
