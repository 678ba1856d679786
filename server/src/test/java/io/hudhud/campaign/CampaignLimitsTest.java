package io.hudhud.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.OriginProgress;
import io.hudhud.delivery.Origins;
import io.hudhud.template.Mapping;
import io.hudhud.testing.GivenCampaigns;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenSimulator;
import io.hudhud.testing.GivenTemplates;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.LedgerTruth;
import io.hudhud.workspace.AuditFilter;
import io.hudhud.workspace.AuditTrail;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What may still be changed of a campaign that really sends. */
@HudhudTest
class CampaignLimitsTest {

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSimulator whatsapp;

    @Autowired
    GivenContacts contacts;

    @Autowired
    GivenTemplates templates;

    @Autowired
    GivenCampaigns given;

    @Autowired
    Origins origins;

    @Autowired
    AuditTrail audit;

    @Autowired
    LedgerTruth truth;

    @Autowired
    JsonMapper json;

    private GivenWorkspaces.Given shop;
    private GivenSenders.Given sender;
    private UUID offer;

    @BeforeEach
    void aShop() {
        shop = workspaces.aWorkspace();
        sender = whatsapp.aSender(shop.id());
        offer = templates.plainOffer(sender);
    }

    private GivenCampaigns.Draft toPeople(int n) {
        return given.campaign(sender)
                .saying(offer, Mapping.EMPTY)
                .fallingBackOn("en")
                .to(contacts.contactsOptedIn(shop.id(), n));
    }

    @Test
    void aHigherCapLetsACampaignGoOnThatWasHeldAtItsCap() {
        var capped = toPeople(3).cappedAt("0.01").launched();
        await().until(() -> holds(capped), List.of(HoldReason.COST_CAP)::equals);

        var answer = limit(capped, "\"1\"", "{\"costCapUsd\": 100}");

        answer.expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"");
        assertThat(body(answer).path("settings").path("costCapUsd").decimalValue())
                .isEqualByComparingTo("100");
        await().until(() -> accepted(capped) == 3);
        assertThat(holds(capped)).isEmpty();
        assertThat(audit.list(shop.id(), AuditFilter.ALL, 10, null).items())
                .first()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo("campaign.limited");
                    assertThat(entry.details()).containsAllEntriesOf(Map.of("perSecond", "null", "costCapUsd", "100"));
                });
        truth.countersAreExact(shop.id(), capped.origin());
    }

    @Test
    void aCapThatLeavesNoRoomHoldsOn() {
        var capped = toPeople(3).cappedAt("0.01").launched();
        await().until(() -> holds(capped), List.of(HoldReason.COST_CAP)::equals);

        limit(capped, "\"1\"", "{\"costCapUsd\": 0.01, \"perSecond\": 70}")
                .expectStatus()
                .isOk();

        await().until(() -> holds(capped), List.of(HoldReason.COST_CAP)::equals);
        assertThat(accepted(capped)).isZero();
    }

    @Test
    void aSlowCampaignIsMadeFast() {
        var slow = toPeople(40).atMost(1).launched();
        await().until(() -> accepted(slow) > 0);

        limit(slow, "\"1\"", "{\"perSecond\": 60}").expectStatus().isOk();

        await().until(() -> accepted(slow) == 40);
    }

    @Test
    void onlyWhatWasSeenIsChangedAndOnlyUnderWay() {
        var running = toPeople(1).cappedAt("5").launched();
        limit(running, null, "{}").expectStatus().isEqualTo(428);
        limit(running, "\"7\"", "{}").expectStatus().isEqualTo(412);
        limit(running, "\"1\"", "{\"perSecond\": 0}").expectStatus().isBadRequest();
        var other = workspaces.aWorkspace("Neighbour");
        put(other, running.campaign(), "\"1\"", "{}").expectStatus().isNotFound();

        var draft = put(shop, toPeople(1).drafted(), "\"1\"", "{}");
        draft.expectStatus().isEqualTo(409);
        assertThat(body(draft).path("code").asString()).isEqualTo("not-launched");
    }

    @Test
    void aCapCannotBeginWhereTheCostWasNotCounted() {
        var running = toPeople(1).launched();
        var refused = limit(running, "\"1\"", "{\"costCapUsd\": 5}");
        refused.expectStatus().isEqualTo(409);
        assertThat(body(refused).path("code").asString()).isEqualTo("cost-not-counted");
    }

    private List<HoldReason> holds(GivenCampaigns.Launched launched) {
        return progress(launched).holds().stream().map(hold -> hold.reason()).toList();
    }

    private long accepted(GivenCampaigns.Launched launched) {
        return progress(launched).counts().milestones().accepted();
    }

    private OriginProgress progress(GivenCampaigns.Launched launched) {
        return Objects.requireNonNull(
                origins.progress(shop.id(), List.of(launched.origin())).get(launched.origin()));
    }

    private RestTestClient.ResponseSpec limit(
            GivenCampaigns.Launched launched, @Nullable String ifMatch, String limits) {
        return put(shop, launched.campaign(), ifMatch, limits);
    }

    private static RestTestClient.ResponseSpec put(
            GivenWorkspaces.Given who, UUID campaign, @Nullable String ifMatch, String limits) {
        var request = who.http().put().uri("/api/v1/campaigns/" + campaign + "/limits");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .contentType(MediaType.APPLICATION_JSON)
                .body(limits)
                .exchange();
    }

    private JsonNode body(RestTestClient.ResponseSpec response) {
        var body = response.expectBody(String.class).returnResult().getResponseBody();
        return json.readTree(body == null ? "{}" : body);
    }
}
