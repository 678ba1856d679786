package io.hudhud.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.shared.Purpose;
import io.hudhud.testing.GivenCampaigns;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HudhudTest
class CampaignApiTest {

    private static final String ROOT = "/api/v1/campaigns";

    @Autowired
    GivenWorkspaces givenWorkspaces;

    @Autowired
    GivenSenders givenSenders;

    @Autowired
    GivenContacts givenContacts;

    @Autowired
    GivenCampaigns givenCampaigns;

    @Autowired
    JsonMapper json;

    private GivenWorkspaces.Given shop;
    private GivenSenders.Given sender;

    @BeforeEach
    void aShopWithAReceptiveContact() {
        shop = givenWorkspaces.aWorkspace();
        sender = givenSenders.aSender(shop.id());
        givenContacts.contact(shop.id()).optedIn(Purpose.MARKETING).saved();
    }

    @Test
    void aDraftIsMadeReadAndEdited() {
        var created = post(ROOT, "{\"name\": \"Eid offer\", \"purpose\": \"MARKETING\"}");
        created.expectStatus().isCreated().expectHeader().valueEquals("ETag", "\"1\"");
        String id = body(created).path("id").asString();

        put(ROOT + "/" + id, "\"1\"", "{\"name\": \"Eid sale\", \"purpose\": \"MARKETING\", \"perSecond\": 5}")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"");

