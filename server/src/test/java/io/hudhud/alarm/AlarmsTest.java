package io.hudhud.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hudhud.campaign.ApprovalAsked;
import io.hudhud.campaign.ApprovalDecided;
import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.Holds;
import io.hudhud.delivery.MonthBudget;
import io.hudhud.delivery.OriginCompleted;
import io.hudhud.sender.Quality;
import io.hudhud.sender.QualityChanged;
import io.hudhud.template.Mapping;
import io.hudhud.template.TemplateStatus;
import io.hudhud.template.TemplateStatusChanged;
import io.hudhud.template.VariantKey;
import io.hudhud.testing.GivenCampaigns;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenSimulator;
import io.hudhud.testing.GivenTemplates;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.TestClock;
import io.hudhud.whatsapp.WebhookTimes;
import io.hudhud.workspace.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Facts of the modules below, and what people see of them. */
@HudhudTest
class AlarmsTest {

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSenders senders;

    @Autowired
    GivenSimulator whatsapp;

    @Autowired
    GivenContacts contacts;

    @Autowired
    GivenCampaigns campaigns;

    @Autowired
    GivenTemplates templates;

    @Autowired
    Holds holds;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Alarms alarms;

    @Autowired
    WatchSilence silence;

    @Autowired
    WatchBudget watchBudget;

    @Autowired
    WatchApprovals watchApprovals;

    @Autowired
    MonthBudget budget;

    @Autowired
    WebhookTimes webhooks;

    @Autowired
    DSLContext db;

    @Autowired
    TestClock clock;

    private GivenWorkspaces.Given shop;
    private GivenSenders.Given sender;

    @BeforeEach
    void aShop() {
        shop = workspaces.aWorkspace();
        sender = senders.aSender(shop.id());
    }

    @Test
    void whatHoldsANumberIsOneAlarmUntilItIsLifted() {
        hold(HoldReason.PAYMENT);
        hold(HoldReason.PAYMENT);

        var alarm = only();
        assertThat(alarm.path("kind").asString()).isEqualTo("payment_problem");
        assertThat(alarm.path("severity").asString()).isEqualTo("critical");
        assertThat(alarm.path("object").path("id").asString())
                .isEqualTo(sender.id().toString());
        assertThat(alarm.path("parameters").path("name").asString()).isEqualTo("Noor Perfumes");
        assertThat(alarm.path("times").asInt()).isEqualTo(2);
        assertThat(alarm.path("solvedAt").isString()).isFalse();

        holds.lift(shop.id(), HoldScope.SENDER, sender.id().toString(), HoldReason.PAYMENT);
        assertThat(only().path("solvedAt").isString()).isTrue();
        hold(HoldReason.PAYMENT);
        assertThat(list(shop.http(), "").path("items")).hasSize(2);
        assertThat(list(shop.http(), "?open=true").path("items")).hasSize(1);
    }

    @Test
    void aHoldThatIsTakenBackWithItsTransactionRaisesNothing() {
        transaction.executeWithoutResult(status -> {
            hold(HoldReason.PAYMENT);
            status.setRollbackOnly();
        });
        assertThat(list(shop.http(), "").path("items")).isEmpty();
    }

    @Test
    void whatAPersonHoldsIsNoAlarm() {
        hold(HoldReason.USER);
        shop.http()
                .put()
                .uri("/api/v1/holds/marketing")
                .exchange()
                .expectStatus()
                .isNoContent();
        assertThat(list(shop.http(), "").path("items")).isEmpty();
    }

    @Test
    void whatEndsByItselfIsSolvedThen() {
        holds.place(
                shop.id(),
                HoldScope.SENDER,
                sender.id().toString(),
                HoldReason.MAINTENANCE,
                null,
                clock.instant().plus(Duration.ofMinutes(5)));
        alarms.solveEnded();
        assertThat(only().path("solvedAt").isString()).isFalse();
        clock.advance(Duration.ofMinutes(6));
        alarms.solveEnded();
        assertThat(only().path("solvedAt").isString()).isTrue();
    }

    @Test
    void aNumberThatIsRatedWorseIsAnAlarmUntilItIsRatedBetter() {
        rated(Quality.GREEN, Quality.RED);
        assertThat(only().path("parameters").path("now").asString()).isEqualTo("red");
        rated(Quality.RED, Quality.GREEN);
        assertThat(only().path("solvedAt").isString()).isTrue();
        rated(Quality.UNKNOWN, Quality.GREEN);
        assertThat(list(shop.http(), "").path("items")).hasSize(1);
    }

    @Test
    void aTemplateThatMetaTakesAwayIsOneAlarmUntilItIsBack() {
        UUID template = templates.aNamedTemplate(shop.id(), sender.wabaId());
        changed(template, TemplateStatus.PENDING, TemplateStatus.REJECTED);
        assertThat(list(shop.http(), "").path("items")).isEmpty();

        changed(template, TemplateStatus.APPROVED, TemplateStatus.PAUSED);
        assertThat(only().path("kind").asString()).isEqualTo("template_unusable");
        assertThat(only().path("parameters").path("status").asString()).isEqualTo("paused");

        changed(template, TemplateStatus.PAUSED, TemplateStatus.APPROVED);
        assertThat(only().path("solvedAt").isString()).isTrue();
    }

