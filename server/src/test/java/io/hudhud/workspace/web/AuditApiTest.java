package io.hudhud.workspace.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.TestClock;
import io.hudhud.workspace.Actor;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@HudhudTest
class AuditApiTest {

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    AuditTrail audit;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Autowired
    DSLContext db;

    private GivenWorkspaces.Given shop;
    private UUID mona;

    @BeforeEach
    void aMerchantWithATrail() {
        shop = workspaces.aWorkspace();
        mona = aPerson("Mona");
        record(mona, "campaign.launched", "campaign", "c1");
        clock.advance(Duration.ofHours(1));
        record(aPerson("=1+1"), "campaign.paused", "campaign", "c1");
        clock.advance(Duration.ofHours(1));
        record(mona, "settings.changed", "workspace", "1");
    }

    @Test
    void theNewestComesFirstWithTheNamesOfPeople() {
        var items = list("");

        assertThat(items)
                .extracting(item -> item.path("action").asString())
                .containsExactly("settings.changed", "campaign.paused", "campaign.launched");
        assertThat(items.getFirst().path("actorName").asString()).isEqualTo("Mona");
    }

    @Test
    void eachFilterNarrowsIt() {
        assertThat(list("?actor=" + mona)).hasSize(2);
        assertThat(list("?action=campaign.")).hasSize(2);
        assertThat(list("?action=_ampaign.")).isEmpty();
        assertThat(list("?subjectKind=campaign&subjectId=c1&actor=" + mona)).hasSize(1);
        var recently = clock.instant().minusSeconds(1);
        assertThat(list("?from=" + recently)).hasSize(1);
        assertThat(list("?until=" + recently)).hasSize(2);
        assertThat(list("?limit=1")).hasSize(1);
    }

    @Test
    void thePagesOfAFilteredTrailFollowEachOther() {
        var first = get("/api/v1/audit?action=campaign.&limit=1");
        var second = get("/api/v1/audit?action=campaign.&limit=1&cursor="
                + first.path("next").asString());

        assertThat(second.path("items").path(0).path("action").asString()).isEqualTo("campaign.launched");
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void allThatMatchComesAsCsvThatRunsNothing() {
        String csv = shop.http()
                .get()
                .uri("/api/v1/audit/export?action=campaign.")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith("text/csv")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(csv).contains("campaign.launched", ",Mona,", ",'=1+1,").doesNotContain("settings.changed");
        assertThat(String.valueOf(csv).lines()).hasSize(3);
    }

    private List<JsonNode> list(String query) {
        return get("/api/v1/audit" + query).path("items").valueStream().toList();
    }

    private JsonNode get(String address) {
        var body = shop.http()
                .get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        assertThat(body).isNotNull();
        return body;
    }

    private UUID aPerson(String name) {
        var id = UUID.randomUUID();
        db.execute(
                "insert into person (id, email, name, password, created_at) values (?, ?, ?, '', now())",
                id,
                id + "@noor.example",
                name);
        return id;
    }

    private void record(UUID person, String action, String kind, String id) {
        WorkspaceId workspace = shop.id();
        var caller = new Caller(workspace, new Actor(Actor.Kind.PERSON, person.toString()), Role.OWNER, Set.of("*"));
        transaction.executeWithoutResult(status -> audit.record(caller, action, kind, id, Map.of()));
    }
}
