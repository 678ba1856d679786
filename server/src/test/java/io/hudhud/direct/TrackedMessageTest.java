package io.hudhud.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hudhud.campaign.SendTestMessages;
import io.hudhud.campaign.TestSend;
import io.hudhud.delivery.pump.Pumps;
import io.hudhud.shared.PhoneNumber;
import io.hudhud.template.Assignment;
import io.hudhud.template.Mapping;
import io.hudhud.template.Templates;
import io.hudhud.testing.GivenCampaigns;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenSimulator;
import io.hudhud.testing.GivenTemplates;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.LedgerTruth;
import io.hudhud.testing.TestClock;
import io.hudhud.trial.TestOutcome;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tracked button from its design to single messages and tests of campaigns. */
@HudhudTest
class TrackedMessageTest {

    private static final String SAMPLE = "1K0123456789ABCDEFGHIJKL";
    private static final String PAID = "https://shop.example/paid/77";

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSimulator whatsapp;

    @Autowired
    GivenTemplates givenTemplates;

    @Autowired
    GivenCampaigns campaigns;

    @Autowired
    Templates templates;

    @Autowired
    JsonMapper json;

    @Autowired
    DSLContext db;

    @Autowired
    SendTestMessages tests;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Pumps pumps;

    @Autowired
    LedgerTruth ledger;

    @Autowired
    TestClock clock;

    private GivenWorkspaces.Given shop;
    private GivenSenders.Given sender;

    @BeforeEach
    void aShop() {
        whatsapp.settings("{\"review\": \"approve\", \"review_delay_ms\": [300, 400]}");
        shop = workspaces.aWorkspace();
        sender = whatsapp.aSender(shop.id());
    }

    @Test
    void whatWasDesignedIsWhatReviewersOpenAndWhatCampaignsBeginWith() {
        var template = designed();

        assertThat(opened("/l/" + SAMPLE)).as("the reviewers' sample").isEqualTo("https://shop.example/pay");
        var known = templates.findByName(shop.id(), sender.wabaId(), "pay_now").orElseThrow();
        assertThat(known.variants().getFirst().components().toString())
                .as("what Meta has")
                .contains("go.shop.example/l/" + SAMPLE)
                .doesNotContain("tracked", "shop.example/pay");
        var details =
                body(shop.http().get().uri("/api/v1/templates/" + template).exchange());
        assertThat(details.path("variables").path(0).path("kind").asString()).isEqualTo("destination");
        assertThat(details.path("suggested").path("button.0.url")).isEqualTo(json.readTree("""
                {"source": {"from": "constant", "value": "https://shop.example/pay", "languages": {}}, "expiresAfterHours": 2}
                """));
    }

    @Test
    void whoChangesOrCopiesATemplateFindsWhereItsButtonsLead() {
        var template = designed();

        for (String how : List.of("edit", "copy")) {
            var draft = body(post(
                    "/api/v1/template-drafts", "{\"template\": \"%s\", \"mode\": \"%s\"}".formatted(template, how)));
            var button = draft.at("/content/variants/0/components/1/buttons/0");
            assertThat(button.path("tracked")).as(draft.toString()).isEqualTo(json.readTree("""
                    {"destination": "https://shop.example/pay", "expires_after_hours": 2}
                    """));
        }
    }

    @Test
    void theTimeOfALinkBeginsWhenItsMessageLeaves() {
        var template = designed();
        pumps.stop();
        ask(template, PAID).expectStatus().isAccepted();
        clock.advance(Duration.ofHours(3));
        pumps.start();

        await().until(() -> !whatsapp.buttonsOf("+966501000009").isEmpty());
        String address = whatsapp.buttonsOf("+966501000009").getFirst();
        assertThat(opened(URI.create(address).getPath())).isEqualTo(PAID);
        clock.advance(Duration.ofHours(2));
        assertThat(opened(URI.create(address).getPath())).isEmpty();
    }

    @Test
    void clicksOnASingleMessageAreKnown() {
        ask(designed(), PAID).expectStatus().isAccepted();
        await().until(() -> !whatsapp.buttonsOf("+966501000009").isEmpty());
        opened(URI.create(whatsapp.buttonsOf("+966501000009").getFirst()).getPath());

        await().until(() -> db.fetchExists(DSL.table("origin_counter"), DSL.condition("was_clicked = 1")));
        long origin = db.fetchSingle("select id from origin where kind = 3").get(0, long.class);
        await().untilAsserted(() -> ledger.countersAreExact(shop.id(), origin));
    }

