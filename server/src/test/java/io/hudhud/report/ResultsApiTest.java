package io.hudhud.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.awaitility.Awaitility.await;

import io.hudhud.shared.Purpose;
import io.hudhud.template.Mapping;
import io.hudhud.testing.GivenCampaigns;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenSimulator;
import io.hudhud.testing.GivenTemplates;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.LedgerTruth;
import io.hudhud.workspace.Role;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A campaign that was really sent, as its results are read over HTTP. */
@HudhudTest
class ResultsApiTest {

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
    LedgerTruth truth;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    private GivenWorkspaces.@Nullable Given shop;
    private GivenSenders.@Nullable Given sender;
    private GivenCampaigns.@Nullable Launched launched;
    private String phone = "";

    @BeforeEach
    void aCampaignThatWasRead() {
        var merchant = workspaces.aWorkspace();
        var from = whatsapp.aSender(merchant.id());
        shop = merchant;
        sender = from;
        phone = contacts.aPhone();
        var people = new ArrayList<Long>();
        people.add(contacts.contact(merchant.id())
                .called("=HYPERLINK Noura")
                .withPhone(phone)
                .optedIn(Purpose.MARKETING)
                .saved());
        people.addAll(contacts.contactsOptedIn(merchant.id(), 1));
        people.add(contacts.contact(merchant.id())
                .speaking("ar_SA")
                .optedIn(Purpose.MARKETING)
                .saved());
        people.add(contacts.contact(merchant.id()).called("Never Asked").saved());
        var template = templates.plainOffer(from);
        launched = given.campaign(from)
                .saying(template, Mapping.EMPTY)
                .fallingBackOn("en")
                .to(people)
                .launched();
        await().until(() -> results("en").path("states").path("read").asInt() == 3);
    }

    @Test
    void theResultsAddUpAndSayWhyInTheReadersLanguage() {
        var results = results("ar");

        assertThat(results.path("targeted").asInt()).isEqualTo(4);
        assertThat(results.path("states")
                        .valueStream()
                        .mapToInt(JsonNode::asInt)
                        .sum())
                .isEqualTo(4);
        assertThat(results.path("funnel")
                        .valueStream()
                        .map(step -> step.path("n").asInt()))
                .containsExactly(4, 3, 3, 3, 3);
        var reason = results.path("reasons").path(0);
        assertThat(reason.path("reason").asString()).isEqualTo("no_consent");
        assertThat(reason.path("n").asInt()).isEqualTo(1);
        assertThat(reason.path("why").path("text").asString()).contains("لم يوافق");
    }

    @Test
    void whoHasSeenTheResultsIsToldOnlyWhatIsNew() {
        var tag = Objects.requireNonNull(asked("ar", null)
                .expectStatus()
                .isOk()
                .returnResult()
                .getResponseHeaders()
                .getETag());
        asked("ar", tag).expectStatus().isNotModified();
        asked("en", tag).expectStatus().isOk();
        receive("STOP");
        asked("ar", tag).expectStatus().isOk();
    }

    private RestTestClient.ResponseSpec asked(String language, @Nullable String tag) {
        var request = shop().http().get().uri(path("/results?lang=" + language));
        return (tag == null ? request : request.header("If-None-Match", tag)).exchange();
    }

    @Test
    void eachLanguageSaysHowManyMessagesWentOutInIt() {
        assertThat(results("en").path("variants").properties().stream()
                        .map(variant ->
                                variant.getKey() + " " + variant.getValue().asLong()))
                .containsExactly("ar 1", "en 2");
        truth.countersAreExact(shop().id(), Objects.requireNonNull(launched).origin());
    }

    @Test
    void aStopThatAnswersItIsCountedWithIt() {
        receive("STOP");
        var results = results("en");
        assertThat(results.path("replied").asInt()).isEqualTo(1);
        assertThat(results.path("optedOut").asInt()).isEqualTo(1);
    }

