package io.hudhud.sender;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.simulator.Simulator;
import io.hudhud.simulator.SimulatorConfig;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.TestClock;
import io.hudhud.workspace.Role;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Numbers over the API, checked against a simulator over real HTTP. */
@HudhudTest
class SenderApiTest {

    private static final String WORLD = """
            {"apps":[{"id":"634001","secret":"app-secret","verify_token":"verify"}],
             "portfolios":[{"id":"506001","messaging_limit":"TIER_2K"}],
             "wabas":[{"id":"102001","portfolio":"506001","name":"Noor Perfumes"}],
             "phone_numbers":[{"id":"105001","waba":"102001","display_phone_number":"966500000000","quality":"YELLOW",
                               "throughput":1000,"verified_name":"Noor Perfumes"}],
             "tokens":[{"token":"good-token","app":"634001","wabas":["102001"]}]}
            """;

    private static Simulator simulator;

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    Senders senders;

    @Autowired
    CheckSender check;

    @Autowired
    TestClock clock;

    @BeforeAll
    static void start() {
        simulator = Simulator.start(
                SimulatorConfig.anyPort().withWorld(JsonMapper.shared().readTree(WORLD)));
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @Test
    void anAddedNumberIsCheckedAndShowsWhatWhatsappSaysOfIt() {
        var shop = workspaces.aWorkspace();
        var added = body(add(shop.http(), "506001", "good-token").expectStatus().isCreated());
        String id = added.path("sender").path("id").asString();
        assertThat(added.path("webhookPath").asString())
                .isEqualTo("/webhooks/whatsapp/"
                        + added.path("sender").path("app").path("id").asString());
        assertThat(added.path("verifyToken").asString()).hasSize(32);
        assertThat(added.toString()).doesNotContain("good-token", "app-secret");

        var checked =
                body(shop.http().post().uri("/api/v1/senders/" + id + "/check").exchange());
        assertThat(checked.path("good").asBoolean()).isTrue();
        assertThat(checked.path("subscribed").asBoolean()).isTrue();
        var sender = checked.path("sender");
        assertThat(sender.path("quality").asString()).isEqualTo("yellow");
        assertThat(sender.path("verifiedName").asString()).isEqualTo("Noor Perfumes");
        assertThat(sender.path("throughputPerSecond").asInt()).isEqualTo(1_000);
        assertThat(sender.path("messagingLimit").asInt()).isEqualTo(2_000);
        assertThat(sender.path("health").asString()).isEqualTo("AVAILABLE");
        assertThat(sender.path("healthDetails").path("entities").size()).isGreaterThan(1);

        var portfolio = UUID.fromString(sender.path("portfolio").path("id").asString());
        assertThat(senders.messagingLimit(portfolio)).hasValue(2_000);
        assertThat(senders.route(shop.id(), UUID.fromString(id)).orElseThrow().throughputPerSecond())
                .isEqualTo(1_000);
    }

    @Test
    void aWrongTokenIsShownAsWhatsappSaysIt() {
        var shop = workspaces.aWorkspace();
        String id = idOf(add(shop.http(), "506001", "wrong-token"));

        var checked =
                body(shop.http().post().uri("/api/v1/senders/" + id + "/check").exchange());

        assertThat(checked.path("good").asBoolean()).isFalse();
        assertThat(checked.path("code").asInt()).isEqualTo(190);
        assertThat(checked.path("sender").path("checkProblem").asString()).isNotBlank();
    }

    @Test
    void aNumberOfAnotherPortfolioIsNotBelieved() {
        var shop = workspaces.aWorkspace();
        String id = idOf(add(shop.http(), "506999", "good-token"));

        var checked =
                body(shop.http().post().uri("/api/v1/senders/" + id + "/check").exchange());

        assertThat(checked.path("good").asBoolean()).isFalse();
        assertThat(checked.path("sender").path("messagingLimit").asInt()).isEqualTo(250);
    }

    @Test
    void aNumberIsActiveOnceInTheInstallationAndNobodyIsToldWhere() {
        add(workspaces.aWorkspace("Rival").http(), "506001", "good-token")
                .expectStatus()
                .isCreated();

        var refused = body(add(workspaces.aWorkspace().http(), "506001", "good-token")
                .expectStatus()
                .isEqualTo(409));

        assertThat(refused.path("code").asString()).isEqualTo("phone-number-in-use");
        assertThat(refused.toString()).doesNotContain("Rival");
    }

    @Test
    void anArchivedNumberCanBeAddedAgain() {
        var shop = workspaces.aWorkspace();
        String id = idOf(add(shop.http(), "506001", "good-token"));

        shop.http()
                .post()
                .uri("/api/v1/senders/" + id + "/archive")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(senders.route(shop.id(), UUID.fromString(id))).isEmpty();
        assertThat(body(shop.http().get().uri("/api/v1/senders").exchange()).path("items"))
                .isEmpty();
        add(shop.http(), "506001", "good-token").expectStatus().isCreated();
    }

    @Test
    void anEditNeedsTheVersionThatWasRead() {
        var shop = workspaces.aWorkspace();
        String id = idOf(add(shop.http(), "506001", "good-token"));

        edit(shop.http(), id, null).expectStatus().isEqualTo(428);
        var edited = body(edit(shop.http(), id, "\"0\"").expectStatus().isOk());
        assertThat(edited.path("marketingRoute").asString()).isEqualTo("marketing_messages");
        assertThat(edited.path("throughputPerSecond").asInt()).isEqualTo(20);
        edit(shop.http(), id, "\"0\"").expectStatus().isEqualTo(412);
    }

    @Test
    void anotherWorkspaceSeesNothingOfIt() {
        String id = idOf(add(workspaces.aWorkspace("Rival").http(), "506001", "good-token"));
        var shop = workspaces.aWorkspace();

        shop.http().get().uri("/api/v1/senders/" + id).exchange().expectStatus().isNotFound();
        shop.http()
                .post()
                .uri("/api/v1/senders/" + id + "/check")
                .exchange()
                .expectStatus()
                .isNotFound();
        shop.http()
                .post()
                .uri("/api/v1/senders/" + id + "/archive")
                .exchange()
                .expectStatus()
                .isNotFound();
        edit(shop.http(), id, "\"0\"").expectStatus().isNotFound();
        assertThat(body(shop.http().get().uri("/api/v1/senders").exchange()).path("items"))
                .isEmpty();
        assertThat(body(shop.http().get().uri("/api/v1/portfolios").exchange()).path("items"))
                .isEmpty();
    }

    @Test
    void tokensGoOutOverHttpsOnly() {
        var http = workspaces.aWorkspace().http();

        for (String url :
                new String[] {"http://graph.example.com", "ftp://graph.example.com", "https://", "not a url"}) {
            var refused = body(http.post()
                    .uri("/api/v1/senders")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(request("506001", "good-token").replace(simulator.baseUrl(), url))
                    .exchange()
                    .expectStatus()
                    .isBadRequest());
            assertThat(refused.path("code").asString()).isEqualTo("graph-address-invalid");
        }
    }

    @Test
    void aMarketerReadsButDoesNotAdd() {
        var shop = workspaces.aWorkspace();
        var marketer = workspaces.http(workspaces.aKey(shop.id(), Role.MARKETER));

        add(marketer, "506001", "good-token").expectStatus().isForbidden();
        marketer.get().uri("/api/v1/senders").exchange().expectStatus().isOk();
    }

    @Test
    void sendersAreCheckedAgainAfterAnHour() {
        var shop = workspaces.aWorkspace();
        var id = UUID.fromString(idOf(add(shop.http(), "506001", "good-token")));
        check.checkDue();
        var first = checkedAt(shop, id);
        clock.advance(Duration.ofMinutes(59));
        check.checkDue();
        assertThat(checkedAt(shop, id)).isEqualTo(first);

        clock.advance(Duration.ofMinutes(2));
        check.checkDue();
        assertThat(checkedAt(shop, id)).isNotEqualTo(first);
    }

    private static String checkedAt(GivenWorkspaces.Given shop, UUID id) {
        return body(shop.http().get().uri("/api/v1/senders/" + id).exchange())
                .path("checkedAt")
                .asString();
    }

    private static ResponseSpec edit(RestTestClient http, String id, @Nullable String ifMatch) {
        var request = http.patch().uri("/api/v1/senders/" + id).contentType(MediaType.APPLICATION_JSON);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body("{\"marketingRoute\":\"MARKETING_MESSAGES\",\"coexistence\":true}")
                .exchange();
    }

    private static ResponseSpec add(RestTestClient http, String portfolio, String token) {
        return http.post()
                .uri("/api/v1/senders")
                .contentType(MediaType.APPLICATION_JSON)
                .body(request(portfolio, token))
                .exchange();
    }

    private static String request(String portfolio, String token) {
        return """
                {"name":"Main number","portfolioId":"%s","wabaId":"102001","phoneNumberId":"105001","token":"%s",
                 "app":{"id":"634001","secret":"app-secret"},"graphUrl":"%s"}
                """.formatted(portfolio, token, simulator.baseUrl());
    }

    private static String idOf(ResponseSpec added) {
        return body(added.expectStatus().isCreated()).path("sender").path("id").asString();
    }

    private static JsonNode body(ResponseSpec response) {
        byte[] bytes = response.expectBody().returnResult().getResponseBody();
        return bytes == null
                ? JsonMapper.shared().missingNode()
                : JsonMapper.shared().readTree(bytes);
    }
}
