package io.hudhud.template.ready;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hudhud.simulator.Simulator;
import io.hudhud.simulator.SimulatorConfig;
import io.hudhud.template.design.Design;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Submits the whole library to the simulator, whose reviewers have nothing against it. */
class ReadyLibrarySimulatedTest {

    private static final String TEMPLATES = "/v23.0/102000000000001/message_templates";
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void everyTemplateIsAcceptedAndApproved() throws IOException, InterruptedException {
        try (var simulator = Simulator.start(SimulatorConfig.anyPort().withClockFactor(100_000));
                var http = HttpClient.newHttpClient()) {
            var submitted = new ArrayList<String>();
            for (ReadyTemplate template : ReadyLibraryTest.ALL) {
                for (Design design : template.designs()) {
                    var answer = call(http, request(simulator, TEMPLATES).POST(body(design)));
                    submitted.add(answer.path("id").asString("refused: " + design + " " + answer));
                }
            }
            assertThat(submitted).hasSize(2 * ReadyLibraryTest.ALL.size());
            var approved = request(simulator, TEMPLATES + "?limit=1000&status=APPROVED");
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(
                                    call(http, approved.GET()).path("data").findValuesAsString("id"))
                            .containsAll(submitted));
        }
    }

    /** With a handle for the sample of each media header, as the builder asks for. */
    private static HttpRequest.BodyPublisher body(Design design) {
        ObjectNode body = design.write();
        for (JsonNode header : body.findParents("format")) {
            if (!header.path("format").asString().matches("TEXT|LOCATION")) {
                ((ObjectNode) header)
                        .putObject("example")
                        .putArray("header_handle")
                        .add("4::sample");
            }
        }
        return HttpRequest.BodyPublishers.ofString(body.toString());
    }

    private static HttpRequest.Builder request(Simulator simulator, String path) {
        return HttpRequest.newBuilder(URI.create(simulator.baseUrl()).resolve(path))
                .header("Authorization", "Bearer simulator-token")
                .header("Content-Type", "application/json");
    }

    private static JsonNode call(HttpClient http, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return JSON.readTree(
                http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body());
    }
}
