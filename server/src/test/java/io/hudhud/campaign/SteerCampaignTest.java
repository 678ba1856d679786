package io.hudhud.campaign;

import static io.hudhud.tables.Tables.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.delivery.Hold;
import io.hudhud.delivery.HoldAdvice;
import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.Holds;
import io.hudhud.testing.GivenCampaigns;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.workspace.AuditFilter;
import io.hudhud.workspace.AuditTrail;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HudhudTest
class SteerCampaignTest {

    @Autowired
    GivenWorkspaces givenWorkspaces;

    @Autowired
    GivenSenders givenSenders;

    @Autowired
    GivenContacts givenContacts;

    @Autowired
    GivenCampaigns given;

    @Autowired
    Holds holds;

    @Autowired
    AuditTrail audit;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    @Autowired
    DSLContext db;

    private GivenWorkspaces.Given shop;
    private GivenSenders.Given sender;
    private GivenCampaigns.Launched launched;

    @BeforeEach
    void aCampaignUnderWay() {
        shop = givenWorkspaces.aWorkspace();
        sender = givenSenders.aSender(shop.id());
        givenContacts.contactsOptedIn(shop.id(), 2);
        launched = given.campaign(sender).launched();
    }

    @Test
    void pausingTwiceIsPausingOnce() {
        ask("pause").expectStatus().isOk();
        var paused = body(ask("pause"));

        var held = paused.path("holds")
                .valueStream()
                .filter(SteerCampaignTest::isByUser)
                .toList();
        assertThat(held).hasSize(1);
        assertThat(body(shop.http()
                                .get()
                                .uri("/api/v1/campaigns/" + launched.campaign() + "/results")
                                .exchange())
                        .path("holds")
                        .findValuesAsString("whatToDo"))
                .contains("Resume it when it may go on.");
    }

    @Test
    void resumeLiftsOnlyWhatPeoplePaused() {
        ask("pause").expectStatus().isOk();
        hold(HoldReason.COST_CAP);

        ask("resume").expectStatus().isOk();
        ask("resume").expectStatus().isOk();

        assertThat(reasons()).containsExactly(HoldReason.COST_CAP);
    }

    @Test
    void aLateLaunchIsAgreedToByItsName() {
        hold(HoldReason.LATE_LAUNCH);

        ask("resume").expectStatus().isOk();
        assertThat(reasons()).containsExactly(HoldReason.LATE_LAUNCH);

        ask("resume", "{\"hold\": \"LATE_LAUNCH\"}").expectStatus().isOk();
        assertThat(reasons()).isEmpty();
        assertThat(audit.list(shop.id(), AuditFilter.ALL, 1, null)
                        .items()
                        .getFirst()
                        .details())
                .isEqualTo(Map.of("hold", "late_launch"));
    }

    @Test
    void otherHoldsCannotBeLiftedByHand() {
        hold(HoldReason.COST_CAP);
        ask("resume", "{\"hold\": \"COST_CAP\"}").expectStatus().isBadRequest();
        assertThat(reasons()).containsExactly(HoldReason.COST_CAP);
    }

    @Test
    void agreeingToALaunchThatIsNotLateFreezesNobodyEarly() {
        var inAWeek = clock.instant().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS);
        var later = given.campaign(sender)
                .at(new Schedule.At(LocalDateTime.ofInstant(inAWeek, ZoneOffset.UTC), ZoneOffset.UTC))
                .launched();

        shop.http()
                .post()
                .uri("/api/v1/campaigns/" + later.campaign() + "/resume")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"hold\": \"late_launch\"}")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(db.fetchExists(ORIGIN, ORIGIN.ID.eq(later.origin()), ORIGIN.FREEZE_AT.eq(inAWeek)))
                .isTrue();
    }

    @Test
    void closingIsForGoodAndRepeatSafe() {
        assertThat(body(ask("close")).path("state").asString()).isEqualTo("closed");
        assertThat(body(ask("close")).path("state").asString()).isEqualTo("closed");

        for (String action : List.of("pause", "resume", "launch")) {
            var answer = ask(action);
            answer.expectStatus().isEqualTo(409);
            assertThat(body(answer).path("code").asString()).isEqualTo("campaign-closed");
        }
    }

    @Test
    void aDraftIsNeitherPausedNorResumedNorClosed() {
        UUID draft = given.campaign(sender).drafted();
        for (String action : List.of("pause", "resume", "close")) {
            var answer = shop.http()
                    .post()
                    .uri("/api/v1/campaigns/" + draft + "/" + action)
                    .exchange();
            answer.expectStatus().isEqualTo(409);
            assertThat(body(answer).path("code").asString()).isEqualTo("not-launched");
        }
    }

    @Test
    void everyReasonOfAHoldHasAnAdvice() {
        for (var scope : HoldScope.values()) {
            for (var reason : HoldReason.values()) {
                assertThat(HoldAdvice.of(scope, reason)).endsWith(".");
            }
        }
    }

    @Test
    void anAdviceNamesWhatTheApiTakes() {
        assertThat(HoldAdvice.of(HoldScope.ORIGIN, HoldReason.LATE_LAUNCH))
                .contains("\"" + HoldReason.LATE_LAUNCH.slug() + "\"");
        assertThat(HoldAdvice.of(HoldScope.ORIGIN, HoldReason.QUALITY))
                .contains("\"" + HoldReason.QUALITY.slug() + "\"");
    }

    /** 132000 falls on the campaign and 132001 on the template, where Meta's own news of the template fall too. */
    @Test
    void anAdviceAboutTheTemplateIsTrueWhateverPlacedTheHold() {
        for (var scope : List.of(HoldScope.ORIGIN, HoldScope.TEMPLATE)) {
            assertThat(HoldAdvice.of(scope, HoldReason.TEMPLATE))
                    .contains("\"detail\" says why")
                    .doesNotStartWith("Meta has paused")
                    .doesNotStartWith("A language");
        }
        assertThat(HoldAdvice.of(HoldScope.ORIGIN, HoldReason.TEMPLATE)).contains("error code", "duplicate");
        assertThat(HoldAdvice.of(HoldScope.TEMPLATE, HoldReason.TEMPLATE)).contains("by itself");
    }

    private void hold(HoldReason reason) {
        holds.place(shop.id(), HoldScope.ORIGIN, Long.toString(launched.origin()), reason, null);
    }

    private List<HoldReason> reasons() {
        return holds.of(shop.id(), HoldScope.ORIGIN, Long.toString(launched.origin())).stream()
                .map(Hold::reason)
                .toList();
    }

    private static boolean isByUser(JsonNode hold) {
        return hold.path("reason").asString().equals("user");
    }

    private RestTestClient.ResponseSpec ask(String action) {
        return ask(action, null);
    }

    private RestTestClient.ResponseSpec ask(String action, @Nullable String body) {
        var request = shop.http().post().uri("/api/v1/campaigns/" + launched.campaign() + "/" + action);
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON).body(body).exchange();
    }

    private JsonNode body(RestTestClient.ResponseSpec response) {
        var body = response.expectBody(String.class).returnResult().getResponseBody();
        return json.readTree(body == null ? "{}" : body);
    }
}
