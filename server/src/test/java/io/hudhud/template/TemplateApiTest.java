package io.hudhud.template;

import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenTemplates;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

@HudhudTest
class TemplateApiTest {

    private static final String WABA = "102290129340398";

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSenders senders;

    @Autowired
    GivenTemplates given;

    @Autowired
    GivenContacts contacts;

    private GivenWorkspaces.Given merchant;

    @BeforeEach
    void aMerchant() {
        merchant = workspaces.aWorkspace();
    }

    @Test
    void templatesAreListedInPagesAndByFilter() {
        given.aNamedTemplate(merchant.id(), WABA);
        given.aPositionalTemplate(merchant.id(), WABA);
        given.template(merchant.id(), WABA, "paused_news")
                .being(TemplateStatus.PAUSED)
                .saying("fr", "Bonjour")
                .saved();

        merchant.http()
                .get()
                .uri("/api/v1/templates?limit=2")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[*].name")
                .isEqualTo(List.of("eid_greeting", "order_update"))
                .jsonPath("$.items[0].variants[*].variant.language")
                .isEqualTo(List.of("ar", "en_US"))
                .jsonPath("$.next")
                .isNotEmpty();
        expectOnly("?status=PAUSED", "paused_news");
        expectOnly("?language=ar&category=UTILITY", "order_update");
        expectOnly("?name=EID", "eid_greeting");
    }

    private void expectOnly(String query, String name, Object... values) {
        merchant.http()
                .get()
                .uri("/api/v1/templates" + query, values)
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].name")
                .isEqualTo(name);
    }

    @Test
    void aTemplateShowsItsVariablesAndProblems() {
        var id = given.template(merchant.id(), WABA, "animation")
                .with("en_US", """
                        [{"type": "BODY", "text": "Look, {{1}}!"}, {"type": "HEADER", "format": "GIF"}]
                        """)
                .saved();

        merchant.http()
                .get()
                .uri("/api/v1/templates/" + id)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.variables[0].key")
                .isEqualTo("body.1")
                .jsonPath("$.variants[0].parts[0].text")
                .isEqualTo("Look, {{body.1}}!")
                .jsonPath("$.variants[0].problems[0].code")
                .isEqualTo("part_not_supported")
                .jsonPath("$.variants[0].problems[0].detail")
                .isEqualTo(
                        "HEADER GIF: animations go through the Marketing Messages API only, which Hudhud cannot give them to yet");
    }

    @Test
    void aRowOfTheGallerySaysEnoughToDrawItAndWhetherItCanBeSent() {
        senders.aSender(merchant.id(), GivenSenders.NOWHERE, "105001", WABA, "token");
        given.template(merchant.id(), WABA, "a_sale")
                .with("en_US", """
                        [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["https://cdn.example/a.png"]}},
                         {"type": "BODY", "text": "Hello {{first_name}}, look!"},
                         {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Stop offers"}]}]
                        """)
                .being(TemplateStatus.PAUSED)
                .saying("ar", "أهلا")
                .saved();
        given.template(merchant.id(), WABA, "b_refused")
                .being(TemplateStatus.REJECTED)
                .saying("en_US", "You won!")
                .saved();
        given.template(merchant.id(), "102999", "c_of_nobody")
                .saying("en_US", "Hello")
                .saved();

        merchant.http()
                .get()
                .uri("/api/v1/templates")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].sendable")
                .isEqualTo(true)
                .jsonPath("$.items[0].problems.length()")
                .isEqualTo(0)
                .jsonPath("$.items[0].variants[0].variant.language")
                .isEqualTo("ar")
                .jsonPath("$.items[0].variants[0].problems[0].code")
                .isEqualTo("paused")
                .jsonPath("$.items[0].variants[1].header.format")
                .isEqualTo("image")
                .jsonPath("$.items[0].variants[1].header.url")
                .isEqualTo("https://cdn.example/a.png")
                .jsonPath("$.items[0].variants[1].parts[1].text")
                .isEqualTo("Hello {{body.first_name}}, look!")
                .jsonPath("$.items[0].variants[1].components[2].buttons[0].text")
                .isEqualTo("Stop offers")
                .jsonPath("$.items[1].sendable")
                .isEqualTo(false)
                .jsonPath("$.items[1].problems[0].code")
                .isEqualTo("rejected")
                .jsonPath("$.items[2].sendable")
                .isEqualTo(false)
                .jsonPath("$.items[2].problems[0].code")
                .isEqualTo("no_sender");
    }

    @Test
    void aSearchLooksIntoNamesAndTextsAndTakesSignsAsTheyAre() {
        given.template(merchant.id(), WABA, "eid_collection")
                .saying("ar", "خصم 25% على العطور")
                .saved();
        given.template(merchant.id(), WABA, "store_news")
                .saying("en_US", "We have moved")
                .saved();

        expectOnly("?search=EID collection", "eid_collection");
        expectOnly("?search={text}", "eid_collection", "العطور");
        expectOnly("?search={text}", "eid_collection", "25%");
        expectOnly("?search=moved", "store_news");
        merchant.http()
                .get()
                .uri("/api/v1/templates?search={text}", "%")
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1);
        merchant.http()
                .get()
                .uri("/api/v1/templates?search=BODY")
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
    }

    @Test
    void aTemplateOfAnotherWorkspaceIsNotThere() {
        var id = given.aNamedTemplate(workspaces.aWorkspace("Stranger").id(), WABA);

        merchant.http()
                .get()
                .uri("/api/v1/templates/" + id)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("no-such-template");
    }

    @Test
    void aPreviewReadsAsThePersonWillReadIt() {
        var id = given.aNamedTemplate(merchant.id(), WABA);
        long noura = contacts.contact(merchant.id())
                .called("Noura Test")
                .speaking("en")
                .saved();
        long unnamed = contacts.contact(merchant.id())
                .withoutFirstName()
                .speaking("ar")
                .saved();

        merchant.http()
                .post()
                .uri("/api/v1/templates/" + id + "/preview")
                .contentType(MediaType.APPLICATION_JSON)
                .body("""
                        {"mapping": {"variables": {"body.first_name": {"source": {"from": "contact", "field": "first_name"}}}},
                         "contacts": ["%d", "%d"]}
                        """.formatted(noura, unnamed))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.problems.length()")
                .isEqualTo(0)
                .jsonPath("$.previews[0].preview.parts[0].text")
                .isEqualTo("Hello Noura, Eid Mubarak from Noor Perfumes.")
                .jsonPath("$.previews[1].preview.language")
                .isEqualTo("ar")
                .jsonPath("$.previews[1].preview.skipped.reason")
                .isEqualTo("missing_value");
    }

    @Test
    void aPreviewForNobodyIsRefused() {
        var id = given.aNamedTemplate(merchant.id(), WABA);

        merchant.http()
                .post()
                .uri("/api/v1/templates/" + id + "/preview")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"contacts\": [\"Noura\"]}")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }
}