        var read = body(get(ROOT + "/" + id));
        assertThat(read.path("state").asString()).isEqualTo("draft");
        assertThat(read.path("settings").path("name").asString()).isEqualTo("Eid sale");
        assertThat(read.path("settings").path("perSecond").asInt()).isEqualTo(5);
    }

    @Test
    void twoPeopleWhoEditOneDraftDoNotOverwriteEachOther() {
        UUID id = givenCampaigns.campaign(sender).drafted();
        String settings = json.writeValueAsString(
                givenCampaigns.campaign(sender).named("B").settings());

        put(ROOT + "/" + id, "\"1\"", settings).expectStatus().isOk();

        put(ROOT + "/" + id, "\"1\"", settings).expectStatus().isEqualTo(412);
        put(ROOT + "/" + id, null, settings).expectStatus().isEqualTo(428);
    }

    @Test
    void whatWasLaunchedIsNeitherEditedNorDeleted() {
        var launched = givenCampaigns.campaign(sender).launched();
        String settings =
                json.writeValueAsString(givenCampaigns.campaign(sender).settings());

        code(put(ROOT + "/" + launched.campaign(), "\"1\"", settings), 409, "not-a-draft");
        code(delete(ROOT + "/" + launched.campaign()), 409, "not-a-draft");
    }

    @Test
    void aDraftIsDeletedForGood() {
        UUID id = givenCampaigns.campaign(sender).drafted();

        delete(ROOT + "/" + id).expectStatus().isNoContent();

        code(get(ROOT + "/" + id), 404, "no-such-campaign");
        code(delete(ROOT + "/" + id), 404, "no-such-campaign");
    }

    @Test
    void aDuplicateIsANewDraft() {
        var launched = givenCampaigns.campaign(sender).named("Eid").launched();

        var copy = body(post(ROOT + "/" + launched.campaign() + "/duplicate", null));

        assertThat(copy.path("id").asString()).isNotEqualTo(launched.campaign().toString());
        assertThat(copy.path("state").asString()).isEqualTo("draft");
        assertThat(copy.path("settings").path("name").asString()).isEqualTo("Eid (2)");
    }

    @Test
    void theListIsPagedNewestFirstFilteredAndCounted() {
        UUID first = givenCampaigns.campaign(sender).named("Ramadan 100% off").drafted();
        UUID second = givenCampaigns.campaign(sender).named("عرض العيد").drafted();
        UUID third = givenCampaigns
                .campaign(sender)
                .named("Eid greetings")
                .launched()
                .campaign();

        assertThat(ids(ROOT + "?limit=2")).containsExactly(third.toString(), second.toString());
        String next = body(get(ROOT + "?limit=2")).path("next").asString();
        assertThat(ids(ROOT + "?limit=2&cursor=" + next)).containsExactly(first.toString());
        assertThat(body(get(ROOT + "?cursor=" + next)).has("next")).isFalse();

        assertThat(ids(ROOT + "?status=draft")).containsExactly(second.toString(), first.toString());
        assertThat(ids(ROOT + "?q=GREETINGS")).containsExactly(third.toString());
        assertThat(ids(ROOT + "?q={q}", "العيد")).containsExactly(second.toString());
        assertThat(ids(ROOT + "?q={q}", "100%")).containsExactly(first.toString());
        assertThat(ids(ROOT + "?q={q}", "%")).containsExactly(first.toString());
        assertThat(ids(ROOT + "?sender=" + sender.id())).hasSize(3);
        assertThat(ids(ROOT + "?sender=" + UUID.randomUUID())).isEmpty();

        var counts = body(get(ROOT + "/counts"));
        assertThat(counts.path("draft").asInt()).isEqualTo(2);
        assertThat(counts.path("closed").asInt()).isZero();
        assertThat(counts.path("active").asInt() + counts.path("completed").asInt())
                .isEqualTo(1);
    }

    @Test
    void wrongInputIsRefusedWithTheFieldThatIsWrong() {
        post(ROOT, "{\"name\": \" \", \"purpose\": \"MARKETING\"}")
                .expectStatus()
                .isBadRequest();
        post(ROOT, "{\"name\": \"A\", \"purpose\": \"MARKETING\", \"perSecond\": 0}")
                .expectStatus()
                .isBadRequest();
        post(ROOT, "{\"name\": \"A\"}").expectStatus().isBadRequest();
        post(ROOT, "{\"name\": \"A\", \"purpose\": \"SERVICE\"}").expectStatus().isBadRequest();
        post(ROOT, "{\"name\": \"A\", \"purpose\": \"MARKETING\", \"costCapUsd\": 0.001}")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void anotherWorkspaceSeesAndTouchesNothing() {
        var stranger = givenWorkspaces.aWorkspace("Other shop");
        UUID draft = givenCampaigns.campaign(sender).drafted();
        UUID sent = givenCampaigns.campaign(sender).launched().campaign();
        String settings =
                json.writeValueAsString(givenCampaigns.campaign(sender).settings());
        var http = stranger.http();

        assertThat(body(http.get().uri(ROOT).exchange()).path("items")).isEmpty();
        for (UUID id : List.of(draft, sent)) {
            code(http.get().uri(ROOT + "/" + id).exchange(), 404, "no-such-campaign");
            code(http.delete().uri(ROOT + "/" + id).exchange(), 404, "no-such-campaign");
            code(
                    http.put()
                            .uri(ROOT + "/" + id)
                            .header("If-Match", "\"1\"")
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(settings)
                            .exchange(),
                    404,
                    "no-such-campaign");
            for (String action : List.of("launch", "pause", "resume", "close", "duplicate", "preflight")) {
                code(http.post().uri(ROOT + "/" + id + "/" + action).exchange(), 404, "no-such-campaign");
            }
        }
    }

    private RestTestClient.ResponseSpec get(String uri, Object... values) {
        return shop.http().get().uri(uri, values).exchange();
    }

    private RestTestClient.ResponseSpec delete(String uri) {
        return shop.http().delete().uri(uri).exchange();
    }

    private RestTestClient.ResponseSpec post(String uri, @Nullable String body) {
        var request = shop.http().post().uri(uri);
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON).body(body).exchange();
    }

    private RestTestClient.ResponseSpec put(String uri, @Nullable String etag, String body) {
        var request = shop.http().put().uri(uri).contentType(MediaType.APPLICATION_JSON);
        return (etag == null ? request : request.header("If-Match", etag))
                .body(body)
                .exchange();
    }

    private void code(RestTestClient.ResponseSpec response, int status, String code) {
        response.expectStatus().isEqualTo(status);
        assertThat(body(response).path("code").asString()).isEqualTo(code);
    }

    private List<String> ids(String uri, Object... values) {
        var ids = new ArrayList<String>();
        body(get(uri, values))
                .path("items")
                .forEach(item -> ids.add(item.path("id").asString()));
        return ids;
    }

    private JsonNode body(RestTestClient.ResponseSpec response) {
        var body = response.expectBody(String.class).returnResult().getResponseBody();
        return json.readTree(body == null ? "{}" : body);
    }
}