    @Test
    void aTemplateIsBackWhenEachOfItsLanguagesIs() {
        UUID template = templates
                .template(shop.id(), sender.wabaId(), "eid_greeting")
                .saying("ar", "عيدكم مبارك")
                .being(TemplateStatus.REJECTED)
                .saying("en", "Happy Eid")
                .being(TemplateStatus.DELETED)
                .saying("fr", "Bonne fête")
                .saved();
        changed(template, TemplateStatus.APPROVED, TemplateStatus.REJECTED);

        changed(template, TemplateStatus.PENDING, TemplateStatus.APPROVED);
        assertThat(only().path("solvedAt").isMissingNode())
                .as("one language is still rejected")
                .isTrue();

        db.execute("update template_variant set status = 'APPROVED' where language = 'en'");
        changed(template, TemplateStatus.PENDING, TemplateStatus.APPROVED);
        assertThat(only().path("solvedAt").isString()).isTrue();
    }

    @Test
    void aCampaignThatIsThroughIsToldOnceWithItsResult() {
        var number = whatsapp.aSender(shop.id());
        contacts.contactsOptedIn(shop.id(), 3);
        var template = templates.plainOffer(number);
        var launched =
                campaigns.campaign(number).saying(template, Mapping.EMPTY).launched();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                list(shop.http(), "?kind=campaign_finished").path("items"))
                        .hasSize(1));
        var alarm = list(shop.http(), "?kind=campaign_finished").path("items").path(0);
        assertThat(alarm.path("object").path("id").asString())
                .isEqualTo(launched.campaign().toString());
        assertThat(alarm.path("parameters").path("targeted").asString()).isEqualTo("3");
        assertThat(alarm.path("solvedAt").isString()).isTrue();

        transaction.executeWithoutResult(
                status -> events.publishEvent(new OriginCompleted(shop.id(), launched.origin())));
        assertThat(list(shop.http(), "?kind=campaign_finished").path("items")).hasSize(1);
    }

    @Test
    void aCampaignThatIsHeldLeadsToTheCampaignUntilItIsClosed() {
        contacts.contactsOptedIn(shop.id(), 1);
        var launched = campaigns.campaign(sender).launched();
        holds.place(shop.id(), HoldScope.ORIGIN, Long.toString(launched.origin()), HoldReason.COST_CAP, "10 USD", null);

        var alarm = only();
        assertThat(alarm.path("kind").asString()).isEqualTo("campaign_held");
        assertThat(alarm.path("object").path("kind").asString()).isEqualTo("campaign");
        assertThat(alarm.path("object").path("id").asString())
                .isEqualTo(launched.campaign().toString());
        assertThat(alarm.path("parameters").path("reason").asString()).isEqualTo("cost_cap");

        shop.http()
                .post()
                .uri("/api/v1/campaigns/{id}/close", launched.campaign())
                .exchange()
                .expectStatus()
                .is2xxSuccessful();
        assertThat(only().path("solvedAt").isString()).isTrue();
        assertThat(holds.ofWorkspace(shop.id())).isEmpty();
    }

    @Test
    void messagesThatNothingIsHeardOfAreAnAlarmUntilAWebhookComes() {
        accepted(clock.instant().minus(Duration.ofMinutes(20)), 5, 0);
        silence.look();
        silence.look();

        assertThat(only().path("kind").asString()).isEqualTo("webhooks_silent");
        assertThat(only().path("parameters").path("messages").asString()).isEqualTo("5");
        clock.advance(Duration.ofSeconds(5));
        webhooks.received(shop.id(), sender.app().toString());
        silence.look();
        assertThat(list(shop.http(), "?open=false").path("items")).hasSize(1);
    }

    @Test
    void aFewMessagesAndThoseThatWereHeardOfAreNoSilence() {
        accepted(clock.instant().minus(Duration.ofMinutes(20)), 4, 0);
        accepted(clock.instant().minus(Duration.ofMinutes(2)), 50, 0);
        silence.look();
        assertThat(list(shop.http(), "").path("items")).isEmpty();
        accepted(clock.instant().minus(Duration.ofMinutes(30)), 50, 1);
        silence.look();
        assertThat(list(shop.http(), "").path("items")).isEmpty();
    }

    @Test
    void fourFifthsOfTheBudgetAreToldOnceUntilThereIsMore() {
        budget.cap(shop.id(), 1_000_000L);
        watchBudget.look();
        assertThat(list(shop.http(), "").path("items")).isEmpty();
        db.execute(
                "insert into month_spend (workspace_id, month, spent_micros) values (?, ?, 800000)",
                shop.id().value(),
                Integer.parseInt(budget.now(shop.id()).month().toString().replace("-", "")));
        watchBudget.look();
        watchBudget.look();
        assertThat(only().path("kind").asString()).isEqualTo("budget_near");
        assertThat(only().path("times").asInt()).isEqualTo(1);
        assertThat(only().path("parameters").path("percent").asString()).isEqualTo("80");

        budget.cap(shop.id(), 2_000_000L);
        watchBudget.look();
        assertThat(only().path("solvedAt").isString()).isTrue();
    }

    @Test
    void aRequestForApprovalIsOverWhenNobodyCanAnswerItAnyMore() {
        var draft = campaigns.campaign(sender).drafted();
        transaction.executeWithoutResult(
                status -> events.publishEvent(new ApprovalAsked(shop.id(), draft, "Eid greeting", 3)));
        assertThat(only().path("kind").asString()).isEqualTo("approval_asked");
        transaction.executeWithoutResult(status -> events.publishEvent(new ApprovalDecided(shop.id(), draft, true)));
        assertThat(only().path("solvedAt").isString()).isTrue();

        var other = campaigns.campaign(sender).drafted();
        transaction.executeWithoutResult(
                status -> events.publishEvent(new ApprovalAsked(shop.id(), other, "Another", 3)));
        watchApprovals.look();
        assertThat(list(shop.http(), "?open=true").path("items")).isEmpty();
    }

    @Test
    void eachReadsForThemselvesAndNobodySeesAnothersWorkspace() {
        hold(HoldReason.PAYMENT);
        var marketer = workspaces.http(workspaces.aKey(shop.id(), Role.VIEWER));
        String id = only().path("id").asString();
        assertThat(list(shop.http(), "").path("unread").asInt()).isEqualTo(1);
        assertThat(only().path("read").asBoolean()).isFalse();

        shop.http()
                .post()
                .uri("/api/v1/alarms/read")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"upTo\": \"" + id + "\"}")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.unread")
                .isEqualTo(0);
        assertThat(only().path("read").asBoolean()).isTrue();
        assertThat(list(marketer, "").path("unread").asInt()).isEqualTo(1);
        assertThat(list(workspaces.aWorkspace("Rival").http(), "").path("items"))
                .isEmpty();
    }

    @Test
    void settingsAreCheckedAndTheSecretIsShownOnce() {
        put("\"0\"", settings("https://alarms.noor.example/in", ""))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.webhookSecret")
                .isNotEmpty()
                .jsonPath("$.emailAvailable")
                .isEqualTo(false);
        put("\"1\"", settings("https://alarms.noor.example/in", ""))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.webhookSecret")
                .doesNotExist()
                .jsonPath("$.hasWebhookSecret")
                .isEqualTo(true);
        put("\"1\"", settings("https://alarms.noor.example/in", ""))
                .expectStatus()
                .isEqualTo(412);
        put("\"2\"", settings("http://alarms.noor.example", "\"" + UUID.randomUUID() + "\""))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .isEqualTo(List.of("webhookUrl", "recipients[0]"));
        workspaces
                .http(workspaces.aKey(shop.id(), Role.MARKETER))
                .get()
                .uri("/api/v1/settings/alarms")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private static String settings(String url, String recipients) {
        return "{\"emailKinds\": [\"payment_problem\"], \"webhookKinds\": [\"quality_fell\"], \"recipients\": ["
                + recipients + "], \"webhookUrl\": \"" + url + "\"}";
    }

    private RestTestClient.ResponseSpec put(String ifMatch, String body) {
        return shop.http()
                .put()
                .uri("/api/v1/settings/alarms")
                .header("If-Match", ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private void hold(HoldReason reason) {
        holds.place(shop.id(), HoldScope.SENDER, sender.id().toString(), reason, "131042: payment");
    }

    private void rated(Quality before, Quality now) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new QualityChanged(shop.id(), sender.id(), before, now)));
    }

    private void changed(UUID template, TemplateStatus before, TemplateStatus after) {
        var variant = new VariantKey(shop.id(), template, "eid_greeting", UUID.randomUUID(), sender.wabaId(), "ar");
        transaction.executeWithoutResult(status ->
                events.publishEvent(new TemplateStatusChanged(variant, before, after, null, clock.instant())));
    }

    private void accepted(Instant at, int accepted, int echoed) {
        db.execute(
                "insert into echo_count (sender_id, bucket, accepted, echoed) values (?, ?::timestamptz, ?, ?)",
                sender.id(),
                at,
                accepted,
                echoed);
    }

    private JsonNode only() {
        var items = list(shop.http(), "").path("items");
        assertThat(items).hasSize(1);
        return items.path(0);
    }

    private static JsonNode list(RestTestClient http, String query) {
        byte[] bytes = http.get()
                .uri("/api/v1/alarms" + query)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared().readTree(bytes == null ? new byte[0] : bytes);
    }
}
