package io.hudhud.template.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hudhud.template.TemplateStatus;
import io.hudhud.template.Templates;
import io.hudhud.template.Variant;
import io.hudhud.testing.GivenFiles;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenSimulator;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** From the first word of a template to its approval, its changes and its end, against the simulator. */
@HudhudTest
class DraftLifeTest {

    private static final String DRAFTS = "/api/v1/template-drafts";

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSimulator whatsapp;

    @Autowired
    Templates templates;

    @Autowired
    JsonMapper json;

    @Autowired
    TestClock clock;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private GivenWorkspaces.Given shop;
    private GivenSenders.Given sender;

    @BeforeEach
    void aShop() {
        whatsapp.calm();
        whatsapp.settings("{\"review\": \"approve\", \"review_delay_ms\": [700, 900]}");
        shop = workspaces.aWorkspace();
        sender = whatsapp.aSender(shop.id());
    }

    @Test
    void aDraftIsSavedSubmittedAndApproved() {
        var draft = started("welcome_gift", "Welcome {{first_name}}, your gift waits for you in our shop.");

        var submitted = submit(draft);

        assertThat(submitted.path("done").asBoolean()).isTrue();
        assertThat(submitted.path("languages").path(0).path("state").asString()).isEqualTo("submitted");
        eventually("welcome_gift", TemplateStatus.APPROVED);
        call(HttpMethod.GET, path(draft)).exchange().expectStatus().isNotFound();
    }

    @Test
    void whatMetaHasTakenIsNotGivenAgain() {
        String file = upload();
        var draft = body(post(DRAFTS, """
                        {"content": {"name": "in_two_steps", "category": "utility", "parameterFormat": "named", "variants": [
                          {"language": "en", "files": {"header": "%1$s"}, "components": [
                             {"type": "HEADER", "format": "IMAGE"}, {"type": "BODY", "text": "Your order waits in our shop."}]},
                          {"language": "ar", "files": {"header": "%1$s"}, "components": [
                             {"type": "HEADER", "format": "IMAGE"}, {"type": "BODY", "text": "طلبك ينتظرك في فرعنا."}]}]}}
                        """.formatted(file)), HttpStatus.CREATED)
                .path("id")
                .asString();

        var first = body(post(path(draft) + "/submit", "{\"languages\": [\"en\"]}"), HttpStatus.OK);
        var second = submit(draft);

        assertThat(first.path("done").asBoolean()).isFalse();
        assertThat(first.path("languages").size()).isOne();
        assertThat(second.path("languages")
                        .valueStream()
                        .map(told -> told.path("language").asString() + " "
                                + told.path("state").asString()))
                .containsExactly("ar submitted");
        assertThat(second.path("done").asBoolean()).isTrue();
    }

    /** It commits in steps, language by language, also for clients that repeat themselves: no transaction waits for Meta. */
    @Test
    void aRepeatedSubmissionFindsThatItIsDone() {
        var draft = started("only_once", "Welcome {{first_name}}, this is said only once.");

        submitWithKey(draft, "b0f7").expectStatus().isOk();

        submitWithKey(draft, "b0f7").expectStatus().isNotFound();
    }