    @Test
    void aTestThatHasLeftLeadsSomewhereWhateverItsRequestBecomes() {
        UUID draft = campaigns
                .campaign(sender)
                .saying(
                        givenTemplates.trackedOffer(sender),
                        new Mapping(Map.of("button.0.url", Assignment.constant("https://shop.example/sale"))))
                .fallingBackOn("en")
                .drafted();

        transaction.executeWithoutResult(status -> {
            var outcomes = tests.send(
                    shop.owner(), draft, new TestSend(List.of(new PhoneNumber("+966501000008")), null, "en"));
            assertThat(outcomes).hasOnlyElementsOfType(TestOutcome.Accepted.class);
            status.setRollbackOnly();
        });

        String address = whatsapp.buttonsOf("+966501000008").getFirst();
        assertThat(opened(URI.create(address).getPath())).isEqualTo("https://shop.example/sale");
    }

    @Test
    void aSingleMessageHasALinkOfItsOwnThatEndsAsDesigned() {
        var template = designed();

        ask(template, "see our shop")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("no-destination");
        ask(template, PAID).expectStatus().isAccepted();

        await().until(() -> !whatsapp.buttonsOf("+966501000009").isEmpty());
        String address = whatsapp.buttonsOf("+966501000009").getFirst();
        assertThat(opened(URI.create(address).getPath())).isEqualTo(PAID);
        assertThat(db.fetch("""
                        select extract(epoch from expires_at - made_at)::int as seconds from link
                         where destination = ? and message_id is not null and contact_id is not null
                        """, PAID).getValues("seconds", Integer.class)).containsExactly(2 * 3600);
    }

    @Test
    void aTestOfACampaignHasALinkThatCountsNowhere() {
        UUID draft = campaigns
                .campaign(sender)
                .saying(
                        givenTemplates.trackedOffer(sender),
                        new Mapping(Map.of("button.0.url", Assignment.constant("https://shop.example/sale"))))
                .fallingBackOn("en")
                .drafted();

        post("/api/v1/campaigns/" + draft + "/test-sends", "{\"to\": [\"+966501000008\"], \"language\": \"en\"}")
                .expectStatus()
                .isOk();

        String address = whatsapp.buttonsOf("+966501000008").getFirst();
        assertThat(opened(URI.create(address).getPath())).isEqualTo("https://shop.example/sale");
        assertThat(db.fetch("select token from link where message_id is null").getValues("token", String.class))
                .containsExactly(address.substring("https://go.shop.example/l/".length()));
    }

    /** A template with a button that leads to a payment for two hours; its id. */
    private String designed() {
        var draft = body(post("/api/v1/template-drafts", """
                {"content": {"name": "pay_now", "category": "utility", "parameterFormat": "positional", "variants": [
                  {"language": "en", "files": {}, "components": [
                     {"type": "BODY", "text": "Your order 1042 waits for its payment in our shop."},
                     {"type": "BUTTONS", "buttons": [
                        {"type": "URL", "text": "Pay", "url": "https://go.shop.example/l/{{1}}",
                         "example": ["https://go.shop.example/l/%s"],
                         "tracked": {"destination": "https://shop.example/pay", "expires_after_hours": 2}}]}]}]}}
                """.formatted(SAMPLE)))
                .path("id")
                .asString();
        var submitted = body(post("/api/v1/template-drafts/" + draft + "/submit", "{}"));
        assertThat(submitted.path("done").asBoolean()).as(submitted.toString()).isTrue();
        await().until(() -> templates
                .findByName(shop.id(), sender.wabaId(), "pay_now")
                .orElseThrow()
                .variants()
                .getFirst()
                .isApproved());
        return submitted.path("template").asString();
    }

    private RestTestClient.ResponseSpec ask(String template, String destination) {
        return post("/api/v1/messages", """
                {"to": {"phone": "+966501000009"}, "sender": "%s", "template": "%s", "language": "en",
                 "purpose": "transactional", "values": {"button.0.url": "%s"}}
                """.formatted(sender.id(), template, destination));
    }

    private String opened(String path) {
        return Objects.requireNonNullElse(
                workspaces
                        .anonymous()
                        .get()
                        .uri(path)
                        .header("User-Agent", "Mozilla/5.0")
                        .exchange()
                        .returnResult()
                        .getResponseHeaders()
                        .getFirst("Location"),
                "");
    }

    private RestTestClient.ResponseSpec post(String path, String request) {
        return shop.http()
                .post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(request)
                .exchange();
    }

    private JsonNode body(RestTestClient.ResponseSpec response) {
        byte[] said = response.expectBody().returnResult().getResponseBody();
        return json.readTree(said == null ? "{}".getBytes(StandardCharsets.UTF_8) : said);
    }
}
