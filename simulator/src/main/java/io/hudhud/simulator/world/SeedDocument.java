package io.hudhud.simulator.world;

import io.hudhud.simulator.json.Bytes;
import io.hudhud.simulator.json.Json;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Puts a JSON description of apps, portfolios, accounts, numbers, tokens, templates and media into a world. What exists already under the
 * same id is replaced. The README describes the fields.
 */
public final class SeedDocument {
    private final World world;
    private final Instant now;

    private SeedDocument(World world, Instant now) {
        this.world = world;
        this.now = now;
    }

    /**
     * Adds what the document describes to a world.
     *
     * @throws IllegalArgumentException with a sentence that names the faulty entry
     */
    public static void plant(JsonNode document, World world, Instant now) {
        var seed = new SeedDocument(world, now);
        document.path("apps").forEach(seed::app);
        document.path("portfolios").forEach(seed::portfolio);
        document.path("wabas").forEach(seed::waba);
        document.path("phone_numbers").forEach(seed::number);
        document.path("tokens").forEach(seed::token);
        document.path("templates").forEach(seed::template);
        document.path("media").forEach(seed::media);
    }

    private void app(JsonNode app) {
        String url = Json.text(app, "callback_url");
        world.put(new App(
                Json.text(app, "id"),
                Json.text(app, "name", "App"),
                Json.text(app, "secret"),
                Json.text(app, "verify_token"),
                url.isEmpty() ? null : url));
    }

    private void portfolio(JsonNode portfolio) {
        String limit = Json.text(portfolio, "messaging_limit", "TIER_UNLIMITED");
        try {
            world.put(new Portfolio(
                    Json.text(portfolio, "id"),
                    Json.text(portfolio, "name", "Portfolio"),
                    MessagingLimit.valueOf(limit)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("portfolio: " + e.getMessage(), e);
        }
    }

    private void waba(JsonNode waba) {
        String id = Json.text(waba, "id");
        String portfolio = Json.text(waba, "portfolio");
        if (world.portfolio(portfolio) == null) {
            throw new IllegalArgumentException("waba " + id + ": there is no portfolio '" + portfolio + "'");
        }
        world.put(new Waba(
                id,
                portfolio,
                Json.text(waba, "name", "Business"),
                Json.text(waba, "currency", "USD"),
                zone(id, Json.text(waba, "time_zone", "UTC")),
                Json.text(waba, "marketing_messages_onboarding_status", "ONBOARDED"),
                waba.path("plays_statuses").asBoolean(false)));
        for (String app : Json.texts(waba.path("subscribed_apps"))) {
            world.subscribe(id, app, new World.Callback(null, null));
        }
    }

    private static ZoneId zone(String waba, String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("waba " + waba + ": unknown time_zone '" + zone + "'", e);
        }
    }

    private void number(JsonNode number) {
        String id = Json.text(number, "id");
        Waba waba = wabaOf(number, "phone number " + id);
        world.put(new PhoneNumber(
                world.indexOfNumber(id),
                id,
                waba.id(),
                waba.portfolioId(),
                Json.text(number, "display_phone_number").replaceAll("[^0-9]", ""),
                Json.text(number, "verified_name", waba.name()),
                number.path("throughput").asInt(80),
                Json.text(number, "quality", "GREEN"),
                Json.text(number, "status", "CONNECTED")));
    }

    private void token(JsonNode token) {
        String app = Json.text(token, "app");
        if (world.app(app) == null) {
            throw new IllegalArgumentException("token: there is no app '" + app + "'");
        }
        world.put(new AccessToken(
                Json.text(token, "token"),
                app,
                token.path("expired").asBoolean(false),
                Set.copyOf(Json.texts(token.path("wabas")))));
    }

    private void template(JsonNode node) {
        String name = Json.text(node, "name");
        Waba waba = wabaOf(node, "template " + name);
        String language = Json.text(node, "language", "en_US");
        Template same = world.template(waba.id(), name, language);
        String id = Json.text(node, "id", same == null ? world.newId() : same.id());
        if (!(node.path("components") instanceof ArrayNode components)) {
            throw new IllegalArgumentException("template " + name + ": components must be an array");
        }
        ParameterFormat format = ParameterFormat.of(Json.text(node, "parameter_format"));
        world.put(new Template(
                world.indexOfTemplate(id),
                id,
                waba.id(),
                name,
                language,
                Json.text(node, "category", "MARKETING").toUpperCase(Locale.ROOT),
                null,
                Json.text(node, "status", "APPROVED").toUpperCase(Locale.ROOT),
                Json.text(node, "rejected_reason", "NONE"),
                Json.text(node, "quality", "UNKNOWN"),
                format,
                node.has("message_send_ttl_seconds")
                        ? node.path("message_send_ttl_seconds").asInt()
                        : null,
                components.deepCopy(),
                TemplateShape.of(components, format)));
    }

    private void media(JsonNode file) {
        byte[] content = Base64.getDecoder().decode(Json.text(file, "base64"));
        world.put(new Media(
                Json.text(file, "id"),
                Json.text(file, "phone_number_id"),
                Json.text(file, "mime_type", "image/png"),
                Bytes.of(content),
                now.plus(Duration.ofDays(30))));
    }

    private Waba wabaOf(JsonNode node, String what) {
        Waba waba = world.waba(Json.text(node, "waba"));
        if (waba == null) {
            throw new IllegalArgumentException(what + ": there is no waba '" + Json.text(node, "waba") + "'");
        }
        return waba;
    }
}
