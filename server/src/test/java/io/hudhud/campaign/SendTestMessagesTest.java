package io.hudhud.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.Holds;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.simulator.Simulator;
import io.hudhud.simulator.SimulatorConfig;
import io.hudhud.tables.Tables;
import io.hudhud.template.Mapping;
import io.hudhud.testing.GivenCampaigns;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenTemplates;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import java.net.URI;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HudhudTest
class SendTestMessagesTest {

    private static final Simulator WHATSAPP = Simulator.start(SimulatorConfig.anyPort());

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
    Holds holds;

    @Autowired
    DSLContext db;

    @Autowired
    JsonMapper json;

    private GivenWorkspaces.Given shop;
    private GivenSenders.Given sender;
    private UUID draft;

    @AfterAll
    static void stop() {
        WHATSAPP.close();
    }

    @BeforeEach
    void aDraftOfAShopThatTheSimulatorKnows() {
        shop = givenWorkspaces.aWorkspace();
        sender = givenSenders.aSender(
                shop.id(), URI.create(WHATSAPP.baseUrl()), "106000000000001", "102000000000001", "simulator-token");
        UUID template = givenTemplates
                .template(shop.id(), sender.wabaId(), "hello_world")
                .saying("en_US", "Welcome and congratulations!")
                .saved();
        draft = given.campaign(sender)
                .saying(template, Mapping.EMPTY)
                .fallingBackOn("en_US")
                .drafted();
    }

    @Test
    void aTestReachesNumbersThatAreNoContactsAndLeavesNoTrace() {
        var results = results("{\"to\": [\"+966500000901\", \"+966500000902\"]}");

        assertThat(results.findValuesAsString("outcome")).containsExactly("accepted", "accepted");
        assertThat(results.findValuesAsString("to")).containsExactly("+966500000901", "+966500000902");
        assertThat(results.get(0).path("wamid").asString()).startsWith("wamid.");
        assertThat(db.fetchCount(Tables.MESSAGE)).isZero();
        assertThat(db.fetchCount(Tables.CONTACT)).isZero();
        assertThat(db.fetchCount(Tables.ORIGIN)).isZero();
    }

    @Test
    void whoeverSaidNoGetsNoTestEither() {
        givenContacts
                .contact(shop.id())
                .withPhone("+966500000903")
                .optedOut(Purpose.MARKETING)
                .saved();

        var results = results("{\"to\": [\"+966500000903\"]}");

        assertThat(results.findValuesAsString("outcome")).containsExactly("not_sent");
        assertThat(results.get(0).path("code").asString()).isEqualTo("opted_out");
        assertThat(results.get(0).path("reason").asString()).contains("opted out");
    }

    @Test
    void whatWhatsappRefusesIsToldByItsCode() {
        UUID unknown = givenTemplates
                .template(shop.id(), sender.wabaId(), "unknown_to_whatsapp")
                .saying("en_US", "Welcome!")
                .saved();
        var answer = ask(
                given.campaign(sender)
                        .saying(unknown, Mapping.EMPTY)
                        .fallingBackOn("en_US")
                        .drafted(),
                "{\"to\": [\"+966500000908\"]}");

        var refused = body(answer).path("results").path(0);
        assertThat(refused.path("outcome").asString()).isEqualTo("not_sent");
        assertThat(refused.path("code").asString()).isEqualTo("refused_by_whatsapp");
        assertThat(refused.path("errorCode").asInt()).isEqualTo(132001);
    }

    @Test
    void aLanguageWithoutVariantCannotBeTested() {
        var fallbackFree = given.campaign(givenSenders.aSender(
                        shop.id(),
                        URI.create(WHATSAPP.baseUrl()),
                        "106000000000002",
                        "102000000000001",
                        "simulator-token"))
                .fallingBackOn()
                .drafted();
        var answer = ask(fallbackFree, "{\"to\": [\"+966500000904\"], \"language\": \"de\"}");

        answer.expectStatus().isEqualTo(409);
        assertThat(body(answer).path("code").asString()).isEqualTo("test-not-possible");
    }

    @Test
    void nothingLeavesARestoredServerUntilAPersonAgrees() {
        var everybody = new WorkspaceId(0);
        holds.place(everybody, HoldScope.INSTALLATION, "", HoldReason.RESTORED_BACKUP, null);

        refusedBecause("restored from a backup");

        holds.lift(everybody, HoldScope.INSTALLATION, "", HoldReason.RESTORED_BACKUP);
        ask(draft, "{\"to\": [\"+966500000905\"]}").expectStatus().isOk();
    }

    @Test
    void aNumberWhoseTokenIsRefusedSendsNoTestsAndAPausedOneDoes() {
        holds.place(shop.id(), HoldScope.SENDER, sender.id().toString(), HoldReason.USER, null);
        ask(draft, "{\"to\": [\"+966500000906\"]}").expectStatus().isOk();

        holds.place(shop.id(), HoldScope.SENDER, sender.id().toString(), HoldReason.CREDENTIALS, null);

        refusedBecause("token");
    }

    @Test
    void badNumbersAndTooManyAreRefused() {
        ask(draft, "{\"to\": [\"0500000000\"]}").expectStatus().isBadRequest();
        ask(draft, "{\"to\": []}").expectStatus().isBadRequest();
    }

    @Test
    void aNumberSendsTwentyTestsAMinute() {
        String ten =
                "{\"to\": [\"+966500000910\",\"+966500000911\",\"+966500000912\",\"+966500000913\",\"+966500000914\","
                        + "\"+966500000915\",\"+966500000916\",\"+966500000917\",\"+966500000918\",\"+966500000919\"]}";
        ask(draft, ten).expectStatus().isOk();
        ask(draft, ten).expectStatus().isOk();

        var third = ask(draft, ten);

        third.expectStatus().isEqualTo(429);
        assertThat(body(third).path("code").asString()).isEqualTo("too-many-test-sends");
    }

    private void refusedBecause(String words) {
        var answer = ask(draft, "{\"to\": [\"+966500000907\"]}");
        answer.expectStatus().isEqualTo(409);
        var problem = body(answer);
        assertThat(problem.path("code").asString()).isEqualTo("test-not-possible");
        assertThat(problem.path("detail").asString()).contains(words);
    }

    private JsonNode results(String request) {
        var answer = ask(draft, request);
        answer.expectStatus().isOk();
        return body(answer).path("results");
    }

    private RestTestClient.ResponseSpec ask(UUID campaign, String request) {
        return shop.http()
                .post()
                .uri("/api/v1/campaigns/" + campaign + "/test-sends")
                .contentType(MediaType.APPLICATION_JSON)
                .body(request)
                .exchange();
    }

    private JsonNode body(RestTestClient.ResponseSpec response) {
        var body = response.expectBody(String.class).returnResult().getResponseBody();
        return json.readTree(body == null ? "{}" : body);
    }
}
