package io.hudhud.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.Holds;
import io.hudhud.shared.Purpose;
import io.hudhud.simulator.Simulator;
import io.hudhud.simulator.SimulatorConfig;
import io.hudhud.tables.Tables;
import io.hudhud.template.TemplateStatus;
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
class TestTemplateTest {

    private static final Simulator WHATSAPP = Simulator.start(SimulatorConfig.anyPort());

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSenders senders;

    @Autowired
    GivenContacts contacts;

    @Autowired
    GivenTemplates templates;

    @Autowired
    Holds holds;

    @Autowired
    DSLContext db;

    @Autowired
    JsonMapper json;

    private GivenWorkspaces.Given shop;
    private GivenSenders.Given sender;
    private UUID hello;

    @AfterAll
    static void stop() {
        WHATSAPP.close();
    }

    @BeforeEach
    void aTemplateThatTheSimulatorKnows() {
        shop = workspaces.aWorkspace();
        sender = senders.aSender(
                shop.id(), URI.create(WHATSAPP.baseUrl()), "106000000000001", "102000000000001", "simulator-token");
        hello = templates
                .template(shop.id(), sender.wabaId(), "hello_world")
                .saying("en_US", "Welcome and congratulations!")
                .saved();
    }

    @Test
    void aTestReachesAPhoneOfTheTeamAndIsCountedNowhere() {
        var answer = test(hello, sender, "+966500000951", "en_US");

        answer.expectStatus().isOk();
        var result = body(answer).path("results").path(0);
        assertThat(result.path("outcome").asString()).isEqualTo("accepted");
        assertThat(result.path("wamid").asString()).startsWith("wamid.");
        assertThat(db.fetchCount(Tables.MESSAGE)).isZero();
        assertThat(db.fetchCount(Tables.ORIGIN)).isZero();
        assertThat(db.fetchCount(Tables.CONTACT)).isZero();
        assertThat(db.fetchCount(Tables.AUDIT_ENTRY, Tables.AUDIT_ENTRY.ACTION.eq("template.tested")))
                .isOne();
    }

    @Test
    void whoeverSaidNoGetsNoTestEither() {
        contacts.contact(shop.id())
                .withPhone("+966500000952")
                .optedOut(Purpose.MARKETING)
                .saved();

        var answer = test(hello, sender, "+966500000952", "en_US");

        assertThat(body(answer).path("results").path(0).path("code").asString()).isEqualTo("opted_out");
    }

    @Test
    void aNumberOfAnotherAccountCannotSendIt() {
        refused(test(hello, senders.aSender(shop.id()), "+966500000953", "en_US"), "account");
        refused(test(hello, senders.aSender(workspaces.aWorkspace().id()), "+966500000953", "en_US"), "account");
    }

    @Test
    void onlyWhatIsApprovedIsTested() {
        var pending = templates
                .template(shop.id(), sender.wabaId(), "order_update")
                .being(TemplateStatus.PENDING)
                .saying("en_US", "Your order is on its way.")
                .saved();

        refused(test(pending, sender, "+966500000954", "en_US"), "rehearse it instead");
        refused(test(hello, sender, "+966500000954", "ar"), "rehearse it instead");
    }

    @Test
    void aMissingValueIsNamed() {
        var greeting = templates
                .template(shop.id(), sender.wabaId(), "greeting")
                .saying("en_US", "Hello {{first_name}}, welcome.")
                .saved();

        refused(test(greeting, sender, "+966500000955", "en_US"), "first_name");
    }

    @Test
    void aNumberWhoseTokenIsRefusedSendsNoTests() {
        holds.place(shop.id(), HoldScope.SENDER, sender.id().toString(), HoldReason.CREDENTIALS, null);

        refused(test(hello, sender, "+966500000956", "en_US"), "token");
    }

    @Test
    void aNumberSendsTwentyTestsAMinute() {
        for (int sent = 0; sent < 20; sent++) {
            test(hello, sender, "+9665000009" + (60 + sent), "en_US")
                    .expectStatus()
                    .isOk();
        }

        var oneMore = test(hello, sender, "+966500000957", "en_US");

        oneMore.expectStatus().isEqualTo(429);
        assertThat(body(oneMore).path("code").asString()).isEqualTo("too-many-test-sends");
    }

    @Test
    void withoutASimulatorNothingIsRehearsed() {
        var answer = shop.http()
                .post()
                .uri("/api/v1/templates/" + hello + "/rehearsals")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"language\": \"en_US\"}")
                .exchange();

        answer.expectStatus().isEqualTo(409);
        assertThat(body(answer).path("code").asString()).isEqualTo("simulator-not-available");
    }

    private void refused(RestTestClient.ResponseSpec answer, String words) {
        answer.expectStatus().isEqualTo(409);
        var problem = body(answer);
        assertThat(problem.path("code").asString()).isEqualTo("test-not-possible");
        assertThat(problem.path("detail").asString()).contains(words);
    }

    private RestTestClient.ResponseSpec test(UUID template, GivenSenders.Given from, String to, String language) {
        return shop.http()
                .post()
                .uri("/api/v1/templates/" + template + "/test-sends")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"sender\": \"%s\", \"to\": [\"%s\"], \"language\": \"%s\"}".formatted(from.id(), to, language))
                .exchange();
    }

    private JsonNode body(RestTestClient.ResponseSpec response) {
        var body = response.expectBody(String.class).returnResult().getResponseBody();
        return json.readTree(body == null ? "{}" : body);
    }
}