    @Test
    void theListIsFilteredPagedAndMasked() {
        var skipped = get("/messages?state=skipped", shop().http());
        assertThat(skipped.path("items").size()).isEqualTo(1);
        assertThat(skipped.path("items").path(0).path("contact").path("name").asString())
                .isEqualTo("Never Asked");

        var first = get("/messages?limit=3", shop().http());
        assertThat(first.path("items").size()).isEqualTo(3);
        var second = get("/messages?limit=3&cursor=" + first.path("next").asString(), shop().http());
        assertThat(second.path("items").size()).isEqualTo(1);
        assertThat(second.has("next")).isFalse();

        var viewer = workspaces.http(workspaces.aKey(shop().id(), Role.VIEWER));
        assertThat(get("/messages", viewer).toString()).doesNotContain(phone, "Noura", "Never Asked");
    }

    @Test
    void everyFigureCanBeOpenedAndSaysHowManyThereAre() {
        for (String figure :
                new String[] {"reached=read", "reached=accepted", "state=read", "state=skipped&reason=no_consent"}) {
            var page = get("/messages?" + figure, shop().http());
            assertThat(page.path("items").size())
                    .as(figure)
                    .isEqualTo(page.path("total").asInt());
            assertThat(page.path("total").asInt()).as(figure).isPositive();
        }
        assertThat(get("/messages?state=failed", shop().http()).path("items").size())
                .isZero();
        assertThat(get("/messages", shop().http()).path("total").asInt()).isEqualTo(4);
    }

