package io.hudhud.template.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hudhud.simulator.Simulator;
import io.hudhud.simulator.SimulatorConfig;
import io.hudhud.tables.Tables;
import io.hudhud.template.TemplateStatus;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenFiles;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenTemplates;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.workspace.Role;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two servers over real HTTP: the simulator that the installation names, and another in the place of WhatsApp. */
@HudhudTest
class RehearseTest {

    private static final Simulator SIMULATOR =
            Simulator.start(SimulatorConfig.anyPort().withClockFactor(1000));
    private static final Simulator WHATSAPP = Simulator.start(SimulatorConfig.anyPort());
    private static final byte[] PICTURE = GivenFiles.picture("png", 20, 20);
    private static final String REAL_NUMBER = "966501000123";

    @DynamicPropertySource
    static void theInstallationNamesASimulator(DynamicPropertyRegistry settings) {
        settings.add("hudhud.simulator.url", SIMULATOR::baseUrl);
    }

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSenders senders;

    @Autowired
    GivenContacts contacts;

    @Autowired
    GivenTemplates templates;

    @Autowired
    DSLContext db;

    @Autowired
    JsonMapper json;

    private GivenWorkspaces.Given shop;
    private GivenSenders.Given sender;

    @AfterAll
    static void stop() {
        SIMULATOR.close();
        WHATSAPP.close();
    }

    @BeforeEach
    void aShopWithANumberAtWhatsapp() {
        RestClient.create(SIMULATOR.baseUrl())
                .post()
                .uri("/_simulator/reset")
                .retrieve()
                .toBodilessEntity();
        shop = workspaces.aWorkspace();
        sender = senders.aSender(
                shop.id(), URI.create(WHATSAPP.baseUrl()), "106000000000001", "102000000000001", "simulator-token");
    }

    @Test
    void aDraftIsReadOnAPhoneAndLeavesNoMessageHere() {
        var before = rows();

        String phone = rehearsed(path(draft("مرحبا {{first_name}}، وصلت تشكيلة الشتاء.")), """
                {"language": "ar", "mapping": {"variables":
                  {"body.first_name": {"source": {"from": "constant", "value": "نورة"}}}}}
                """);

        assertThat(text(phone)).contains("مرحبا").contains("نورة").contains("وصلت تشكيلة الشتاء.");
        await().untilAsserted(() ->
                assertThat(message(phone).path("status").asString()).isIn("delivered", "read"));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void nothingReachesTheRealAddress() {
        rehearsed(path(draft("مرحبا بك في متجرنا.")), "{\"language\": \"ar\"}");

        assertThat(at(WHATSAPP, "/_simulator").required("accepted").asInt()).isZero();
        assertThat(at(SIMULATOR, "/_simulator").required("accepted").asInt()).isEqualTo(1);
        assertThat(at(SIMULATOR, "/_simulator").required("phone_numbers").toString())
                .contains("Noor Perfumes (rehearsal)");
    }

    @Test
    void aContactsNameIsReadThereAndTheirNumberIsNot() {
        long noor = contacts.contact(shop.id())
                .withPhone("+" + REAL_NUMBER)
                .called("نور")
                .saved();

        String phone = rehearsed(path(draft("مرحبا {{first_name}}، رقمك هو {{phone}} عندنا.")), """
                {"language": "ar", "contact": "%d", "mapping": {"variables":
                  {"body.first_name": {"source": {"from": "contact", "field": "first_name"}},
                   "body.phone": {"source": {"from": "contact", "field": "phone"}}}}}
                """.formatted(noor));

        assertThat(text(phone)).contains("نور").contains("447700900").doesNotContain(REAL_NUMBER);
        assertThat(at(SIMULATOR, "/phones/api").path("phones").toString()).doesNotContain(REAL_NUMBER);
    }

    @Test
    void whatIsTappedThereIsNotKnownHere() {
        String id = draft("مرحبا بك في متجرنا.", """
                ,{"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "إيقاف"}]}""");
        String phone = rehearsed(path(id), "{\"language\": \"ar\"}");
        var before = rows();

        RestClient.create(SIMULATOR.baseUrl())
                .post()
                .uri("/phones/api/" + phone + "/tap")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"message\": \"%s\", \"button\": 0}"
                        .formatted(message(phone).path("id").asString()))
                .retrieve()
                .toBodilessEntity();

        assertThat(at(SIMULATOR, "/_simulator/webhooks").size()).isZero();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aPictureOfTheLibraryGoesThereAsACopy() {
        String mediaId = picture();
        String id = draft("مرحبا بك في متجرنا.", ",{\"type\": \"HEADER\", \"format\": \"IMAGE\"}");

        String phone = rehearsed(path(id), """
                {"language": "ar", "mapping": {"variables":
                  {"header.image": {"source": {"from": "constant", "value": "%s"}}}}}
                """.formatted(mediaId));

        String copy = message(phone).path("drawn").path("header").path("media").asString();
        assertThat(copy).isNotEqualTo(mediaId);
        assertThat(RestClient.create(SIMULATOR.baseUrl())
                        .get()
                        .uri("/phones/media/" + copy)
                        .retrieve()
                        .body(byte[].class))
                .isEqualTo(PICTURE);
    }

    @Test
    void aTemplateThatMetaRefusedIsRehearsedToo() {
        var template = templates
                .template(shop.id(), sender.wabaId(), "refused_one")
                .being(TemplateStatus.REJECTED)
                .saying("en_US", "Welcome back to our shop.")
                .saved();

        String phone = rehearsed("/api/v1/templates/" + template + "/rehearsals", "{\"language\": \"en_US\"}");

        assertThat(text(phone)).contains("Welcome back to our shop.");
    }

    @Test
    void aMissingValueIsNamedAndNothingIsSent() {
        var answer = ask(path(draft("مرحبا {{first_name}}، أهلا بك.")), "{\"language\": \"ar\"}");

        answer.expectStatus().isEqualTo(HttpStatus.CONFLICT);
        var problem = body(answer);
        assertThat(problem.path("code").asString()).isEqualTo("rehearsal-not-possible");
        assertThat(problem.path("detail").asString()).contains("body.first_name");
        assertThat(at(SIMULATOR, "/_simulator").path("accepted").asInt()).isZero();
    }

    @Test
    void whatWhatsappWouldRefuseIsToldWithItsCode() {
        String id = draft("مرحبا بك في متجرنا.", ",{\"type\": \"HEADER\", \"format\": \"IMAGE\"}");

        var answer = ask(path(id), """
                {"language": "ar", "mapping": {"variables":
                  {"header.image": {"source": {"from": "constant", "value": "12345678"}}}}}
                """);

        answer.expectStatus().isEqualTo(HttpStatus.CONFLICT);
        assertThat(body(answer).path("code").asString()).isEqualTo("rehearsal-refused");
    }

    @Test
    void anotherShopAndAViewerCannotRehearseIt() {
        String path = path(draft("مرحبا بك في متجرنا."));

        asking(workspaces.aWorkspace("Rival").http(), path).expectStatus().isNotFound();
        asking(workspaces.http(workspaces.aKey(shop.id(), Role.VIEWER)), path)
                .expectStatus()
                .isForbidden();
    }

    private static RestTestClient.ResponseSpec asking(RestTestClient http, String path) {
        return http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"language\": \"ar\"}")
                .exchange();
    }

