package io.hudhud.bench.api;

import io.hudhud.bench.ledger.Counts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * How far a launched campaign is.
 *
 * @param origin what its messages are known by in the ledger and to the judge
 * @param frozenAt when its whole audience was in the ledger
 * @param completed nothing is left on which the system itself will act
 * @param holds what keeps it from sending now, by scope and reason
 * @param costUsd the estimate so far
 * @param unpriced delivered messages whose price is not known
 */
public record Progress(
        long origin,
        Counts counts,
        Optional<Instant> frozenAt,
        boolean completed,
        List<String> holds,
        double costUsd,
        long unpriced) {

    public Progress {
        holds = List.copyOf(holds);
    }

    static Progress read(JsonNode campaign) {
        JsonNode launch = campaign.path("launch");
        JsonNode messages = campaign.path("messages");
        var holds = new ArrayList<String>();
        for (JsonNode hold : campaign.path("holds")) {
            holds.add(word(hold.path("scope").asString("")) + ": "
                    + word(hold.path("reason").asString("")));
        }
        return new Progress(
                launch.path("origin").asLong(),
                ApiCounts.ofCampaign(messages),
                Optional.of(launch.path("frozenAt").asString(""))
                        .filter(at -> !at.isEmpty())
                        .map(Instant::parse),
                !launch.path("completedAt").asString("").isEmpty(),
                holds,
                messages.path("costUsd").asDouble(0),
                messages.path("unpriced").asLong());
    }

    /** Enum names as the ledger writes them, whatever case or dash the API prefers. */
    static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', '_');
    }
}
