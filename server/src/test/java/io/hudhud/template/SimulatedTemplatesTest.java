package io.hudhud.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.simulator.Simulator;
import io.hudhud.simulator.SimulatorConfig;
import io.hudhud.template.Rendered.Ready;
import io.hudhud.template.content.Outline;
import io.hudhud.template.content.ReadComponents;
import io.hudhud.template.content.Variable;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the templates of the simulator, and has it judge what is rendered from them. */
@HudhudTest
class SimulatedTemplatesTest {

    private static final String NUMBER = "106000000000001";
    private static final String WABA = "102000000000001";
    private static final String TOKEN = "simulator-token";

    private static Simulator simulator;

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSenders senders;

    @Autowired
    Templates templates;

    @Autowired
    TemplateRenderer renderer;

    private GivenWorkspaces.Given merchant;

    @BeforeAll
    static void start() {
        simulator = Simulator.start(SimulatorConfig.anyPort());
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @BeforeEach
    void aMerchantAtTheSimulator() {
        merchant = workspaces.aWorkspace();
    }

    @Test
    void everyTemplateIsReadAndWhatIsRenderedFromItIsAccepted() throws IOException, InterruptedException {
        senders.aSender(merchant.id(), graph(), NUMBER, WABA, TOKEN);

        sync().jsonPath("$.accounts[0].problem").doesNotExist();

        var all = templates.list(merchant.id(), TemplateFilter.ALL, null, null, 100);
        assertThat(all).extracting(Template::name).contains("summer_offer", "order_confirmation", "cart_reminder");
        int sent = 0;
        for (Template template : all) {
            for (Variant variant : template.variants()) {
                if (variant.isApproved()) {
                    send(template, variant);
                    sent++;
                }
            }
        }
        assertThat(sent).isGreaterThanOrEqualTo(6);
    }

    private void send(Template template, Variant variant) throws IOException, InterruptedException {
        var values = new HashMap<String, String>();
        for (Variable variable :
                Outline.of(ReadComponents.from(variant.components())).variables()) {
            values.put(variable.key(), value(variable));
        }
        var compiled =
                renderer.compile(merchant.id(), template.id(), Drafts.constants(values), List.of(variant.language()));
        var rendered = (Ready) compiled.render(People.speaking(variant.language(), Map.of()));

        JsonNode answer = post(Drafts.JSON.readTree(rendered.template()));

        assertThat(answer.path("messages").path(0).path("id").asString(""))
                .as("%s %s: %s", template.name(), variant.language(), answer)
                .startsWith("wamid.");
    }

    private static String value(Variable variable) {
        return switch (variable.kind()) {
            case TEXT, URL_SUFFIX, COUPON_CODE, PAYLOAD -> "EID25";
            case DESTINATION -> "https://shop.example/";
            case MEDIA -> "https://cdn.example.com/picture";
            case FILE_NAME -> "receipt.pdf";
            case COORDINATE -> "24.7136";
            case MOMENT -> "2099-12-31";
        };
    }

    private static JsonNode post(JsonNode template) throws IOException, InterruptedException {
        ObjectNode body = Drafts.JSON
                .createObjectNode()
                .put("messaging_product", "whatsapp")
                .put("to", "+9665010%05d".formatted(System.nanoTime() % 100_000))
                .put("type", "template");
        body.set("template", template);
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(graph().resolve("/v23.0/" + NUMBER + "/messages"))
                    .header("Authorization", "Bearer " + TOKEN)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                    .build();
            return Drafts.JSON.readTree(
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body());
        }
    }

    @Test
    void aRefusalIsToldInWords() {
        senders.aSender(merchant.id(), graph(), NUMBER, WABA, "wrong-token");

        sync().jsonPath("$.accounts[0].problem")
                .value(
                        String.class,
                        problem -> assertThat(problem).startsWith("WhatsApp refused the list with error 190"));
    }

    @Test
    void silenceIsToldInWords() {
        senders.aSender(merchant.id());

        sync().jsonPath("$.accounts[0].problem")
                .value(String.class, problem -> assertThat(problem).startsWith("WhatsApp could not be reached"));
    }

    private RestTestClient.BodyContentSpec sync() {
        return merchant.http()
                .post()
                .uri("/api/v1/templates/sync")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private static URI graph() {
        return URI.create(simulator.baseUrl());
    }
}
