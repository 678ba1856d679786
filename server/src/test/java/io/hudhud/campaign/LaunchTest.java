package io.hudhud.campaign;

import static io.hudhud.tables.Tables.AUDIT_ENTRY;
import static io.hudhud.tables.Tables.CAMPAIGN_LAUNCH;
import static io.hudhud.tables.Tables.ORIGIN;
import static io.hudhud.tables.Tables.TEMPLATE_VARIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.audience.AudienceDefinition;
import io.hudhud.audience.People;
import io.hudhud.contact.Standing;
import io.hudhud.delivery.Origins;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.Version;
import io.hudhud.template.Mapping;
import io.hudhud.template.TemplateStatus;
import io.hudhud.testing.GivenCampaigns;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenTemplates;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.workspace.Workspaces;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HudhudTest
class LaunchTest {

    @Autowired
    GivenWorkspaces givenWorkspaces;

    @Autowired
    GivenSenders givenSenders;

    @Autowired
    GivenContacts givenContacts;

    @Autowired
    GivenTemplates givenTemplates;

    @Autowired
    GivenCampaigns given;

    @Autowired
    LaunchStore launches;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Workspaces workspaces;

    @Autowired
    Origins origins;

    @Autowired
    DSLContext db;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    private GivenWorkspaces.Given shop;
    private GivenSenders.Given sender;

    @BeforeEach
    void aShopWithAReceptiveContact() {
        shop = givenWorkspaces.aWorkspace();
        sender = givenSenders.aSender(shop.id());
        givenContacts.contact(shop.id()).optedIn(Purpose.MARKETING).saved();
    }

    @Test
    void aLaunchIsAcceptedAndOpensTheOriginAsItWasSet() {
        var notAfter = clock.instant().plus(Duration.ofDays(60)).truncatedTo(ChronoUnit.SECONDS);
        var tomorrow = LocalDateTime.ofInstant(
                        clock.instant(), workspaces.find(shop.id()).zone())
                .plusDays(1)
                .withNano(0);
        UUID id = given.campaign(sender)
                .at(new Schedule.LocalTime(tomorrow))
                .notAfter(notAfter)
                .atMost(7)
                .cappedAt("12.50")
                .inDoubt(DoubtPolicy.RESEND)
                .drafted();

        var answer = launch(id);

        answer.expectStatus().isAccepted();
        assertThat(body(answer).path("state").asString()).isEqualTo("active");
        var origin = db.selectFrom(ORIGIN).where(ORIGIN.EXTERNAL_ID.eq(id)).fetchSingle();
        assertThat(origin.get(ORIGIN.LAUNCH_AT))
                .isEqualTo(tomorrow.atZone(workspaces.find(shop.id()).zone()).toInstant());
        assertThat(origin.get(ORIGIN.LOCAL_TIME)).isTrue();
        assertThat(origin.get(ORIGIN.NOT_AFTER)).isEqualTo(notAfter);
        assertThat(origin.get(ORIGIN.PER_SECOND)).isEqualTo(7);
        assertThat(origin.get(ORIGIN.COST_CAP_MICROS)).isEqualTo(12_500_000L);
        assertThat(origin.get(ORIGIN.RESEND_DOUBT)).isTrue();
        assertThat(origin.get(ORIGIN.SENDER_ID)).isEqualTo(sender.id());
    }

    @Test
    void whatStandsInTheWayIsToldWholeAndNothingIsStarted() {
        UUID id = campaigns
                .draft(
                        shop.owner(),
                        json.readValue("{\"name\": \"Eid\", \"purpose\": \"MARKETING\"}", CampaignSettings.class))
                .id();

        var answer = launch(id);

        answer.expectStatus().isEqualTo(409);
        var problem = body(answer);
        assertThat(problem.path("code").asString()).isEqualTo("launch-forbidden");
        assertThat(problem.path("problems").findValuesAsString("code"))
                .containsExactly("no_sender", "no_template", "no_audience");
        assertThat(campaigns.get(shop.id(), id).isDraft()).isTrue();
        assertThat(db.fetchCount(ORIGIN)).isZero();
        assertThat(db.fetchCount(CAMPAIGN_LAUNCH)).isZero();
    }

    @Test
    void nobodyWhoMayBeWrittenToForbidsALaunchNow() {
        long never = givenContacts.contact(shop.id()).saved();
        UUID id = given.campaign(sender).to(List.of(never)).drafted();

        var answer = launch(id);

        answer.expectStatus().isEqualTo(409);
        assertThat(body(answer).path("problems").findValuesAsString("code")).containsExactly("nobody_to_send_to");
    }

