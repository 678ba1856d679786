package io.hudhud.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.simulator.json.Json;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is accepted, and what is refused with which code. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SendingTest {
    private static final String TO = "+966501000001";
    private final Simulator simulator = Simulator.start(SimulatorConfig.anyPort());
    private final Caller caller = new Caller(simulator);

    @BeforeAll
    void withoutPairRate() {
        caller.control("PUT", "settings", "{\"pair_spacing_ms\": 0}");
    }

    @AfterAll
    void stop() {
        caller.close();
        simulator.close();
    }

    @Test
    void acceptsATemplateWithNamedParameters() {
        var answer = caller.send(offer(parameters -> {
            named(parameters, "first_name", "Layla");
            named(parameters, "discount", "25%");
        }));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.wamid()).startsWith("wamid.");
        assertThat(answer.body().path("contacts").path(0).path("wa_id").asString())
                .isEqualTo("966501000001");
        assertThat(answer.body().path("messages").path(0).path("message_status").asString())
                .isEqualTo("accepted");
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal("no product", 100, Json.object().put("to", TO).put("type", "text")),
                refusal(
                        "no recipient",
                        131008,
                        Json.object().put("messaging_product", "whatsapp").put("type", "text")),
                refusal("bad recipient", 131009, Caller.hello("05x", "")),
                refusal("to itself", 131021, Caller.hello("+966110000001", "")),
                refusal("long correlation", 100, Caller.hello(TO, "x".repeat(513))),
                refusal("unknown type", 131009, Caller.hello(TO, "").put("type", "fax")),
                refusal("unknown template", 132001, Caller.template(TO, "nothing_like_it", "en_US")),
                refusal("other language", 132001, Caller.template(TO, "hello_world", "fr")),
                refusal("pending template", 132001, Caller.template(TO, "ramadan_greeting", "ar")),
                refusal("paused template", 132015, Caller.template(TO, "flash_sale", "en_US")),
                refusal("missing parameters", 132000, Caller.template(TO, "summer_offer", "en_US")),
                refusal("unknown name", 132012, offer(p -> named(named(p, "first_name", "x"), "price", "y"))),
                refusal("positional to named", 132012, offer(p -> positional(positional(p, "x"), "y"))),
                refusal("newline", 132018, offer(p -> named(named(p, "first_name", "a\nb"), "discount", "y"))),
                refusal("five spaces", 132018, offer(p -> named(named(p, "first_name", "a     b"), "discount", "y"))),
                refusal("blank", 131008, offer(p -> named(named(p, "first_name", " "), "discount", "y"))),
                refusal(
                        "too long",
                        132005,
                        offer(p -> named(named(p, "first_name", "a".repeat(1000)), "discount", "y"))),
                refusal("no coupon", 131008, coupon(null)),
                refusal("no header image", 132012, Caller.template(TO, "new_collection", "en_US")),
                refusal("long text", 100, Caller.text(TO, "a".repeat(4097))));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("refusals")
    void refuses(String what, int code, ObjectNode body) {
        var answer = caller.send(body);

        assertThat(answer.status()).as(what).isEqualTo(code == 132001 ? 404 : 400);
        assertThat(answer.errorCode()).as(answer.body().toString()).isEqualTo(code);
    }

    @Test
    void knowsFourSpacesAndCoupons() {
        assertThat(caller.send(offer(p -> named(named(p, "first_name", "a    b"), "discount", "y")))
                        .status())
                .isEqualTo(200);
        assertThat(caller.send(coupon("SAVE10")).status()).isEqualTo(200);
    }

    @Test
    void asksForAValidTokenVersionAndObject() {
        byte[] body = Json.bytes(Caller.hello(TO, ""));
        String messages = Caller.NUMBER + "/messages";

        var wrongToken = caller.call("POST", "/v23.0/" + messages, "nobody", body);
        assertThat(wrongToken.status()).isEqualTo(401);
        assertThat(wrongToken.errorCode()).isEqualTo(190);
        assertThat(caller.call("POST", "/v1/" + messages, Caller.TOKEN, body).errorCode())
                .isEqualTo(100);
        assertThat(caller.call("POST", "/v26.0/" + messages, Caller.TOKEN, body).status())
                .isEqualTo(200);
        assertThat(caller.get("999").body().path("error").path("error_subcode").asInt())
                .isEqualTo(33);
        assertThat(caller.get(Caller.NUMBER + "?fields=nonsense").errorCode()).isEqualTo(100);
    }

    @Test
    void pagesThroughAllTemplates() {
        int seen = 0;
        String after = "";
        do {
            var page = caller.get(Caller.WABA + "/message_templates?limit=5&fields=name"
                    + (after.isEmpty() ? "" : "&after=" + after));
            seen += page.body().path("data").size();
            boolean more = page.body().path("paging").has("next");
            after = more
                    ? page.body().path("paging").path("cursors").path("after").asString()
                    : "";
        } while (!after.isEmpty());

        assertThat(seen).isEqualTo(23);
    }

    private static Arguments refusal(String what, int code, ObjectNode body) {
        return Arguments.of(what, code, body);
    }

    private static ObjectNode offer(Consumer<ArrayNode> parameters) {
        ObjectNode body = Caller.template(TO, "summer_offer", "en_US");
        ObjectNode component = body.withObjectProperty("template")
                .putArray("components")
                .addObject()
                .put("type", "body");
        parameters.accept(component.putArray("parameters"));
        return body;
    }

    private static ObjectNode coupon(@Nullable String code) {
        ObjectNode body = Caller.template(TO, "coupon_code", "en_US");
        ArrayNode components = body.withObjectProperty("template").putArray("components");
        positional(positional(components.addObject().put("type", "body").putArray("parameters"), "Layla"), "SAVE10");
        if (code != null) {
            ObjectNode button = components
                    .addObject()
                    .put("type", "button")
                    .put("sub_type", "copy_code")
                    .put("index", "1");
            button.putArray("parameters").addObject().put("type", "coupon_code").put("coupon_code", code);
        }
        return body;
    }

    private static ArrayNode named(ArrayNode parameters, String name, String text) {
        parameters.addObject().put("type", "text").put("parameter_name", name).put("text", text);
        return parameters;
    }

    private static ArrayNode positional(ArrayNode parameters, String text) {
        parameters.addObject().put("type", "text").put("text", text);
        return parameters;
    }
}
