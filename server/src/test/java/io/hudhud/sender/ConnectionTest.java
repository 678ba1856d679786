package io.hudhud.sender;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.simulator.Simulator;
import io.hudhud.simulator.SimulatorConfig;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.workspace.Role;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each field of a connection, right and wrong, as a simulator answers over real HTTP. */
@HudhudTest
class ConnectionTest {

    private static final String WORLD = """
            {"apps":[{"id":"634001","secret":"app-secret","verify_token":"verify"}],
             "portfolios":[{"id":"506001"}],
             "wabas":[{"id":"102001","portfolio":"506001"}, {"id":"102002","portfolio":"506001"}],
             "phone_numbers":[
               {"id":"105001","waba":"102001","display_phone_number":"966500000000"},
               {"id":"105002","waba":"102001","display_phone_number":"966500000002","status":"DISCONNECTED"}],
             "tokens":[{"token":"good-token","app":"634001"},
                       {"token":"narrow-token","app":"634001","wabas":["102002"]},
                       {"token":"old-token","app":"634001","expired":true}]}
            """;

    private Simulator simulator;

    @Autowired
    GivenWorkspaces workspaces;

    private GivenWorkspaces.Given shop;

    @BeforeEach
    void aShopAndAWhatsappThatNobodyAsked() {
        shop = workspaces.aWorkspace();
        simulator = Simulator.start(
                SimulatorConfig.anyPort().withWorld(JsonMapper.shared().readTree(WORLD)));
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void whatIsRightIsSaidToBeRightAndNothingIsSaved() {
        var tested = test(Map.of());

        assertThat(tested.path("good").asBoolean()).isTrue();
        assertThat(outcomes(tested))
                .containsEntry("token", "ok ok")
                .containsEntry("phone_number_id", "ok ok")
                .containsEntry("number_registered", "ok ok")
                .containsEntry("waba_id", "ok ok")
                .containsEntry("portfolio_id", "ok ok")
                .containsEntry("webhook_subscribed", "skipped subscribed_when_added")
                .containsEntry("app_secret", "skipped secret_shows_with_first_webhook")
                .containsEntry("webhook_url", "skipped public_url_not_set");
        assertThat(body(shop.http().get().uri("/api/v1/senders").exchange()).path("items"))
                .isEmpty();
        assertThat(tested.toString()).doesNotContain("good-token");
    }

    @Test
    void eachWrongFieldIsNamed() {
        assertThat(outcomes(test(Map.of("token", "old-token"))))
                .containsEntry("graph_url", "ok ok")
                .containsEntry("token", "failed token_refused")
                .containsEntry("phone_number_id", "skipped not_asked");
        assertThat(outcomes(test(Map.of("phoneNumberId", "105999"))))
                .containsEntry("token", "ok ok")
                .containsEntry("phone_number_id", "failed phone_number_unknown")
                .containsEntry("waba_id", "ok ok");
        assertThat(outcomes(test(Map.of("wabaId", "102999"))))
                .containsEntry("phone_number_id", "ok ok")
                .containsEntry("waba_id", "failed account_unknown");
        assertThat(outcomes(test(Map.of("wabaId", "102002"))))
                .containsEntry("phone_number_id", "failed phone_number_of_another_account")
                .containsEntry("waba_id", "ok ok");
        assertThat(outcomes(test(Map.of("portfolioId", "506999"))))
                .containsEntry("portfolio_id", "failed portfolio_is_another");
        assertThat(outcomes(test(Map.of("phoneNumberId", "105002"))))
                .containsEntry("phone_number_id", "ok ok")
                .containsEntry("number_registered", "failed number_not_registered");
    }

    @Test
    void anAddressWhereNobodyAnswersIsNamedAlone() {
        var outcomes = outcomes(test(Map.of("graphUrl", "http://localhost:9")));

        assertThat(outcomes).containsEntry("graph_url", "failed not_reached");
        assertThat(outcomes.values())
                .filteredOn(outcome -> outcome.startsWith("failed"))
                .hasSize(1);
    }

    @Test
    void aNumberThatIsInUseIsNamedAndASavedOneIsNotItsOwnRival() {
        String id = body(add()).path("sender").path("id").asString();

        assertThat(outcomes(test(Map.of()))).containsEntry("phone_number_id", "failed phone_number_in_use");
        var checked =
                body(shop.http().post().uri("/api/v1/senders/" + id + "/check").exchange());
        assertThat(outcomes(checked))
                .containsEntry("phone_number_id", "ok ok")
                .containsEntry("app_id", "ok ok")
                .containsEntry("webhook_subscribed", "ok ok");
    }

    @Test
    void aSavedNumberSaysWhetherWebhooksComeInAndAreSignedRightly() {
        var added = body(add());
        String id = added.path("sender").path("id").asString();
        String path = added.path("webhookPath").asString();
        assertThat(issues(id)).contains("no_webhooks_yet", "not_checked_yet");

        workspaces
                .anonymous()
                .get()
                .uri(path + "?hub.mode=subscribe&hub.challenge=42&hub.verify_token="
                        + added.path("verifyToken").asString())
                .exchange()
                .expectStatus()
                .isOk();
        post(path, "sha256=00").expectStatus().isUnauthorized();

        var sender = body(shop.http().get().uri("/api/v1/senders/" + id).exchange());
        assertThat(sender.path("webhook").path("signatureFailures").asInt()).isEqualTo(1);
        assertThat(sender.path("webhook").path("lastSignatureFailureAt").isString())
                .isTrue();
        assertThat(sender.path("webhook").path("verifiedAt").isString()).isTrue();
        assertThat(sender.path("webhook").path("receivedAt").isString()).isFalse();
        assertThat(issues(id)).contains("webhook_signatures_wrong").doesNotContain("no_webhooks_yet");
        assertThat(outcomes(body(shop.http()
                        .post()
                        .uri("/api/v1/senders/" + id + "/check")
                        .exchange())))
                .containsEntry("app_secret", "failed secret_wrong");
    }

    @Test
    void whatToEnterAtMetaIsShownToAdminsAlone() {
        var added = body(add());
        String uri = "/api/v1/senders/" + added.path("sender").path("id").asString() + "/webhook";

        var entry = body(shop.http().get().uri(uri).exchange());
        assertThat(entry.path("verifyToken").asString())
                .isEqualTo(added.path("verifyToken").asString());
        assertThat(entry.path("webhookUrl").isString()).isFalse();
        var marketer = workspaces.http(workspaces.aKey(shop.id(), Role.MARKETER));
        marketer.get().uri(uri).exchange().expectStatus().isForbidden();
        workspaces
                .aWorkspace("Rival")
                .http()
                .get()
                .uri(uri)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void anUnknownPublicAddressIsSaidPlainly() {
        var answer = body(shop.http().post().uri("/api/v1/senders/reachability").exchange());
        assertThat(answer.path("good").asBoolean()).isFalse();
        assertThat(answer.path("code").asString()).isEqualTo("public_url_not_set");
    }

    private Iterable<String> issues(String id) {
        return body(shop.http().get().uri("/api/v1/senders/" + id).exchange())
                .path("issues")
                .valueStream()
                .map(issue -> issue.path("code").asString())
                .toList();
    }

    private static Map<String, String> outcomes(JsonNode tested) {
        return tested.path("checks")
                .valueStream()
                .collect(Collectors.toMap(
                        check -> check.path("field").asString(),
                        check -> check.path("outcome").asString() + " "
                                + check.path("code").asString()));
    }

    private JsonNode test(Map<String, String> changed) {
        var request = JsonMapper.shared()
                .createObjectNode()
                .put("portfolioId", "506001")
                .put("wabaId", "102001")
                .put("phoneNumberId", "105001")
                .put("token", "good-token")
                .put("appId", "634001")
                .put("graphUrl", simulator.baseUrl());
        changed.forEach(request::put);
        return body(shop.http()
                .post()
                .uri("/api/v1/senders/test")
                .contentType(MediaType.APPLICATION_JSON)
                .body(request.toString())
                .exchange()
                .expectStatus()
                .isOk());
    }

    private ResponseSpec add() {
        return shop.http()
                .post()
                .uri("/api/v1/senders")
                .contentType(MediaType.APPLICATION_JSON)
                .body("""
                        {"name":"Main number","portfolioId":"506001","wabaId":"102001","phoneNumberId":"105001",
                         "token":"good-token","app":{"id":"634001","secret":"app-secret"},"graphUrl":"%s"}
                        """.formatted(simulator.baseUrl()))
                .exchange()
                .expectStatus()
                .isCreated();
    }

    private ResponseSpec post(String path, String signature) {
        return workspaces
                .anonymous()
                .post()
                .uri(path)
                .header("X-Hub-Signature-256", signature)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"object\":\"whatsapp_business_account\",\"entry\":[]}".getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private static JsonNode body(ResponseSpec response) {
        byte[] bytes = response.expectBody().returnResult().getResponseBody();
        return bytes == null
                ? JsonMapper.shared().missingNode()
                : JsonMapper.shared().readTree(bytes);
    }
}
