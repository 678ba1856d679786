package io.hudhud.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.workspace.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words that stop and start marketing, as a merchant sees and adds to them. */
@HudhudTest
class WordSettingsTest {

    private static final String WORDS = "/api/v1/settings/words";

    @Autowired
    GivenWorkspaces workspaces;

    private GivenWorkspaces.Given shop;

    @BeforeEach
    void aShop() {
        shop = workspaces.aWorkspace();
    }

    @Test
    void whatHudhudUnderstandsAndAnswersIsShownInEachLanguage() {
        var languages = body(get(shop.http())).path("languages");

        assertThat(languages
                        .valueStream()
                        .map(language -> language.path("language").asString()))
                .containsExactly("ar", "en", "es", "fr", "hi", "id", "tr", "ur");
        var english = languages.path(1);
        assertThat(english.path("builtIn")
                        .valueStream()
                        .map(phrase -> phrase.path("wish").asString() + " "
                                + phrase.path("text").asString()))
                .contains("stop unsubscribe", "unclear cancel", "start start");
        assertThat(english.path("own")).isEmpty();
        assertThat(english.path("answers").path("stopped").asString()).contains("Noor Perfumes");
    }

    @Test
    void ownWordsAreUnderstoodFromThenOnInThisWorkspaceOnly() {
        assertThat(meaning(shop.http(), "no more scents")).isEqualTo("nothing");

        put(shop.http(), "\"0\"", """
                {"languages": [{"language": "en", "own": [{"wish": "stop", "text": "No more scents"},
                                                          {"wish": "start", "text": "scents again"}],
                                "ownAnswers": {"stopped": "We will miss you."}}]}
                """).expectStatus().isOk().expectHeader().valueEquals("ETag", "\"1\"");

        assertThat(meaning(shop.http(), "NO MORE scents!!")).isEqualTo("stop");
        assertThat(meaning(shop.http(), "please, scents again")).isEqualTo("start");
        assertThat(meaning(workspaces.aWorkspace("Rival").http(), "no more scents"))
                .isEqualTo("nothing");
        var english = body(get(shop.http())).path("languages").path(1);
        assertThat(english.path("own").path(0).path("text").asString()).isEqualTo("No more scents");
        assertThat(english.path("ownAnswers").path("stopped").asString()).isEqualTo("We will miss you.");

        put(shop.http(), "\"1\"", "{\"languages\": []}").expectStatus().isOk();
        assertThat(meaning(shop.http(), "no more scents")).isEqualTo("nothing");
    }

    @Test
    void aNoIsNeverGivenAnotherMeaning() {
        var refused = body(put(shop.http(), "\"0\"", """
                        {"languages": [{"language": "en", "own": [{"wish": "start", "text": "STOP"},
                                                                  {"wish": "stop", "text": "unsubscribe"},
                                                                  {"wish": "stop", "text": "🛑!"},
                                                                  {"wish": "none", "text": "well"},
                                                                  {"wish": "stop", "text": "go away"},
                                                                  {"wish": "stop", "text": "Go  away!"}]},
                                       {"language": "de", "own": []}]}
                        """).expectStatus().isBadRequest());

        assertThat(refused.path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString() + " "
                                + error.path("code").asString()))
                .containsExactly(
                        "languages[0].own[0].text means-something-else",
                        "languages[0].own[1].text built-in",
                        "languages[0].own[2].text wrong-form",
                        "languages[0].own[3].wish invalid",
                        "languages[0].own[5].text repeated",
                        "languages[1].language unknown");
        assertThat(meaning(shop.http(), "stop")).isEqualTo("stop");
    }

    @Test
    void twoWhoEditAtOnceDoNotOverwriteEachOther() {
        put(shop.http(), "\"0\"", "{\"languages\": []}").expectStatus().isOk();
        put(shop.http(), "\"0\"", "{\"languages\": []}").expectStatus().isEqualTo(412);
        var marketer = workspaces.http(workspaces.aKey(shop.id(), Role.MARKETER));
        put(marketer, "\"1\"", "{\"languages\": []}").expectStatus().isForbidden();
    }

    @Test
    void whatATextWouldMeanDependsOnWhatItAnswers() {
        assertThat(probe(shop.http(), "{\"text\": \"cancel\"}")).isEqualTo("ask");
        assertThat(probe(shop.http(), "{\"text\": \"cancel\", \"answers\": \"marketing\"}"))
                .isEqualTo("stop");
        assertThat(probe(shop.http(), "{\"text\": \"cancel\", \"answers\": \"another\"}"))
                .isEqualTo("nothing");
    }

    private static String meaning(RestTestClient http, String text) {
        return probe(
                http, JsonMapper.shared().createObjectNode().put("text", text).toString());
    }

    private static String probe(RestTestClient http, String body) {
        return body(http.post()
                        .uri(WORDS + "/probe")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(body)
                        .exchange()
                        .expectStatus()
                        .isOk())
                .path("decision")
                .asString();
    }

    private static ResponseSpec get(RestTestClient http) {
        return http.get().uri(WORDS).exchange().expectStatus().isOk();
    }

    private static ResponseSpec put(RestTestClient http, String ifMatch, String body) {
        return http.put()
                .uri(WORDS)
                .header("If-Match", ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private static JsonNode body(ResponseSpec response) {
        byte[] bytes = response.expectBody().returnResult().getResponseBody();
        return bytes == null
                ? JsonMapper.shared().missingNode()
                : JsonMapper.shared().readTree(bytes);
    }
}
