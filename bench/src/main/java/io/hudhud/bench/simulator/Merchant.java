package io.hudhud.bench.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sample merchant as WhatsApp knows it: an app, a portfolio without limit, an account with two approved templates, and
 * numbers of the highest throughput.
 */
public record Merchant(List<SendingNumber> numbers) {
    public static final String APP_ID = "620000000000001";
    public static final String APP_SECRET = "a-secret-that-signs-the-webhooks-of-the-sample";
    public static final String VERIFY_TOKEN = "a-word-that-opens-the-webhook-of-the-sample";
    public static final String PORTFOLIO_ID = "720000000000001";
    public static final String ACCOUNT_ID = "820000000000001";
    public static final String TOKEN = "a-token-of-the-sample-merchant";
    /** Marketing, with {@code first_name}, in Arabic and English. */
    public static final String OFFER = "autumn_offer";
    /** Utility, with {@code order_number}, in English. */
    public static final String ORDER_SHIPPED = "order_shipped";

    /** Of the account that has no limit and no webhooks. */
    public static final String UNLIMITED_NUMBER = "920000000000099";
    /** Of the account that has no limit and no webhooks. */
    public static final String UNLIMITED_TOKEN = "a-token-without-limit";

    private static final String UNLIMITED_ACCOUNT = "820000000000002";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** A sending number: its id at WhatsApp, and how people see it. */
    public record SendingNumber(String id, String display, String name) {}

    public Merchant {
        numbers = List.copyOf(numbers);
    }

    public static Merchant withNumbers(int count) {
        return new Merchant(IntStream.rangeClosed(1, count)
                .mapToObj(n -> new SendingNumber("92000000000000" + n, "96692000000" + n, "Sample shop " + n))
                .toList());
    }

    /** The seed document. Templates get names of their own beside the simulator's built-in world. */
    JsonNode seed(int throughputPerSecond) {
        ObjectNode seed = JSON.createObjectNode();
        seed.set("apps", list(app()));
        seed.set("portfolios", list(Map.of("id", PORTFOLIO_ID, "name", "Sample", "messaging_limit", "TIER_UNLIMITED")));
        seed.set(
                "wabas",
                list(Map.of(
                        "id",
                        ACCOUNT_ID,
                        "portfolio",
                        PORTFOLIO_ID,
                        "name",
                        "Sample shop",
                        "currency",
                        "USD",
                        "time_zone",
                        "Asia/Riyadh",
                        "subscribed_apps",
                        List.of(APP_ID))));
        seed.set(
                "phone_numbers",
                JSON.valueToTree(numbers.stream()
                        .map(number -> Map.of(
                                "id",
                                number.id(),
                                "waba",
                                ACCOUNT_ID,
                                "display_phone_number",
                                number.display(),
                                "verified_name",
                                number.name(),
                                "throughput",
                                throughputPerSecond,
                                "quality",
                                "GREEN"))
                        .toList()));
        seed.set("tokens", list(Map.of("token", TOKEN, "app", APP_ID, "wabas", List.of(ACCOUNT_ID))));
        seed.set("templates", templates(ACCOUNT_ID));
        return seed;
    }

    /**
     * A second account without webhooks and without a limit of its own, with the same templates: what a client that posts
     * straight to the simulator uses.
     */
    static JsonNode unlimited() {
        ObjectNode seed = JSON.createObjectNode();
        seed.set(
                "apps", list(Map.of("id", "620000000000002", "name", "Raw", "secret", "none", "verify_token", "none")));
        seed.set(
                "wabas",
                list(Map.of(
                        "id",
                        UNLIMITED_ACCOUNT,
                        "portfolio",
                        PORTFOLIO_ID,
                        "name",
                        "Raw",
                        "currency",
                        "USD",
                        "subscribed_apps",
                        List.of())));
        seed.set(
                "phone_numbers",
                list(Map.of(
                        "id",
                        UNLIMITED_NUMBER,
                        "waba",
                        UNLIMITED_ACCOUNT,
                        "display_phone_number",
                        "966920000099",
                        "verified_name",
                        "Raw",
                        "throughput",
                        0,
                        "quality",
                        "GREEN")));
        seed.set(
                "tokens",
                list(Map.of("token", UNLIMITED_TOKEN, "app", "620000000000002", "wabas", List.of(UNLIMITED_ACCOUNT))));
        seed.set("templates", templates(UNLIMITED_ACCOUNT));
        return seed;
    }

    /** A seed document that tells WhatsApp where webhooks go. */
    JsonNode callback(String address) {
        ObjectNode seed = JSON.createObjectNode();
        ObjectNode app = JSON.valueToTree(app());
        seed.set("apps", list(app.put("callback_url", address)));
        return seed;
    }

    private static Map<String, String> app() {
        return Map.of("id", APP_ID, "name", "Sample", "secret", APP_SECRET, "verify_token", VERIFY_TOKEN);
    }

    private static JsonNode list(Object only) {
        return JSON.valueToTree(List.of(only));
    }

    private static JsonNode templates(String account) {
        try (InputStream file = Objects.requireNonNull(Merchant.class.getResourceAsStream("templates.json"))) {
            JsonNode templates = JSON.readTree(file);
            templates.forEach(template -> ((ObjectNode) template).put("waba", account));
            return templates;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