    @Test
    void whoSavesWhatSomebodyElseHasChangedIsTold() {
        var draft = started("two_editors", "Hello {{first_name}}, how are you today?");
        String etag = etag(draft);
        save(draft, etag, content("two_editors", "Hello {{first_name}}, good to see you."))
                .expectStatus()
                .isOk();

        save(draft, etag, content("two_editors", "Hello {{first_name}}, welcome back."))
                .expectStatus()
                .isEqualTo(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void theSampleOfAHeaderIsUploadedForTheReviewers() {
        String file = upload();
        var draft = body(post(DRAFTS, """
                        {"content": {"name": "with_picture", "category": "utility", "parameterFormat": "named", "variants": [
                          {"language": "ar", "files": {"header": "%s"}, "components": [
                             {"type": "HEADER", "format": "IMAGE"}, {"type": "BODY", "text": "طلبك جاهز للاستلام من الفرع."}]}]}}
                        """.formatted(file)), HttpStatus.CREATED)
                .path("id")
                .asString();

        var submitted = submit(draft);

        assertThat(submitted.path("languages").path(0).path("state").asString())
                .as(submitted.toString())
                .isEqualTo("submitted");
        eventually("with_picture", TemplateStatus.APPROVED);
        assertThat(variant("with_picture")
                        .components()
                        .path(0)
                        .path("example")
                        .path("header_handle")
                        .path(0)
                        .asString())
                .as("a handle of Meta's, not our file")
                .startsWith("4::");
    }

    @Test
    void whatMetaRefusesStaysADraftWithItsWords() {
        submit(started("short_lived", "Hello {{first_name}}, this will not be here for long."));
        eventually("short_lived", TemplateStatus.APPROVED);
        delete("short_lived");
        var draft = started("short_lived", "Hello {{first_name}}, this is here again.");

        var submitted = submit(draft);

        assertThat(submitted.path("done").asBoolean()).isFalse();
        assertThat(submitted.path("languages").path(0).path("state").asString()).isEqualTo("refused");
        assertThat(body(call(HttpMethod.GET, path(draft)).exchange(), HttpStatus.OK)
                        .path("submissions")
                        .path(0)
                        .path("explanation")
                        .asString())
                .contains("30 days");
    }

    @Test
    void whatMetaWouldRefuseIsNotSubmitted() {
        var draft = started("Not A Name", "{{first_name}}, welcome");

        var refused = body(post(path(draft) + "/submit", "{}"), HttpStatus.CONFLICT);

        assertThat(refused.path("code").asString()).isEqualTo("template-has-errors");
        assertThat(refused.path("findings")
                        .valueStream()
                        .map(finding -> finding.path("at").asString()))
                .contains("name", "body");
    }

    @Test
    void whoIsTypingIsToldInTheirLanguageWhatIsWrong() {
        var checked = body(
                shop.http()
                        .post()
                        .uri(DRAFTS + "/check")
                        .header("Accept-Language", "ar")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body("{\"content\": " + content("Not A Name", "Hello {{first_name}}, welcome back.") + "}")
                        .exchange(),
                HttpStatus.OK);

        var name = checked.path("findings")
                .valueStream()
                .filter(finding -> finding.path("at").asString().equals("name"))
                .findFirst()
                .orElseThrow();
        assertThat(name.path("severity").asString()).isEqualTo("error");
        assertThat(name.path("language").asString()).isEqualTo("en");
        assertThat(name.path("text").asString()).containsPattern("[\u0600-\u06ff]");
        assertThat(name.path("whatToDo").asString()).containsPattern("[\u0600-\u06ff]");
        assertThat(checked.path("variants")
                        .path(0)
                        .path("variables")
                        .path(0)
                        .path("key")
                        .asString())
                .isEqualTo("body.first_name");
    }

    @Test
    void aReadyTemplateIsABeginning() {
        var library = body(call(HttpMethod.GET, "/api/v1/ready-templates").exchange(), HttpStatus.OK);
        String key = library.path("items").path(0).path("key").asString();

        var draft = body(post(DRAFTS, "{\"ready\": \"" + key + "\"}"), HttpStatus.CREATED);

        assertThat(draft.path("content").path("name").asString()).isEqualTo(key);
        assertThat(draft.path("content")
                        .path("variants")
                        .valueStream()
                        .map(variant -> variant.path("language").asString()))
                .containsExactly("en", "ar");
        post(DRAFTS, "{\"ready\": \"nothing_of_ours\"}").expectStatus().isNotFound();
    }

    @Test
    void anApprovedTemplateIsChangedOnceADay() {
        submit(started("opening_hours", "Hello {{first_name}}, we open at nine on Friday."));
        var first = eventually("opening_hours", TemplateStatus.APPROVED);

        change("We open at ten on Friday, {{first_name}}, see you.");
        await().until(() -> variant("opening_hours").version() > first.version());
        eventually("opening_hours", TemplateStatus.APPROVED);
        assertThat(variant("opening_hours").components().toString()).contains("at ten");

        var again = changed("We open at noon on Friday, {{first_name}}, see you.");
        assertThat(body(post(path(again) + "/submit", "{}"), HttpStatus.CONFLICT)
                        .path("code")
                        .asString())
                .isEqualTo("edit-limit");
        clock.advance(Duration.ofHours(25));
        // Meta takes no change of what it still reviews.
        await().until(() -> submit(again).path("done").asBoolean());
    }

    @Test
    void whenTheNextChangeIsPossibleIsShownOnDraftAndTemplate() {
        submit(started("opening_hours", "Hello {{first_name}}, we open at nine on Friday."));
        var first = eventually("opening_hours", TemplateStatus.APPROVED);
        assertThat(edits().path("today").asInt()).isOne();
        assertThat(edits().has("nextAt")).isFalse();
        var before = clock.instant();

        change("We open at ten on Friday, {{first_name}}, see you.");
        await().until(() -> variant("opening_hours").version() > first.version());
        eventually("opening_hours", TemplateStatus.APPROVED);

        assertThat(edits().path("today").asInt()).isZero();
        assertThat(edits().path("month").asInt()).isEqualTo(9);
        assertThat(Instant.parse(edits().path("nextAt").asString()))
                .isBetween(
                        before.plus(Duration.ofDays(1)).minusMillis(1),
                        clock.instant().plus(Duration.ofDays(1)));
        var draft = body(post(DRAFTS, "{\"template\": \"" + id("opening_hours") + "\"}"), HttpStatus.CREATED);
        assertThat(draft.path("edits").path("en")).isEqualTo(edits());
    }

    @Test
    void aChangeThatMetaRefusedIsNotCountedAndOneWithoutAnAnswerIs() {
        submit(started("opening_hours", "Hello {{first_name}}, we open at nine on Friday."));
        eventually("opening_hours", TemplateStatus.APPROVED);
        var draft = changed("We open at ten on Friday, {{first_name}}, see you.");

        whatsapp.fault("{\"fault\": \"code\", \"code\": 131000, \"edge\": \"*\", \"next\": 1}");
        assertThat(submit(draft).path("languages").path(0).path("state").asString())
                .isEqualTo("refused");
        assertThat(edits().path("today").asInt()).as("refused").isOne();

        whatsapp.fault("{\"fault\": \"reset_before\", \"edge\": \"*\", \"next\": 1}");
        assertThat(submit(draft).path("languages").path(0).path("state").asString())
                .isEqualTo("submitting");
        assertThat(edits().path("today").asInt()).as("not answered").isZero();
        clock.advance(Duration.ofMinutes(5));
        assertThat(body(post(path(draft) + "/submit", "{}"), HttpStatus.CONFLICT)
                        .path("code")
                        .asString())
                .isEqualTo("edit-limit");
        assertThat(edits().path("today").asInt()).as("not answered, later").isZero();
    }

    @Test
    void whoClicksAtTheSameTimeGetsTheSameDraft() {
        submit(started("opening_hours", "Hello {{first_name}}, we open at nine on Friday."));
        eventually("opening_hours", TemplateStatus.APPROVED);
        String edit = "{\"template\": \"" + id("opening_hours") + "\"}";

        var drafts = IntStream.range(0, 8)
                .mapToObj(_ ->
                        CompletableFuture.supplyAsync(() -> body(post(DRAFTS, edit), HttpStatus.CREATED), threads))
                .toList()
                .stream()
                .map(draft -> draft.join().path("id").asString())
                .distinct();

        assertThat(drafts).hasSize(1);
    }

    @Test
    void whatPeopleDidStandsInTheStory() {
        submit(started("opening_hours", "Hello {{first_name}}, we open at nine on Friday."));
        eventually("opening_hours", TemplateStatus.APPROVED);
        change("We open at ten on Friday, {{first_name}}, see you.");
        delete("opening_hours");

        var story = body(
                call(HttpMethod.GET, "/api/v1/templates/" + id("opening_hours") + "/history")
                        .exchange(),
                HttpStatus.OK);

        assertThat(story.path("items")
                        .valueStream()
                        .filter(event -> !event.path("kind").asString().equals("status"))
                        .map(event -> event.path("kind").asString() + " by "
                                + event.path("by").asString()))
                .containsExactly("deleted by test", "edited by test", "submitted by test");
    }

    @Test
    void aRestrictedTradeIsWarned() {
        String about = "{\"content\": "
                + content("spring_sale", "Hello {{first_name}}, our sale begins on Friday morning.")
                        .replace("utility", "marketing")
                + "}";
        assertThat(codes(about)).doesNotContain("trade-restricted");

        setTrade("medicines");
        assertThat(codes(about)).contains("trade-restricted");
        setTrade("weapons");
        assertThat(codes(about)).contains("trade-prohibited");
        setTrade(null);
        assertThat(codes(about)).doesNotContain("trade-restricted", "trade-prohibited");
    }

    private List<String> codes(String content) {
        return body(post(DRAFTS + "/check", content), HttpStatus.OK)
                .path("findings")
                .valueStream()
                .map(finding -> finding.path("code").asString())
                .toList();
    }

    private void setTrade(@Nullable String trade) {
        var read = call(HttpMethod.GET, "/api/v1/settings").exchange().returnResult(String.class);
        var settings = (ObjectNode) json.readTree(Objects.requireNonNull(read.getResponseBody()));
        settings.put("trade", trade);
        shop.http()
                .put()
                .uri("/api/v1/settings")
                .header(
                        "If-Match",
                        Objects.requireNonNull(read.getResponseHeaders().getETag()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(settings.toString())
                .exchange()
                .expectStatus()
                .isOk();
    }

    private JsonNode edits() {
        return body(
                        call(HttpMethod.GET, "/api/v1/templates/" + id("opening_hours"))
                                .exchange(),
                        HttpStatus.OK)
                .path("variants")
                .path(0)
                .path("edits");
    }

    @Test
    void aLanguageIsThereOnce() {
        String twice = content("twice", "Hello {{first_name}}, how are you today?")
                .replaceFirst("(?s)\\[(\\{\"language\".*)\\]\\}\\s*$", "[$1, $1]}");

        post(DRAFTS, "{\"content\": " + twice + "}").expectStatus().isBadRequest();
    }

    @Test
    void anotherTemplatesNameIsNotTaken() {
        submit(started("first_come", "Hello {{first_name}}, we were here first."));
        eventually("first_come", TemplateStatus.APPROVED);
        var draft = started("second_come", "Hello {{first_name}}, we come second.");
        save(draft, etag(draft), content("first_come", "Hello {{first_name}}, we come second."))
                .expectStatus()
                .isOk();

        var refused = body(post(path(draft) + "/submit", "{}"), HttpStatus.CONFLICT);

        assertThat(refused.path("code").asString()).isEqualTo("template-name-taken");
        assertThat(variant("first_come").components().toString()).contains("here first");
    }

    @Test
    void aTemplateKeepsItsName() {
        submit(started("opening_hours", "Hello {{first_name}}, we open at nine on Friday."));
        eventually("opening_hours", TemplateStatus.APPROVED);
        var draft = body(post(DRAFTS, "{\"template\": \"" + id("opening_hours") + "\"}"), HttpStatus.CREATED)
                .path("id")
                .asString();
        save(draft, etag(draft), content("closing_hours", "Hello {{first_name}}, we close at nine on Friday."))
                .expectStatus()
                .isOk();

        assertThat(body(post(path(draft) + "/submit", "{}"), HttpStatus.CONFLICT)
                        .path("code")
                        .asString())
                .isEqualTo("template-name-taken");
    }

    @Test
    void whatNoTemplateCanBeIsRefused() {
        String deep = "[".repeat(100) + "]".repeat(100);

        for (String components : new String[] {"{}", "null", deep, "[{\"type\": \"BODY\", \"text\": \"a\\u0000b\"}]"}) {
            post(DRAFTS, """
                            {"content": {"name": "odd", "category": "utility", "parameterFormat": "named",
                                         "variants": [{"language": "en", "components": %s}]}}
                            """.formatted(components)).expectStatus().isBadRequest();
        }
    }

    @Test
    void aTemplateIsTakenAsThePatternOfAnother() {
        submit(started("thank_you", "Thank you {{first_name}}, we are glad that you came."));
        var known = eventually("thank_you", TemplateStatus.APPROVED);

        var copy = body(
                post(DRAFTS, "{\"template\": \"" + id("thank_you") + "\", \"mode\": \"copy\"}"), HttpStatus.CREATED);

        assertThat(copy.path("content").path("name").asString()).isEqualTo("thank_you_2");
        assertThat(copy.has("template")).isFalse();
        assertThat(copy.path("content")
                        .path("variants")
                        .path(0)
                        .path("components")
                        .path(0)
                        .path("text"))
                .isEqualTo(known.components().path(0).path("text"));
    }

    @Test
    void whatIsDeletedIsGoneAtMetaToo() {
        submit(started("short_lived", "Hello {{first_name}}, this will not be here for long."));
        eventually("short_lived", TemplateStatus.APPROVED);

        delete("short_lived");

        assertThat(variant("short_lived").status()).isEqualTo(TemplateStatus.DELETED);
        assertThat(body(call(HttpMethod.GET, "/api/v1/templates").exchange(), HttpStatus.OK)
                        .toString())
                .doesNotContain("short_lived");
    }

    @Test
    void aDraftOfAnotherWorkspaceIsNotThere() {
        var draft = started("ours", "Hello {{first_name}}, this is ours alone.");
        var others = workspaces.aWorkspace();

        others.http().get().uri(path(draft)).exchange().expectStatus().isNotFound();
        others.http()
                .method(HttpMethod.DELETE)
                .uri(path(draft))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private void delete(String name) {
        call(HttpMethod.DELETE, "/api/v1/templates/" + id(name))
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    private void change(String text) {
        assertThat(submit(changed(text)).path("done").asBoolean()).isTrue();
    }

    private String changed(String text) {
        var draft = body(post(DRAFTS, "{\"template\": \"" + id("opening_hours") + "\"}"), HttpStatus.CREATED)
                .path("id")
                .asString();
        save(draft, etag(draft), content("opening_hours", text)).expectStatus().isOk();
        return draft;
    }

    private String started(String name, String text) {
        return body(post(DRAFTS, "{\"content\": " + content(name, text) + "}"), HttpStatus.CREATED)
                .path("id")
                .asString();
    }

    private static String content(String name, String text) {
        return """
                {"name": "%s", "category": "utility", "parameterFormat": "named", "variants": [{"language": "en", "components": [
                   {"type": "BODY", "text": "%s", "example": {"body_text_named_params": [
                      {"param_name": "first_name", "example": "Mona"}]}}]}]}
                """.formatted(name, text);
    }

    private JsonNode submit(String draft) {
        return body(post(path(draft) + "/submit", "{}"), HttpStatus.OK);
    }

    private RestTestClient.ResponseSpec submitWithKey(String draft, String key) {
        return shop.http()
                .post()
                .uri(path(draft) + "/submit")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{}")
                .exchange();
    }

    private Variant eventually(String name, TemplateStatus status) {
        await().until(() -> variant(name).status() == status);
        return variant(name);
    }

    private Variant variant(String name) {
        return templates
                .findByName(shop.id(), sender.wabaId(), name)
                .orElseThrow()
                .variants()
                .getFirst();
    }

    private String id(String name) {
        return templates
                .findByName(shop.id(), sender.wabaId(), name)
                .orElseThrow()
                .id()
                .toString();
    }

    private String upload() {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(GivenFiles.picture("png", 30, 20)) {
            @Override
            public String getFilename() {
                return "shop.png";
            }
        });
        return body(
                        shop.http()
                                .post()
                                .uri("/api/v1/media?sender=" + sender.id())
                                .contentType(MediaType.MULTIPART_FORM_DATA)
                                .body(parts)
                                .exchange(),
                        HttpStatus.CREATED)
                .path("id")
                .asString();
    }

    private RestTestClient.ResponseSpec save(String draft, String etag, String content) {
        return shop.http()
                .put()
                .uri(path(draft))
                .header("If-Match", etag)
                .contentType(MediaType.APPLICATION_JSON)
                .body(content)
                .exchange();
    }

    private String etag(String draft) {
        return Objects.requireNonNull(call(HttpMethod.GET, path(draft))
                .exchange()
                .returnResult(String.class)
                .getResponseHeaders()
                .getETag());
    }

    private RestTestClient.ResponseSpec post(String uri, String body) {
        return shop.http()
                .post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private RestTestClient.RequestHeadersSpec<?> call(HttpMethod method, String uri) {
        return shop.http().method(method).uri(uri);
    }

    private JsonNode body(RestTestClient.ResponseSpec response, HttpStatus status) {
        byte[] said = response.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .returnResult()
                .getResponseBody();
        return json.readTree(said == null ? "{}".getBytes(StandardCharsets.UTF_8) : said);
    }

    private static String path(String draft) {
        return DRAFTS + "/" + draft;
    }
}