    /** What a message that counts would leave a row in. */
    private List<Integer> rows() {
        return Stream.<Table<?>>of(
                        Tables.MESSAGE,
                        Tables.ORIGIN,
                        Tables.CONTACT,
                        Tables.CONSENT,
                        Tables.CONSENT_EVIDENCE,
                        Tables.INBOUND_MESSAGE,
                        Tables.LINK)
                .map(db::fetchCount)
                .toList();
    }

    private String draft(String body) {
        return draft(body, "");
    }

    private String draft(String body, String others) {
        var answer = ask("/api/v1/template-drafts", """
                {"content": {"name": "winter", "category": "marketing", "parameterFormat": "named", "variants": [
                  {"language": "ar", "components": [{"type": "BODY", "text": "%s"}%s], "files": {}}]}}
                """.formatted(body, others));
        answer.expectStatus().isCreated();
        return body(answer).path("id").asString();
    }

    private String picture() {
        var form = new MultipartBodyBuilder();
        form.part("file", new ByteArrayResource(PICTURE), MediaType.IMAGE_PNG).filename("winter.png");
        var answer = shop.http()
                .post()
                .uri("/api/v1/media?sender=" + sender.id())
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form.build())
                .exchange();
        answer.expectStatus().isCreated();
        return body(answer).path("mediaId").asString();
    }

    private static String path(String draft) {
        return "/api/v1/template-drafts/" + draft + "/rehearsals";
    }

    /** The digits of the phone that has it. */
    private String rehearsed(String path, String request) {
        var answer = ask(path, request);
        answer.expectStatus().isOk();
        String page = body(answer).path("phone").asString();
        assertThat(page).startsWith(SIMULATOR.baseUrl() + "/phones/447700900");
        return page.substring(page.lastIndexOf('/') + 1);
    }

    private RestTestClient.ResponseSpec ask(String path, String request) {
        return shop.http()
                .post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(request)
                .exchange();
    }

    private String text(String phone) {
        return message(phone).path("drawn").path("body").toString();
    }

    private JsonNode message(String phone) {
        return at(SIMULATOR, "/phones/api/" + phone).path("messages").path(0);
    }

    private JsonNode at(Simulator simulator, String path) {
        return json.readTree(RestClient.create(simulator.baseUrl())
                .get()
                .uri(URI.create(simulator.baseUrl() + path))
                .retrieve()
                .body(String.class));
    }

    private JsonNode body(RestTestClient.ResponseSpec response) {
        var body = response.expectBody(String.class).returnResult().getResponseBody();
        return json.readTree(body == null ? "{}" : body);
    }
}
