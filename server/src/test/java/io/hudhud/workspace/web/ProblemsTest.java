package io.hudhud.workspace.web;

import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@HudhudTest
class ProblemsTest {

    @Autowired
    GivenWorkspaces workspaces;

    private GivenWorkspaces.Given shop;

    @BeforeEach
    void aShop(@Autowired GivenWorkspaces workspaces) {
        shop = workspaces.aWorkspace();
    }

    @Test
    void everyRefusalHasAStableCode() {
        expect(shop.http().get().uri("/api/v1/nothing").exchange(), 404, "not-found");
        expect(shop.http().patch().uri("/api/v1/audit").exchange(), 405, "method-not-allowed");
        expect(shop.http().get().uri("/api/v1/audit?limit=x").exchange(), 400, "invalid-request");
        expect(shop.http().get().uri("/api/v1/audit?limit=0").exchange(), 400, "invalid-request");
        expect(shop.http().get().uri("/api/v1/audit?cursor=%21").exchange(), 400, "invalid-cursor");
        expect(workspaces.anonymous().get().uri("/api/v1/audit").exchange(), 401, "not-signed-in");
        expect(workspaces.anonymous().post().uri("/somewhere").exchange(), 401, "not-signed-in");
    }

    @Test
    void aBodyThatCannotBeReadIsNamedWithoutBeingRepeated() {
        expect(send("{\"name\": secret"), 400, "malformed-body");
        expect(send("{\"name\": {}}"), 400, "malformed-body")
                .jsonPath("$.detail")
                .isEqualTo("the body cannot be read: 'name' has the wrong form")
                .jsonPath("$.errors[?(@.field == 'name' && @.code == 'wrong-form')]")
                .exists();
        expect(
                shop.http()
                        .put()
                        .uri("/api/v1/settings")
                        .contentType(MediaType.TEXT_PLAIN)
                        .body("hello")
                        .exchange(),
                415,
                "unsupported-media-type");
    }

    @Test
    void eachWrongFieldIsNamed() {
        expect(
                        send("{\"country\": \"Saudi\", \"zone\": \"Asia/Riyadh\", \"currency\": \"SAR\"}"),
                        400,
                        "invalid-request")
                .jsonPath("$.errors[?(@.field == 'name' && @.code == 'required')]")
                .exists()
                .jsonPath("$.errors[?(@.field == 'country' && @.code == 'wrong-form')]")
                .exists();
    }

    @Test
    void anEditNamesTheVersionThatItHasSeen() {
        var settings = Map.of("name", "Noor", "country", "SA", "zone", "Asia/Riyadh", "currency", "SAR");
        var edit = shop.http().put().uri("/api/v1/settings").body(settings);
        expect(edit.exchange(), 428, "precondition-required");

        shop.http()
                .put()
                .uri("/api/v1/settings")
                .header("If-Match", "\"1\"")
                .body(settings)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"");
        expect(
                shop.http()
                        .put()
                        .uri("/api/v1/settings")
                        .header("If-Match", "\"1\"")
                        .body(settings)
                        .exchange(),
                412,
                "stale-version");
    }

    @Test
    void aChangeLeavesItsTraceInTheAuditTrail() {
        shop.http()
                .put()
                .uri("/api/v1/settings/business-data")
                .header("If-Match", "\"0\"")
                .body(Map.of("values", Map.of("support_phone", "920000000"), "lookupTables", Map.of()))
                .exchange()
                .expectStatus()
                .isOk();

        shop.http()
                .get()
                .uri("/api/v1/audit")
                .exchange()
                .expectBody()
                .jsonPath("$.items[0].action")
                .isEqualTo("business-data.changed")
                .jsonPath("$.items[0].actorKind")
                .isEqualTo("api-key");
        workspaces
                .aWorkspace()
                .http()
                .get()
                .uri("/api/v1/audit")
                .exchange()
                .expectBody()
                .jsonPath("$.items")
                .isEmpty();
    }

    private RestTestClient.ResponseSpec send(String body) {
        return shop.http()
                .put()
                .uri("/api/v1/settings")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private static RestTestClient.BodyContentSpec expect(RestTestClient.ResponseSpec answer, int status, String code) {
        return answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }
}
