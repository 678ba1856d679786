package io.hudhud.workspace.access;

import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.TestClock;
import io.hudhud.workspace.Role;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@HudhudTest
class ApiKeySignInTest {

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    ApiKeys keys;

    @Autowired
    TestClock clock;

    @Test
    void aKeyOpensTheDoor() {
        expectStatus(workspaces.aWorkspace().http(), 200);
    }

    @Test
    void withoutOrWithAWrongKeyTheDoorStaysShut() {
        expectStatus(workspaces.anonymous(), 401);
        expectStatus(workspaces.http("hud_wrong"), 401);
    }

    @Test
    void aRevokedKeyIsRefused() {
        var shop = workspaces.aWorkspace();
        keys.revoke(shop.id(), keys.list(shop.id()).getFirst().id());

        expectStatus(shop.http(), 401);
    }

    @Test
    void anExpiredKeyIsRefused() {
        var shop = workspaces.aWorkspace();
        var key = keys.issue(
                        shop.id(),
                        "for an hour",
                        Role.OWNER,
                        Set.of(Scope.ALL),
                        clock.instant().plus(Duration.ofHours(1)))
                .secret();

        expectStatus(workspaces.http(key), 200);
        clock.advance(Duration.ofHours(1));
        expectStatus(workspaces.http(key), 401);
    }

    @Test
    void aRoleThatDoesNotIncludeTheRouteIsRefused() {
        expectStatus(workspaces.http(workspaces.aKey(workspaces.aWorkspace().id(), Role.MARKETER)), 403);
    }

    @Test
    void aScopeThatDoesNotCoverTheAreaIsRefused() {
        var shop = workspaces.aWorkspace();
        var other = keys.issue(shop.id(), "contacts", Role.OWNER, Set.of(new Scope("contacts:write")), null);
        var fitting = keys.issue(shop.id(), "audit", Role.OWNER, Set.of(new Scope("audit:read")), null);

        expectStatus(workspaces.http(other.secret()), 403);
        expectStatus(workspaces.http(fitting.secret()), 200);
    }

    private static void expectStatus(RestTestClient client, int status) {
        client.get().uri("/api/v1/audit").exchange().expectStatus().isEqualTo(status);
    }
}
