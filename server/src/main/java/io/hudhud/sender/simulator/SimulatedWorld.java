package io.hudhud.sender.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A merchant as the simulator is told of it: a seed document, see the simulator's README. Every name says what it is. */
final class SimulatedWorld {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int THROUGHPUT = 80;

    private SimulatedWorld() {}

    /** Ids and secrets that no other merchant of the simulator has. */
    static Credentials invented(SecureRandom random) {
        return new Credentials(
                "30" + digits(random, 13),
                "10" + digits(random, 13),
                "11" + digits(random, 13),
                "simulated-token-" + digits(random, 24),
                "20" + digits(random, 13),
                "simulated-secret-" + digits(random, 24),
                "simulated-verify-token-" + digits(random, 24));
    }

    /**
     * All that the simulator has to know of a merchant.
     *
     * @param callback where its webhooks go; absent: nowhere yet
     */
    static ObjectNode whole(Credentials merchant, String name, @Nullable String callback) {
        ObjectNode seed = merchant(merchant, name + " (simulator)", callback);
        seed.setAll(templates(merchant.wabaId()));
        return seed;
    }

    /**
     * Where drafts are played to nobody but a phone of the simulator: nobody is told what becomes of them there.
     *
     * @param template as Meta lists it, with {@code name}, {@code language}, {@code components}…: approved without a review
     * @param phone digits; whoever has it gets and reads everything
     */
    static ObjectNode stage(Credentials stage, String name, ObjectNode template, String phone) {
        ObjectNode seed = merchant(stage, name + " (rehearsal)", null);
        ((ObjectNode) seed.path("wabas").path(0)).put("plays_statuses", true);
        seed.putArray("templates").add(template.put("waba", stage.wabaId()).put("status", "APPROVED"));
        seed.putObject("contacts").put("+" + phone, "reliable");
        return seed;
    }

    private static ObjectNode merchant(Credentials merchant, String shown, @Nullable String callback) {
        ObjectNode seed = JSON.createObjectNode();
        seed.set("apps", apps(merchant, callback));
        seed.set(
                "portfolios",
                list(Map.of(
                        "id",
                        merchant.portfolioMetaId(),
                        "name",
                        "Simulated portfolio",
                        "messaging_limit",
                        "TIER_UNLIMITED")));
        seed.set(
                "wabas",
                list(Map.of(
                        "id",
                        merchant.wabaId(),
                        "portfolio",
                        merchant.portfolioMetaId(),
                        "name",
                        shown,
                        "subscribed_apps",
                        List.of(merchant.appMetaId()))));
        seed.set(
                "phone_numbers",
                list(Map.of(
                        "id",
                        merchant.phoneNumberId(),
                        "waba",
                        merchant.wabaId(),
                        "display_phone_number",
                        "96611" + merchant.phoneNumberId().substring(8),
                        "verified_name",
                        shown,
                        "throughput",
                        THROUGHPUT,
                        "quality",
                        "GREEN")));
        seed.set(
                "tokens",
                list(Map.of(
                        "token", merchant.token(), "app", merchant.appMetaId(), "wabas", List.of(merchant.wabaId()))));
        return seed;
    }

    /** Only that its webhooks go to {@code callback}. */
    static ObjectNode deliveringTo(Credentials merchant, String callback) {
        ObjectNode seed = JSON.createObjectNode();
        seed.set("apps", apps(merchant, callback));
        return seed;
    }

    /** The samples alone: approved ones to send, and a rejected, a pending and a paused one to be explained. */
    static ObjectNode templates(String wabaId) {
        try (InputStream file = Objects.requireNonNull(SimulatedWorld.class.getResourceAsStream("templates.json"))) {
            JsonNode templates = JSON.readTree(file);
            templates.forEach(template -> ((ObjectNode) template).put("waba", wabaId));
            ObjectNode seed = JSON.createObjectNode();
            seed.set("templates", templates);
            return seed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode apps(Credentials merchant, @Nullable String callback) {
        ObjectNode app = JSON.createObjectNode()
                .put("id", merchant.appMetaId())
                .put("name", "Hudhud (simulator)")
                .put("secret", merchant.appSecret())
                .put("verify_token", merchant.verifyToken());
        if (callback != null) {
            app.put("callback_url", callback);
        }
        return JSON.createArrayNode().add(app);
    }

    private static JsonNode list(Map<String, ?> only) {
        return JSON.valueToTree(List.of(only));
    }

    private static String digits(SecureRandom random, int count) {
        var digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}
