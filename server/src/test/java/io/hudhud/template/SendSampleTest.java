package io.hudhud.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.template.Rendered.Ready;
import io.hudhud.testing.ContractSamples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Rebuilds every sample of a template send from its parts and a mapping of constants. */
class SendSampleTest {

    private static final String FOLDER = "whatsapp/requests";

    /** Which sample creates what another sends; for the rest the parts are told from the send itself. */
    private static final Map<String, String> CREATED_BY = Map.ofEntries(
            Map.entry("send-template-named-params.json", "template-create-named.json"),
            Map.entry("send-template-positional-params.json", "template-create-positional.json"),
            Map.entry("send-template-marketing-image-header.json", "template-create-marketing-image.json"),
            Map.entry("send-template-utility.json", "template-create-utility.json"),
            Map.entry("send-template-coupon-copy-code.json", "template-create-coupon.json"),
            Map.entry("send-template-limited-time-offer.json", "template-create-limited-time-offer.json"),
            Map.entry("send-template-media-carousel.json", "template-create-media-carousel.json"),
            Map.entry("send-template-auth-otp.json", "template-create-auth-one-tap.json"),
            Map.entry("send-template-catalog.json", "template-create-catalog.json"),
            Map.entry("send-template-mpm.json", "template-create-mpm.json"),
            Map.entry("send-template-oas-flow-button.json", "template-create-oas-flow.json"));

    static Stream<Path> sends() {
        return ContractSamples.samples(FOLDER, "send-template-", "marketing-messages-", "component-header-");
    }

    @ParameterizedTest
    @MethodSource("sends")
    void aMappingOfItsValuesRebuildsTheSample(Path sample) {
        JsonNode body = ContractSamples.read(sample).path("body");
        ObjectNode wanted = wanted(body);
        String language = wanted.path("language").path("code").asString();
        var template =
                Drafts.template(wanted.path("name").asString(), Drafts.approved(language, components(sample, wanted)));

        var rendered = CompiledTemplate.of(
                        template, Drafts.constants(values(wanted)), BusinessValues.NONE, List.of(language))
                .render(People.speaking(null, Map.of()));

        assertThat(rendered)
                .isInstanceOfSatisfying(
                        Ready.class,
                        ready -> assertThat(alike(Drafts.JSON.readTree(ready.template())))
                                .isEqualTo(alike(wanted)));
    }

    /** The template object, with what we write otherwise on purpose. */
    private static ObjectNode wanted(JsonNode body) {
        if (!body.has("template")) {
            var template = Drafts.JSON.createObjectNode().put("name", "order_delivery_update");
            template.putObject("language").put("code", "en_US");
            template.putArray("components").add(body);
            return template;
        }
        var template = (ObjectNode) body.path("template").deepCopy();
        if (template.path("components") instanceof ArrayNode components) {
            components.forEach(SendSampleTest::moneyAndDatesAsText);
        }
        return template;
    }

    /** Money and dates are written out in the person's language by us: Meta's own types depend on the phone's settings. */
    private static void moneyAndDatesAsText(JsonNode component) {
        for (JsonNode parameter : component.path("parameters")) {
            String type = parameter.path("type").asString();
            if (type.equals("currency") || type.equals("date_time")) {
                String text = parameter.path(type).path("fallback_value").asString();
                ((ObjectNode) parameter).removeAll().put("type", "text").put("text", text);
            }
            if (parameter.path("image").path("link").asString("").startsWith("http(s)")) {
                ((ObjectNode) parameter.path("image")).put("link", "https://cdn.example.com/picture.png");
            }
        }
    }

    private static JsonNode components(Path sample, JsonNode template) {
        String created = CREATED_BY.get(sample.getFileName().toString());
        return created == null
                ? told(template.path("components"))
                : ContractSamples.read(sample.resolveSibling(created))
                        .path("body")
                        .path("components");
    }

    private static ArrayNode told(JsonNode sent) {
        var components = Drafts.JSON.createArrayNode();
        var buttons = Drafts.JSON.createArrayNode();
        for (JsonNode part : sent) {
            String type = part.path("type").asString();
            JsonNode first = part.path("parameters").path(0);
            switch (type) {
                case "header" ->
                    components
                            .addObject()
                            .put("type", "HEADER")
                            .put("format", first.path("type").asString().toUpperCase(Locale.ROOT));
                case "body" -> {
                    var text = new StringBuilder("Dear customer");
                    for (int n = 1; n <= part.path("parameters").size(); n++) {
                        String name = part.path("parameters")
                                .path(n - 1)
                                .path("parameter_name")
                                .asString(Integer.toString(n));
                        text.append(", {{").append(name).append("}}");
                    }
                    components.addObject().put("type", "BODY").put("text", text + ".");
                }
                case "button" ->
                    buttons.addObject()
                            .put("type", part.path("sub_type").asString().toUpperCase(Locale.ROOT))
                            .put("text", "Tap")
                            .put("url", "https://shop.example.com/{{1}}");
                case "carousel" -> {
                    var cards = components.addObject().put("type", "CAROUSEL").putArray("cards");
                    part.path("cards")
                            .forEach(card -> cards.addObject().set("components", told(card.path("components"))));
                }
                case "tap_target_configuration" -> {}
                default -> throw new AssertionError(type);
            }
        }
        if (!buttons.isEmpty()) {
            components.addObject().put("type", "BUTTONS").set("buttons", buttons);
        }
        return components;
    }