    @Test
    void twelveClientsAtOnceStartItOnceAndGetTheSameAnswer() throws Exception {
        UUID id = given.campaign(sender).drafted();
        int clients = 12;
        var together = new CyclicBarrier(clients);
        Callable<JsonNode> client = () -> {
            together.await();
            var answer = launch(id);
            answer.expectStatus().isAccepted();
            return body(answer);
        };

        List<JsonNode> answers;
        try (var threads = Executors.newFixedThreadPool(clients)) {
            answers = threads
                    .invokeAll(IntStream.range(0, clients).mapToObj(_ -> client).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(db.fetchCount(ORIGIN)).isEqualTo(1);
        assertThat(db.fetchCount(CAMPAIGN_LAUNCH)).isEqualTo(1);
        assertThat(answers)
                .extracting(answer -> answer.path("launch").path("origin").asString())
                .containsOnly(Long.toString(campaigns.get(shop.id(), id).origin()));
        assertThat(answers)
                .extracting(answer -> answer.path("launch").path("confirmedAt").asString())
                .hasSize(clients)
                .containsOnly(
                        answers.getFirst().path("launch").path("confirmedAt").asString());
        var launched = db.fetchCount(AUDIT_ENTRY, AUDIT_ENTRY.ACTION.eq("campaign.launched"));
        assertThat(launched).isEqualTo(1);
    }

    @Test
    void whoeverConfirmedAnOlderVersionLaunchesNothing() {
        UUID id = given.campaign(sender).drafted();
        campaigns.edit(
                shop.owner(),
                id,
                new Version(1),
                given.campaign(sender).named("Changed meanwhile").settings());

        launchSeen(id, "\"1\"").expectStatus().isEqualTo(412);
        assertThat(campaigns.get(shop.id(), id).isDraft()).isTrue();

        launchSeen(id, "\"2\"").expectStatus().isAccepted();
        launchSeen(id, "\"2\"").expectStatus().isAccepted();
    }

    @Test
    void aClosedCampaignIsNotLaunchedAgain() {
        var launched = given.campaign(sender).launched();
        origins.close(shop.id(), launched.origin());

        var answer = launch(launched.campaign());

        answer.expectStatus().isEqualTo(409);
        assertThat(body(answer).path("code").asString()).isEqualTo("campaign-closed");
    }

    @Test
    void theContentIsThatOfTheLaunchWhateverMetaHasLater() {
        UUID template = givenTemplates
                .template(shop.id(), sender.wabaId(), "eid")
                .saying("ar", "عيدك مبارك")
                .being(TemplateStatus.PENDING)
                .saying("fr", "Bonne fête")
                .saved();
        var launched = given.campaign(sender)
                .saying(template, Mapping.EMPTY)
                .to(AudienceDefinition.of(new People.Everybody()))
                .withConsentOf(Standing.SINGLE)
                .launched();

        db.update(TEMPLATE_VARIANT)
                .set(TEMPLATE_VARIANT.COMPONENTS, JSONB.valueOf("[{\"type\": \"BODY\", \"text\": \"Changed\"}]"))
                .set(TEMPLATE_VARIANT.STATUS, "APPROVED")
                .execute();

        var content = launches.find(shop.id(), launched.campaign());
        assertThat(content.template().variants()).singleElement().satisfies(variant -> {
            assertThat(variant.language()).isEqualTo("ar");
            assertThat(variant.components().toString()).contains("عيدك مبارك");
        });
        assertThat(content.audience().exclude())
                .containsExactly(new People.WeakerConsent(Purpose.MARKETING, Standing.SINGLE));
    }

    private RestTestClient.ResponseSpec launch(UUID id) {
        return shop.http().post().uri("/api/v1/campaigns/" + id + "/launch").exchange();
    }

    private RestTestClient.ResponseSpec launchSeen(UUID id, String etag) {
        return shop.http()
                .post()
                .uri("/api/v1/campaigns/" + id + "/launch")
                .header("If-Match", etag)
                .exchange();
    }

    private JsonNode body(RestTestClient.ResponseSpec response) {
        var body = response.expectBody(String.class).returnResult().getResponseBody();
        return json.readTree(body == null ? "{}" : body);
    }
}
