package io.hudhud.workspace.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.shared.Version;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.workspace.BusinessData;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@HudhudTest
class BusinessDataApiTest {

    private static final String PATH = "/api/v1/settings/business-data";

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    BusinessData business;

    private GivenWorkspaces.Given shop;

    @BeforeEach
    void aMerchant() {
        shop = workspaces.aWorkspace();
    }

    @Test
    void anOlderVersionCanBeSeenAndRestored() {
        put("first", 0).expectStatus().isOk().expectHeader().valueEquals("ETag", "\"1\"");
        put("second", 1).expectStatus().isOk();

        shop.http()
                .get()
                .uri(PATH + "/versions")
                .exchange()
                .expectBody()
                .jsonPath("$.items[*].version")
                .value(versions -> assertThat(versions).hasToString("[2,1]"))
                .jsonPath("$.items[0].actorName")
                .isEqualTo("test")
                .jsonPath("$.items[0].values")
                .isEqualTo(1);
        shop.http()
                .get()
                .uri(PATH + "/versions/1")
                .exchange()
                .expectBody()
                .jsonPath("$.values.returns")
                .isEqualTo("first");
        shop.http()
                .post()
                .uri(PATH + "/versions/1/restore")
                .header("If-Match", "\"2\"")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"3\"")
                .expectBody()
                .jsonPath("$.values.returns")
                .isEqualTo("first");
        assertThat(business.current(shop.id()).content().values()).containsEntry("returns", "first");
    }

    @Test
    void twoWhoEditDoNotOverwriteEachOther() {
        put("mine", 0).expectStatus().isOk();

        put("theirs", 0).expectStatus().isEqualTo(412);
        shop.http()
                .put()
                .uri(PATH)
                .body(Map.of("values", Map.of(), "lookupTables", Map.of()))
                .exchange()
                .expectStatus()
                .isEqualTo(428);
    }

    @Test
    void aHundredVersionsAreKept() {
        for (int i = 0; i < 105; i++) {
            business.replace(shop.owner(), new BusinessData.Content(Map.of("n", "" + i), Map.of()), new Version(i));
        }

        assertThat(business.changes(shop.id()))
                .hasSize(100)
                .first()
                .satisfies(change -> assertThat(change.version()).isEqualTo(105));
        shop.http().get().uri(PATH + "/versions/5").exchange().expectStatus().isNotFound();
    }

    @Test
    void theVersionsOfOthersAreNotSeen() {
        put("mine", 0);
        var stranger = workspaces.aWorkspace("Other Shop");

        stranger.http()
                .get()
                .uri(PATH + "/versions/1")
                .exchange()
                .expectStatus()
                .isNotFound();
        stranger.http()
                .get()
                .uri(PATH + "/versions")
                .exchange()
                .expectBody()
                .jsonPath("$.items")
                .isEmpty();
    }

    private RestTestClient.ResponseSpec put(String returns, int seen) {
        return shop.http()
                .put()
                .uri(PATH)
                .header("If-Match", "\"" + seen + "\"")
                .body(Map.of("values", Map.of("returns", returns), "lookupTables", Map.of()))
                .exchange();
    }
}
