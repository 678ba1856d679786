package io.hudhud.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.workspace.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HudhudTest
class MarketingStopTest {

    private static final String SWITCH = "/api/v1/holds/marketing";

    @Autowired
    GivenWorkspaces givenWorkspaces;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    private GivenWorkspaces.Given shop;

    @BeforeEach
    void aMerchant() {
        shop = givenWorkspaces.aWorkspace();
    }

    @Test
    void saysSinceWhenByWhomAndWhyItIsStopped() {
        assertThat(state(shop.http()).path("stopped").asBoolean()).isFalse();

        stop("{\"why\": \"wrong price\"}").expectStatus().isNoContent();

        var stopped = state(shop.http());
        assertThat(stopped.path("stopped").asBoolean()).isTrue();
        assertThat(stopped.path("by").asString()).isEqualTo("test");
        assertThat(stopped.path("why").asString()).isEqualTo("wrong price");
        assertThat(Instant.parse(stopped.path("since").asString()))
                .isCloseTo(clock.instant(), within(1, ChronoUnit.SECONDS));
    }

    @Test
    void aReasonIsNotAskedFor() {
        shop.http().put().uri(SWITCH).exchange().expectStatus().isNoContent();

        assertThat(state(shop.http()).path("stopped").asBoolean()).isTrue();
        assertThat(state(shop.http()).has("why")).isFalse();
    }

    @Test
    void aReasonIsShort() {
        stop("{\"why\": \"" + "a".repeat(301) + "\"}").expectStatus().isBadRequest();
    }

    @Test
    void goesOnOnce() {
        stop("{}").expectStatus().isNoContent();

        shop.http().delete().uri(SWITCH).exchange().expectStatus().isNoContent();

        assertThat(state(shop.http()).path("stopped").asBoolean()).isFalse();
        shop.http().delete().uri(SWITCH).exchange().expectStatus().isNotFound();
    }

    @Test
    void everybodySeesItAndOnlyAdminsTurnIt() {
        var marketer = givenWorkspaces.http(givenWorkspaces.aKey(shop.id(), Role.MARKETER));

        marketer.put().uri(SWITCH).exchange().expectStatus().isForbidden();

        assertThat(state(marketer).path("stopped").asBoolean()).isFalse();
    }

    @Test
    void anotherWorkspaceGoesOn() {
        stop("{}").expectStatus().isNoContent();

        assertThat(state(givenWorkspaces.aWorkspace("Bilqis").http())
                        .path("stopped")
                        .asBoolean())
                .isFalse();
    }

    private RestTestClient.ResponseSpec stop(String body) {
        return shop.http()
                .put()
                .uri(SWITCH)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private JsonNode state(RestTestClient client) {
        var body = client.get()
                .uri(SWITCH)
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return json.readTree(body == null ? "{}" : body);
    }
}