    @Test
    void peopleAreFoundByNameAndNumberButNotByViewers() {
        assertThat(get("/messages?q=hyperlink", shop().http()).path("items").size())
                .isEqualTo(1);
        assertThat(get("/messages?q=hyperlink&state=skipped", shop().http())
                        .path("items")
                        .size())
                .isZero();
        assertThat(get("/messages?match=prefix&q=hyperlink", shop().http())
                        .path("items")
                        .size())
                .isZero();
        assertThat(get("/messages?q=" + phone.substring(1), shop().http())
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("contact").path("phone").asString()))
                .containsExactly(phone);
        var viewer = workspaces.http(workspaces.aKey(shop().id(), Role.VIEWER));
        viewer.get().uri(path("/messages?q=noura")).exchange().expectStatus().isForbidden();
    }

    @Test
    void whoStoppedAndWhoAnsweredAreListed() {
        receive("STOP");
        for (String figure : new String[] {"optedOut=true", "reached=replied"}) {
            var page = get("/messages?" + figure, shop().http());
            assertThat(page.path("total").asInt()).as(figure).isEqualTo(1);
            assertThat(page.path("items").path(0).path("contact").path("phone").asString())
                    .as(figure)
                    .isEqualTo(phone);
        }
    }

    @Test
    void theStoryOfOneMessageAnswersWhy() {
        var message =
                get("/messages?state=skipped", shop().http()).path("items").path(0);
        var story = get("/messages/" + message.path("address").asString(), shop().http());
        assertThat(story.path("message").path("why").path("whatToDo").asString())
                .contains("Record the consent");

        var read = get("/messages?state=read", shop().http()).path("items").path(0);
        var told = get("/messages/" + read.path("address").asString(), shop().http());
        assertThat(told.path("steps")
                        .valueStream()
                        .map(event -> event.path("what").asString()))
                .startsWith("frozen", "accepted")
                .endsWith("read");
        assertThat(told.path("sentAs").path("parts").path(0).path("text").asString())
                .isEqualTo("Our new scents have arrived.");
        shop().http()
                .get()
                .uri(path("/messages/202611-999999-1"))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void theCampaignIsShownAsItWasSent() {
        var sentAs = get("/sent-as", shop().http());
        assertThat(sentAs.path("variants")
                        .valueStream()
                        .map(each -> each.path("language").asString()
                                + " " + each.path("accepted").asInt()
                                + " "
                                + each.path("example")
                                        .path("message")
                                        .path("parts")
                                        .path(0)
                                        .path("text")
                                        .asString()))
                .containsExactly("ar 1 وصلت عطورنا الجديدة.", "en 2 Our new scents have arrived.");
        var viewer = workspaces.http(workspaces.aKey(shop().id(), Role.VIEWER));
        assertThat(get("/sent-as", viewer).toString()).doesNotContain("example", phone);
    }

    @Test
    void theSeriesCountsWhatHappenedWhen() {
        var series = get("/results/series?step=PT1M", shop().http());
        assertThat(series.path("points")
                        .valueStream()
                        .mapToInt(point -> point.path("read").asInt())
                        .sum())
                .isEqualTo(3);
        shop().http()
                .get()
                .uri(path("/results/series?step=soon"))
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void theExportHasEveryoneAndNoFormula() {
        var lines = exported("");
        assertThat(lines).hasSize(5);
        assertThat(lines.getFirst()).startsWith("\uFEFFmessage,contact,name,phone,state");
        assertThat(lines).anySatisfy(line -> assertThat(line).contains(",'=HYPERLINK Noura,'" + phone + ",read,"));
    }

    @Test
    void theExportTakesTheFiltersOfTheList() {
        receive("STOP");
        await().until(() ->
                !get("/messages?optedOut=true", shop().http()).path("items").isEmpty());

        assertThat(exported("?optedOut=true")).hasSize(2).last(STRING).contains("Noura");
        assertThat(exported("?optedOut=true&q=never")).hasSize(1);
        assertThat(exported("?q=never")).hasSize(2).last(STRING).contains("Never Asked");
        assertThat(exported("?q=never&match=prefix")).hasSize(2);
        assertThat(exported("?q=asked&match=prefix")).hasSize(1);
        assertThat(exported("?q=never&state=read")).hasSize(1);
        var viewer = workspaces.http(workspaces.aKey(shop().id(), Role.VIEWER));
        viewer.get().uri(path("/export?q=never")).exchange().expectStatus().isForbidden();
    }

    private List<String> exported(String query) {
        var file = shop().http()
                .get()
                .uri(path("/export" + query))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody();
        return new String(Objects.requireNonNull(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @Test
    void anothersCampaignIsNotThere() {
        workspaces
                .aWorkspace("Neighbour")
                .http()
                .get()
                .uri(path("/results"))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void aDraftHasNoResultsYet() {
        var draft = given.campaign(Objects.requireNonNull(sender)).drafted();
        shop().http()
                .get()
                .uri("/api/v1/campaigns/" + draft + "/results")
                .exchange()
                .expectStatus()
                .isEqualTo(409);
    }

    private JsonNode results(String language) {
        return body(shop().http()
                .get()
                .uri(path("/results"))
                .header("Accept-Language", language)
                .exchange());
    }

    private JsonNode get(String path, RestTestClient http) {
        return body(http.get().uri(path(path)).exchange());
    }

    private JsonNode body(RestTestClient.ResponseSpec answer) {
        var body = answer.expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return json.readTree(Objects.requireNonNull(body));
    }

    private String path(String rest) {
        return "/api/v1/campaigns/" + Objects.requireNonNull(launched).campaign() + rest;
    }

    private GivenWorkspaces.Given shop() {
        return Objects.requireNonNull(shop);
    }

    private void receive(String text) {
        var to = Objects.requireNonNull(sender);
        byte[] body = """
                {"object": "whatsapp_business_account", "entry": [{"id": "%s", "changes": [{"field": "messages", "value": {
                  "messaging_product": "whatsapp", "metadata": {"phone_number_id": "%s"},
                  "contacts": [{"wa_id": "%4$s"}],
                  "messages": [{"from": "%4$s", "id": "wamid.results.%5$s", "timestamp": "%6$d", "type": "text",
                                "text": {"body": "%3$s"}}]}}]}]}
                """.formatted(
                        to.wabaId(),
                        to.phoneNumberId(),
                        text,
                        phone.substring(1),
                        phone,
                        clock.instant().getEpochSecond() + 1)
                .getBytes(StandardCharsets.UTF_8);
        workspaces
                .anonymous()
                .post()
                .uri(to.webhookPath())
                .contentType(MediaType.APPLICATION_JSON)
                .header("X-Hub-Signature-256", to.signature(body))
                .body(body)
                .exchange()
                .expectStatus()
                .isOk();
    }
}
