package io.hudhud.bench.simulator;

import io.hudhud.bench.api.ApiProblem;
import io.hudhud.bench.api.Rest;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The control API of a running simulator: what WhatsApp and its users do, and what they saw. */
public final class Simulator {
    private final URI url;
    private final Rest control;

    public Simulator(URI url) {
        this.url = url;
        control = new Rest(url, null);
    }

    /** Where the Graph API is. */
    public URI url() {
        return url;
    }

    /** Makes the merchant known; its webhooks go nowhere yet. */
    public void admit(Merchant merchant, int throughputPerSecond) {
        control.post("/_simulator/seed", merchant.seed(throughputPerSecond));
    }

    /** Makes the account known whose only limit is the simulator itself. */
    public void admitUnlimited() {
        control.post("/_simulator/seed", Merchant.unlimited());
    }

    /** From now on the merchant's webhooks go to {@code address}. */
    public void deliverTo(Merchant merchant, URI address) {
        control.post("/_simulator/seed", merchant.callback(address.toString()));
    }

    /** How WhatsApp behaves, e.g. {@code {"webhooks": {"max_batch": 10}}}. */
    public void set(Map<String, ?> settings) {
        control.put("/_simulator/settings", settings);
    }

    /** How everybody behaves, e.g. {@code {"read": 0.5, "read_delay_ms": [500, 5000]}}. */
    public void people(Map<String, ?> profile) {
        control.put("/_simulator/profiles", Map.of("profiles", Map.of("default", profile)));
    }

    /** One thing that goes wrong now and then, e.g. {@code {"fault": "reset_after", "probability": 0.01}}. */
    public void fault(Map<String, ?> rule) {
        control.post("/_simulator/faults", rule);
    }

    /** Forgets what was accepted, what is under way, limits and faults; merchants and settings stay. */
    public void forget() {
        control.post("/_simulator/reset", Map.of());
    }

    /** What it accepted of one origin; all zero when nothing. */
    public Accepted accepted(long origin) {
        try {
            return Accepted.read(control.get("/_simulator/judge/origins/" + origin));
        } catch (ApiProblem nothing) {
            if (nothing.status() == 404) {
                return Accepted.NOTHING;
            }
            throw nothing;
        }
    }

    /** Everything that it accepted since the start or the last {@link #forget}. */
    public Accepted accepted() {
        return Accepted.read(control.get("/_simulator/judge"));
    }

    /** Everything that it accepted since the start or the last {@link #forget}, second by second. */
    public Timeline timeline() {
        return Timeline.read(control.get("/_simulator/judge/timeline"));
    }

    /** What it accepted of one origin, second by second. */
    public Timeline timeline(long origin) {
        return Timeline.read(control.get("/_simulator/judge/timeline?origin=" + origin));
    }

    /** When it first accepted a message of this template to this number; empty while it has not. */
    public Optional<Instant> acceptedAt(String phone, String template) {
        for (JsonNode message :
                control.get("/_simulator/judge/messages?recipient=" + phone).path("messages")) {
            if (message.path("template").asString("").equals(template)) {
                return Optional.of(
                        Instant.ofEpochMilli(message.path("accepted_at").asLong()));
            }
        }
        return Optional.empty();
    }

    /** Holds what it accepted of {@code origin} against these ledger rows. */
    public Comparison compare(long origin, Collection<Long> rows) {
        JsonNode answer = control.post(
                "/_simulator/judge/compare", Map.of("origin", Long.toString(origin), "messages", List.copyOf(rows)));
        return new Comparison(
                answer.path("missing").asLong(), answer.path("unexpected").asLong());
    }

    /**
     * @param missing rows of which it accepted nothing
     * @param unexpected what it accepted beside these rows
     */
    public record Comparison(long missing, long unexpected) {}

    /** How webhooks fare: answer times as WhatsApp sees them, and what is still to be delivered. */
    public Webhooks webhooks() {
        return Webhooks.read(control.get("/_simulator/webhooks"));
    }

    /** Statuses that are still to come or to be delivered. */
    public long outstanding() {
        JsonNode overview = control.get("/_simulator");
        return overview.path("statuses_waiting").asLong()
                + overview.path("updates_pending").asLong();
    }
}
