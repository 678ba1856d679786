package io.hudhud.workspace.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.workspace.Role;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What belongs to one workspace does not exist for another. */
@HudhudTest
class WorkspaceWallsTest {

    @Autowired
    ApiKeys keys;

    @Autowired
    Persons persons;

    @Autowired
    Members members;

    private GivenWorkspaces.Given shop;
    private GivenWorkspaces.Given stranger;

    @BeforeEach
    void twoShops(@Autowired GivenWorkspaces workspaces) {
        shop = workspaces.aWorkspace("Noor Perfumes");
        stranger = workspaces.aWorkspace("Rimal Coffee");
    }

    @Test
    void keysAreNotSeenAndNotRevoked() {
        var key = keys.issue(shop.id(), "till", Role.VIEWER, Set.of(Scope.ALL), null)
                .key();

        stranger.http()
                .get()
                .uri("/api/v1/keys")
                .exchange()
                .expectBody()
                .jsonPath("$.items[?(@.name == 'till')]")
                .doesNotExist();
        stranger.http()
                .delete()
                .uri("/api/v1/keys/{id}", key.id())
                .exchange()
                .expectStatus()
                .isNotFound();
        assertThat(keys.find(shop.id(), key.id()).orElseThrow().revokedAt()).isNull();
    }

    @Test
    void usersAreNotSeenChangedOrRemoved() {
        var mona = persons.add("mona@noor.example", "Mona", "correct horse battery", false);
        members.add(shop.id(), mona.id(), Role.MARKETER);

        stranger.http()
                .get()
                .uri("/api/v1/users")
                .exchange()
                .expectBody()
                .jsonPath("$.items")
                .isEmpty();
        stranger.http()
                .put()
                .uri("/api/v1/users/{id}/role", mona.id())
                .body(Map.of("role", "viewer"))
                .exchange()
                .expectStatus()
                .isNotFound();
        stranger.http()
                .delete()
                .uri("/api/v1/users/{id}", mona.id())
                .exchange()
                .expectStatus()
                .isNotFound();
        assertThat(members.find(shop.id(), mona.id()).orElseThrow().role()).isEqualTo(Role.MARKETER);
    }

    @Test
    void nobodySignsInToAWorkspaceThatTheyAreNoMemberOf(@Autowired GivenWorkspaces workspaces) {
        var mona = persons.add("mona@noor.example", "Mona", "correct horse battery", false);
        members.add(shop.id(), mona.id(), Role.MARKETER);

        workspaces
                .anonymous()
                .post()
                .uri("/api/v1/session")
                .body(Map.of(
                        "email", "mona@noor.example",
                        "password", "correct horse battery",
                        "workspace", Long.toString(stranger.id().value())))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void settingsAreEachWorkspacesOwn() {
        shop.http()
                .put()
                .uri("/api/v1/settings/business-data")
                .header("If-Match", "\"0\"")
                .body(Map.of("values", Map.of("support_phone", "920000000"), "lookupTables", Map.of()))
                .exchange()
                .expectStatus()
                .isOk();

        stranger.http()
                .get()
                .uri("/api/v1/settings/business-data")
                .exchange()
                .expectBody()
                .jsonPath("$.values")
                .isEmpty();
    }
}