    private static Map<String, String> values(JsonNode template) {
        var values = new HashMap<String, String>();
        values("", template.path("components"), values);
        return values;
    }

    private static void values(String prefix, JsonNode components, Map<String, String> values) {
        for (JsonNode part : components) {
            if (part.path("type").asString().equals("carousel")) {
                for (JsonNode card : part.path("cards")) {
                    values("card." + card.path("card_index").asInt() + ".", card.path("components"), values);
                }
            }
            int n = 0;
            for (JsonNode parameter : part.path("parameters")) {
                n++;
                value(prefix, part, n, parameter, values);
            }
        }
    }

    private static void value(String prefix, JsonNode part, int n, JsonNode parameter, Map<String, String> values) {
        String type = parameter.path("type").asString();
        String place = part.path("type").asString();
        String button = prefix + "button." + part.path("index").asString();
        switch (type) {
            case "text" -> {
                String text = parameter.path("text").asString();
                if (place.equals("button")) {
                    values.put(button + ".url", text);
                    values.put(button + ".code", text);
                } else {
                    String name = parameter.path("parameter_name").asString(Integer.toString(n));
                    values.put(prefix + place + "." + name, text);
                }
            }
            case "image", "video", "document" -> {
                JsonNode file = parameter.path(type);
                values.put(
                        prefix + "header." + type,
                        file.path("id").asString(file.path("link").asString("")));
            }
            case "location" ->
                parameter
                        .path("location")
                        .propertyStream()
                        .forEach(field -> values.put(
                                prefix + "header.location." + field.getKey(),
                                field.getValue().asString()));
            case "payload" ->
                values.put(button + ".payload", parameter.path("payload").asString());
            case "coupon_code" ->
                values.put(button + ".code", parameter.path("coupon_code").asString());
            case "limited_time_offer" ->
                values.put(
                        prefix + "offer.ends_at",
                        parameter.path(type).path("expiration_time_ms").asString());
            case "product" -> {
                values.put(
                        prefix + "header.product",
                        parameter.path(type).path("product_retailer_id").asString());
                values.put("catalog", parameter.path(type).path("catalog_id").asString());
            }
            case "action" -> {
                JsonNode action = parameter.path(type);
                optional(action, "thumbnail_product_retailer_id", button + ".thumbnail", values);
                optional(action, "sections", button + ".sections", values);
                optional(action, "flow_token", button + ".flow_token", values);
                optional(action, "flow_action_data", button + ".flow_data", values);
            }
            case "tap_target_configuration" -> {
                optional(parameter.path(type).path(0), "url", "header.tap.url", values);
                optional(parameter.path(type).path(0), "title", "header.tap.title", values);
            }
            default -> throw new AssertionError(type);
        }
    }

    private static void optional(JsonNode node, String field, String variable, Map<String, String> values) {
        JsonNode given = node.path(field);
        if (!given.isMissingNode()) {
            values.put(variable, given.isString() ? given.asString() : given.toString());
        }
    }

    /** The same tree without what does not matter: the order of components, the case of sub types, quotes around an index. */
    private static JsonNode alike(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var alike = Drafts.JSON.createObjectNode();
            object.propertyStream().forEach(field -> alike.set(field.getKey(), alike(field.getValue())));
            if (alike.has("index")) {
                alike.put("index", alike.path("index").asString());
                alike.put("sub_type", alike.path("sub_type").asString().toLowerCase(Locale.ROOT));
            }
            return alike;
        }
        if (node instanceof ArrayNode array) {
            var elements = new ArrayList<JsonNode>();
            array.forEach(element -> elements.add(alike(element)));
            if (elements.stream().allMatch(element -> element.has("parameters"))) {
                elements.sort(Comparator.comparing(element ->
                        element.path("type").asString() + element.path("index").asString("")));
            }
            return Drafts.JSON.createArrayNode().addAll(elements);
        }
        return node;
    }
}
