package io.hudhud.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hudhud.simulator.json.Json;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Catalogue, products, flows and one-tap codes: what is taken, what is refused, and what a tap sends. */
class ProductsAndFlowsTest {
    private static final String TO = "+966501234567";
    private static final String PHONE = "966501234567";

    private static Simulator simulator;
    private static Caller caller;
    private static Listener listener;

    @BeforeAll
    static void start() {
        simulator = Simulator.start(SimulatorConfig.anyPort());
        caller = new Caller(simulator);
        listener = new Listener();
        caller.control("POST", "seed", """
                {"apps": [{"id": "%s", "secret": "%s", "callback_url": "%s"}], "settings": {"pair_spacing_ms": 0, "webhooks": {"max_batch": 1}}, "templates": [
                  %s, %s, %s, %s, %s, %s]}""".formatted(
                        Caller.APP,
                        Listener.SECRET,
                        listener.url(),
                        template("catalogue", "{\"type\": \"CATALOG\", \"text\": \"See all\"}"),
                        template("choice", "{\"type\": \"MPM\", \"text\": \"View items\"}"),
                        template("survey", "{\"type\": \"FLOW\", \"text\": \"Tell us\", \"flow_id\": \"1\"}"),
                        template(
                                "code",
                                "{\"type\": \"OTP\", \"otp_type\": \"ONE_TAP\", \"text\": \"Copy\", \"autofill_text\": \"Fill in\"}"),
                        """
                        {"waba": "%s", "name": "product", "language": "en", "category": "MARKETING", "status": "APPROVED",
                         "components": [{"type": "HEADER", "format": "PRODUCT"}, {"type": "BODY", "text": "New."},
                          {"type": "BUTTONS", "buttons": [{"type": "SPM", "text": "View"}]}]}""".formatted(Caller.WABA),
                        """
                        {"waba": "%s", "name": "picture", "language": "en", "category": "MARKETING", "status": "APPROVED",
                         "components": [{"type": "HEADER", "format": "IMAGE"}, {"type": "BODY", "text": "New."}]}""".formatted(Caller.WABA)));
    }

    @AfterAll
    static void stop() {
        caller.close();
        simulator.close();
        listener.close();
    }

    static Stream<Arguments> sends() {
        String many = "{\"product_items\": [" + "{\"product_retailer_id\": \"a\"}, ".repeat(30)
                + "{\"product_retailer_id\": \"a\"}]}";
        return Stream.of(
                Arguments.of(0, "catalogue", ""),
                Arguments.of(0, "catalogue", action("catalog", "{\"thumbnail_product_retailer_id\": \"a\"}")),
                Arguments.of(131008, "catalogue", action("catalog", "{}")),
                Arguments.of(132012, "catalogue", button("catalog", "{\"type\": \"text\", \"text\": \"a\"}")),
                Arguments.of(132018, "catalogue", action("mpm", "{\"thumbnail_product_retailer_id\": \"a\"}")),
                Arguments.of(131008, "choice", ""),
                Arguments.of(0, "choice", products("{\"product_items\": [{\"product_retailer_id\": \"a\"}]}")),
                Arguments.of(131009, "choice", products("")),
                Arguments.of(131008, "choice", products("{\"title\": \"T\", \"product_items\": []}")),
                Arguments.of(131008, "choice", products("{\"product_items\": [{}]}")),
                Arguments.of(131009, "choice", products(many)),
                Arguments.of(
                        100,
                        "choice",
                        products("{\"title\": \"" + "t".repeat(25)
                                + "\", \"product_items\": [{\"product_retailer_id\": \"a\"}]}")),
                Arguments.of(
                        131008,
                        "choice",
                        products("{\"title\": \"T\", \"product_items\": [{\"product_retailer_id\": \"a\"}]},"
                                + "{\"product_items\": [{\"product_retailer_id\": \"b\"}]}")),
                Arguments.of(0, "survey", ""),
                Arguments.of(0, "survey", action("flow", "{\"flow_token\": \"t\", \"flow_action_data\": {\"a\": 1}}")),
                Arguments.of(131009, "survey", action("flow", "{\"flow_token\": \"t\", \"flow_action_data\": {}}")),
                Arguments.of(131009, "survey", action("flow", "{\"flow_token\": \"\"}")),
                Arguments.of(0, "product", header("{\"product_retailer_id\": \"a\", \"catalog_id\": \"1\"}")),
                Arguments.of(131008, "product", header("{\"product_retailer_id\": \"a\"}")),
                Arguments.of(131008, "product", header("{\"catalog_id\": \"1\"}")),
                Arguments.of(132012, "product", ""),
                Arguments.of(
                        0, "picture", PICTURE + "," + target("{\"url\": \"https://a.example\", \"title\": \"T\"}")),
                Arguments.of(131008, "picture", PICTURE + "," + target("{\"url\": \"https://a.example\"}")),
                Arguments.of(132000, "catalogue", target("{\"url\": \"https://a.example\", \"title\": \"T\"}")));
    }

