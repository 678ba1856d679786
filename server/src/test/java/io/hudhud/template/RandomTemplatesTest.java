package io.hudhud.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.simulator.Simulator;
import io.hudhud.simulator.SimulatorConfig;
import io.hudhud.template.Rendered.Ready;
import io.hudhud.template.content.Outline;
import io.hudhud.template.content.Variable;
import io.hudhud.template.design.Design;
import io.hudhud.template.design.RandomDesigns;
import io.hudhud.template.rules.CheckDesign;
import io.hudhud.template.rules.Setting;
import io.hudhud.template.rules.Severity;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A thousand templates as chance has it: the rules find no error, WhatsApp takes them, and people see what the preview showed. */
class RandomTemplatesTest {

    private static final int TEMPLATES = 1_000;
    /** Fewer than the simulator keeps conversations of. */
    private static final int PHONES = 100;

    private static final String WABA = "102000000000001";
    private static final String NUMBER = "106000000000001";
    private static final String TOKEN = "simulator-token";

    private final Random random = new Random(20261122);

    @Test
    void eachIsTakenSentAndReadAsItWasPreviewed() throws IOException, InterruptedException {
        try (var simulator = Simulator.start(SimulatorConfig.anyPort());
                var http = HttpClient.newHttpClient()) {
            var whatsapp = new Whatsapp(http, URI.create(simulator.baseUrl()));
            whatsapp.call("PUT", "/_simulator/settings", """
                    {"review": "manual", "management_calls": 1000000, "pair_spacing_ms": 0}""");
            for (int n = 0; n < TEMPLATES; n++) {
                var design = RandomDesigns.any(random);
                assertThat(CheckDesign.check(design, Setting.NONE))
                        .as("%s: %s", n, design)
                        .noneMatch(finding -> finding.severity() == Severity.ERROR);

                var created = whatsapp.call(
                        "POST",
                        "/v23.0/" + WABA + "/message_templates",
                        design.write().toString());
                String id = created.path("id").asString("");
                assertThat(id).as("%s: %s: %s", n, design.write(), created).isNotEmpty();
                whatsapp.call("POST", "/_simulator/templates/" + id + "/review", "{\"status\": \"APPROVED\"}");

                isReadAsItWasPreviewed(whatsapp, n, design);
            }
        }
    }

    private static void isReadAsItWasPreviewed(Whatsapp whatsapp, int n, Design design)
            throws IOException, InterruptedException {
        var variant = Drafts.approved(design.language(), design.write().path("components"));
        var values = Outline.of(design.components()).variables().stream()
                .collect(Collectors.toMap(Variable::key, RandomTemplatesTest::value, (one, _) -> one, HashMap::new));
        var compiled = CompiledTemplate.of(
                Drafts.template(design.name(), variant),
                Drafts.constants(values),
                BusinessValues.NONE,
                List.of(design.language()));
        var person = People.speaking(design.language(), Map.of());
        var phone = "9665%08d".formatted(n % PHONES);

        var sent = whatsapp.send(phone, Drafts.JSON.readTree(((Ready) compiled.render(person)).template()));

        assertThat(sent.path("messages").path(0).path("id").asString(""))
                .as("%s: %s: %s", n, design.write(), sent)
                .startsWith("wamid.");
        var drawn = whatsapp.call("GET", "/phones/api/" + phone, "")
                .path("messages")
                .valueStream()
                .reduce((_, last) -> last)
                .orElseThrow()
                .path("drawn");
        for (Preview.Part part : compiled.preview(person).parts()) {
            switch (part.part()) {
                case "body" -> {
                    if (design.category() != Category.AUTHENTICATION) {
                        assertThat(said(drawn.path("body"))).as("%s", n).isEqualTo(part.text());
                    }
                }
                case "footer" -> {
                    if (design.category() != Category.AUTHENTICATION) {
                        assertThat(drawn.path("footer").asString()).as("%s", n).isEqualTo(part.text());
                    }
                }
                default -> {}
            }
        }
    }

    /** The words of a drawn text, which has no formatting here. */
    private static String said(JsonNode lines) {
        return lines.valueStream()
                .flatMap(line -> line.path("runs").valueStream())
                .map(run -> run.path("text").asString())
                .collect(Collectors.joining());
    }

    private static String value(Variable variable) {
        return switch (variable.kind()) {
            case TEXT -> "Mona";
            case URL_SUFFIX, COUPON_CODE, PAYLOAD -> "EID25";
            case DESTINATION -> "https://shop.example/";
            case MEDIA -> "https://cdn.example.com/picture";
            case FILE_NAME -> "receipt.pdf";
            case COORDINATE -> "24.7136";
            case MOMENT -> "2099-12-31";
        };
    }

    /** The simulator by HTTP, as a program sees it. */
    private record Whatsapp(HttpClient http, URI address) {

        JsonNode send(String phone, JsonNode template) throws IOException, InterruptedException {
            ObjectNode body = Drafts.JSON
                    .createObjectNode()
                    .put("messaging_product", "whatsapp")
                    .put("to", "+" + phone)
                    .put("type", "template");
            body.set("template", template);
            return call("POST", "/v23.0/" + NUMBER + "/messages", body.toString());
        }

        JsonNode call(String method, String path, String body) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(address.resolve(path))
                    .header("Authorization", "Bearer " + TOKEN)
                    .header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(body))
                    .build();
            return Drafts.JSON.readTree(
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body());
        }
    }
}
