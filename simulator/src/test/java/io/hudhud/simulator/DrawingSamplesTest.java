package io.hudhud.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.simulator.drawing.DrawMessage;
import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.world.ParameterFormat;
import io.hudhud.simulator.world.Template;
import io.hudhud.simulator.world.TemplateShape;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every sample of a send, and of what people send, can be drawn, and nothing that the person should see is lost. */
class DrawingSamplesTest {

    @TestFactory
    Stream<DynamicTest> sends() {
        List<Path> files = Samples.files(Samples.folder("requests"));
        Map<String, JsonNode> created = new HashMap<>();
        for (Path file : files) {
            JsonNode body = Samples.read(file).path("body");
            if (file.getFileName().toString().startsWith("template-create")) {
                created.putIfAbsent(Json.text(body, "name"), body);
            }
        }
        return files.stream()
                .filter(file -> file.getFileName().toString().matches("(send|marketing-messages)-.*"))
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> check(Samples.read(file).path("body"), created)));
    }

    @TestFactory
    Stream<DynamicTest> inbound() {
        return Samples.files(Samples.folder("webhooks")).stream()
                .filter(
                        file -> file.getFileName()
                                .toString()
                                .matches(
                                        "inbound-(audio|button|contacts|document|image|interactive|location|order|reaction|sticker|text|video).*"))
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    JsonNode value = Samples.read(file).at("/entry/0/changes/0/value/messages/0");
                    assertThat(DrawMessage.of(value, null).toString()).doesNotContain("\"unknown\"");
                }));
    }

    private static void check(JsonNode body, Map<String, JsonNode> created) {
        JsonNode sent = body.path("template");
        JsonNode create = created.get(Json.text(sent, "name"));
        String made = DrawMessage.of(body, sent.isMissingNode() ? null : template(sent, null))
                .toString();

        assertThat(made).doesNotContain("\"unknown\"");
        if (create != null) {
            String drawn = DrawMessage.of(body, template(sent, create)).toString();
            assertThat(drawn).doesNotContain("\"unknown\"", "{{");
            if (belongTogether(create, sent)) {
                given(sent).forEach(value -> assertThat(drawn).contains(value));
            }
        }
        given(sent).forEach(value -> assertThat(made).contains(value));
    }

    /** Some samples share a name and nothing else: variables by name against by number, two cards against three. */
    private static boolean belongTogether(JsonNode created, JsonNode sent) {
        boolean byNumber = created.toString().contains("{{1}}");
        int cards = created.path("components").findValue("cards") == null
                ? 0
                : created.path("components").findValue("cards").size();
        JsonNode given = sent.findValue("cards");
        return byNumber != sent.toString().contains("parameter_name") && cards == (given == null ? 0 : given.size());
    }

    /** The values that a person sees, or that a tap sends. */
    private static List<String> given(JsonNode sent) {
        return Stream.of("text", "fallback_value", "coupon_code", "payload", "product_retailer_id")
                .flatMap(name -> sent.findValuesAsString(name).stream())
                .filter(value -> !value.isEmpty())
                .map(value -> Json.MAPPER.writeValueAsString(value).replaceAll("^\"|\"$", ""))
                .toList();
    }

    /** The template that was created under this name, else one read backwards from the send. */
    private static Template template(JsonNode sent, @Nullable JsonNode created) {
        ObjectNode seed = SampleTemplate.seedFor(sent, "MARKETING");
        JsonNode components =
                created == null ? seed.path("templates").path(0).path("components") : created.path("components");
        var format = ParameterFormat.POSITIONAL;
        return new Template(
                0,
                "1",
                "2",
                "sample",
                "en_US",
                "MARKETING",
                null,
                "APPROVED",
                "NONE",
                "GREEN",
                format,
                null,
                (ArrayNode) components,
                TemplateShape.of(components, format));
    }
}
