package io.hudhud.sender.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.hudhud.sender.CheckSender;
import io.hudhud.sender.SenderStore;
import io.hudhud.shared.Problem;
import io.hudhud.simulator.Simulator;
import io.hudhud.simulator.SimulatorConfig;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.whatsapp.ManagementApi;
import io.hudhud.whatsapp.WebhookTimes;
import io.hudhud.workspace.PublicAddress;
import io.hudhud.workspace.Role;
import io.hudhud.workspace.Workspaces;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A workspace that tries Hudhud with a simulator over real HTTP. */
@HudhudTest
class UseSimulatorTest {

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    SimulatedSenders senders;

    @Autowired
    CheckSender check;

    @Autowired
    ManagementApi whatsapp;

    @Autowired
    Workspaces merchants;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Environment environment;

    @Autowired
    SenderStore store;

    @Autowired
    WebhookTimes webhooks;

    private GivenWorkspaces.Given shop;
    private Simulator simulator;

    @BeforeEach
    void aShopAndASimulator() {
        shop = workspaces.aWorkspace();
        simulator = Simulator.start(SimulatorConfig.anyPort());
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void oneClickMakesAHealthyNumberWithTemplatesToSendAndTemplatesToExplain() {
        var used = use().use(shop.owner());

        assertThat(used.added()).isTrue();
        var sender = store.find(shop.id(), used.sender()).orElseThrow();
        assertThat(sender.isSimulated()).isTrue();
        assertThat(sender.name()).isEqualTo("Simulator");
        assertThat(sender.verifiedName()).isEqualTo("Noor Perfumes (simulator)");
        assertThat(sender.status()).isEqualTo("CONNECTED");
        assertThat(sender.messagingLimit()).isNull();
        var templates = get("/api/v1/templates?limit=100").path("items");
        assertThat(templates
                        .valueStream()
                        .filter(template -> template.path("sendable").asBoolean()))
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(templates
                        .valueStream()
                        .flatMap(template -> template.path("problems").valueStream())
                        .map(problem -> problem.path("code").asString())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("rejected", "pending", "paused");
        assertThat(templates
                        .valueStream()
                        .flatMap(template -> template.path("variants").valueStream())
                        .map(variant -> variant.path("variant").path("language").asString())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("en_US", "ar");
    }

    @Test
    void webhooksOfTheSimulatedNumberComeIn() {
        var used = use().use(shop.owner());
        var sender = store.find(shop.id(), used.sender()).orElseThrow();
        var app = sender.app().toString();

        await().untilAsserted(() -> {
            inbound(sender.phoneNumberId());
            assertThat(webhooks.of(shop.id(), List.of(app)))
                    .hasValueSatisfying(new Condition<>(seen -> seen.receivedAt() != null, "received"));
        });
    }

    @Test
    void whatsappItselfIsNoSimulator() {
        assertThatThrownBy(() -> new SimulatorSettings("https://graph.facebook.com"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HUDHUD_SIMULATOR_URL");
    }

    @Test
    void aSecondClickAddsNothingNorDoTwoAtOnce() throws InterruptedException, ExecutionException {
        var first = use().use(shop.owner());
        var second = use().use(shop.owner());

        assertThat(second.added()).isFalse();
        assertThat(second.sender()).isEqualTo(first.sender());
        var rival = workspaces.aWorkspace("Rival");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<UseSimulator.Used> click = () -> use().use(rival.owner());
            for (Future<UseSimulator.Used> clicked : threads.invokeAll(List.of(click, click, click))) {
                assertThat(clicked.get().sender()).isNotEqualTo(first.sender());
            }
        }
        assertThat(store.list(rival.id(), true, 10, null).items()).hasSize(1);
    }

    @Test
    void aSimulatorThatHasForgottenEverythingIsToldAgain() {
        var used = use().use(shop.owner());
        int port = URI.create(simulator.baseUrl()).getPort();
        simulator.close();
        simulator = Simulator.start(SimulatorConfig.anyPort().withPort(port));

        assertThat(use().use(shop.owner()).sender()).isEqualTo(used.sender());

        assertThat(store.find(shop.id(), used.sender()).orElseThrow().checkProblem())
                .isNull();
    }

    @Test
    void withoutASimulatorItIsSaidWhatToDo() {
        assertThat(get("/api/v1/senders/simulator").path("available").asBoolean())
                .isFalse();
        assertThat(get("/api/v1/senders/simulator").path("code").asString()).isEqualTo("simulator-not-available");
        shop.http()
                .post()
                .uri("/api/v1/senders/simulator")
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("simulator-not-available");
        workspaces
                .http(workspaces.aKey(shop.id(), Role.MARKETER))
                .post()
                .uri("/api/v1/senders/simulator")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void aSimulatorThatDoesNotRunIsNamedAndNothingIsAdded() {
        var silent = use("http://localhost:9");

        assertThat(silent.offer(shop.id()).code()).isEqualTo("simulator-not-reachable");
        assertThatThrownBy(() -> silent.use(shop.owner()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("simulate");
        assertThat(store.list(shop.id(), true, 10, null).items()).isEmpty();
    }

    private void inbound(String number) {
        RestClient.create(simulator.baseUrl())
                .post()
                .uri("/_simulator/inbound")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"phone_number_id\": \"" + number + "\", \"from\": \"966501234567\", \"text\": \"Hello\"}")
                .retrieve()
                .toBodilessEntity();
    }

    private UseSimulator use() {
        return use(simulator.baseUrl());
    }

    private UseSimulator use(String url) {
        var settings = new SimulatorSettings(url);
        return new UseSimulator(
                settings,
                new SimulatorControl(settings),
                senders,
                new CallbackAddress(settings, new PublicAddress(""), environment),
                check,
                whatsapp,
                merchants,
                events);
    }

    private JsonNode get(String uri) {
        byte[] bytes = shop.http()
                .get()
                .uri(uri)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared().readTree(bytes == null ? new byte[0] : bytes);
    }
}