    private static final String PICTURE =
            "{\"type\": \"header\", \"parameters\": [{\"type\": \"image\", \"image\": {\"link\": \"https://a.example/p.png\"}}]}";

    @ParameterizedTest(name = "{1}: {0} {2}")
    @MethodSource("sends")
    void isTakenOrRefused(int code, String template, String components) {
        var answer = caller.send(send(template, components));

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(code == 0 ? 200 : 400);
        if (code != 0) {
            assertThat(answer.errorCode()).as(answer.body().toString()).isEqualTo(code);
        }
    }

    @Test
    void aTappedProductIsOrdered() {
        String choice = caller.send(send(
                        "choice",
                        products("{\"title\": \"T\", \"product_items\": [{\"product_retailer_id\": \"sku-1\"}]}")))
                .wamid();
        String product = caller.send(
                        send("product", header("{\"product_retailer_id\": \"sku-2\", \"catalog_id\": \"17\"}")))
                .wamid();
        String all = caller.send(send("catalogue", "")).wamid();

        assertThat(ordered(choice, ", \"row\": \"sku-1\"")
                        .path("product_items")
                        .path(0)
                        .path("product_retailer_id")
                        .asString())
                .isEqualTo("sku-1");
        assertThat(ordered(product, "").path("catalog_id").asString()).isEqualTo("17");
        assertThat(tap(choice, ", \"row\": \"sku-9\"").status()).isEqualTo(400);
        assertThat(tap(all, "").status()).isEqualTo(400);
    }

    @Test
    void aOneTapCodeIsDrawnAsSuch() {
        caller.send(send("code", button("url", "{\"type\": \"text\", \"text\": \"1234\"}")));

        JsonNode button = caller.phones("/" + PHONE)
                .path("messages")
                .valueStream()
                .filter(message -> message.path("template").asString("").equals("code"))
                .findFirst()
                .orElseThrow()
                .at("/drawn/buttons/0");
        assertThat(button)
                .isEqualTo(Json.MAPPER.readTree("{\"kind\": \"autofill\", \"text\": \"Fill in\", \"code\": \"1234\"}"));
    }

    /** The order that the webhook tells of. */
    private static JsonNode ordered(String message, String row) {
        int before = listener.values("messages").size();
        assertThat(tap(message, row).status()).isEqualTo(200);
        await().until(() -> listener.values("messages").size() > before);
        JsonNode told = listener.values("messages").getLast();
        var file = Samples.find("webhooks");
        if (file != null) {
            JsonNode theirs =
                    Samples.read(file.resolve("inbound-order.json")).at("/entry/0/changes/0/value/messages/0");
            assertThat(Samples.lacking(theirs, told, "")).isEmpty();
        }
        return told.path("order");
    }

    private static Caller.Answer tap(String message, String row) {
        return caller.onPhone(PHONE + "/tap", "{\"message\": \"%s\", \"button\": 0%s}".formatted(message, row));
    }

    private static String template(String name, String button) {
        return """
                {"waba": "%s", "name": "%s", "language": "en", "category": "MARKETING", "status": "APPROVED",
                 "components": [{"type": "BODY", "text": "New."}, {"type": "BUTTONS", "buttons": [%s]}]}""".formatted(Caller.WABA, name, button);
    }

    private static String products(String sections) {
        return action("mpm", "{\"thumbnail_product_retailer_id\": \"a\", \"sections\": [" + sections + "]}");
    }

    private static String action(String type, String action) {
        return button(type, "{\"type\": \"action\", \"action\": " + action + "}");
    }

    private static String button(String type, String parameter) {
        return "{\"type\": \"button\", \"sub_type\": \"%s\", \"index\": 0, \"parameters\": [%s]}"
                .formatted(type, parameter);
    }

    private static String header(String product) {
        return "{\"type\": \"header\", \"parameters\": [{\"type\": \"product\", \"product\": %s}]}".formatted(product);
    }

    private static String target(String target) {
        return ("{\"type\": \"tap_target_configuration\", \"parameters\": [{\"type\": \"tap_target_configuration\", "
                        + "\"tap_target_configuration\": [%s]}]}")
                .formatted(target);
    }

    private static ObjectNode send(String template, String components) {
        ObjectNode send =
                Json.object().put("messaging_product", "whatsapp").put("to", TO).put("type", "template");
        ObjectNode named = send.putObject("template").put("name", template);
        named.putObject("language").put("code", "en");
        named.set("components", Json.MAPPER.readTree("[" + components + "]"));
        return send;
    }
}
