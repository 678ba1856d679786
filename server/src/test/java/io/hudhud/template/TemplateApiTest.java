package io.hudhud.template;

import io.hudhud.testing.GivenContacts;
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
                .jsonPath("$.items[0].variants[*].language")
                .isEqualTo(List.of("ar", "en_US"))
                .jsonPath("$.next")
                .isNotEmpty();
        expectOnly("?status=PAUSED", "paused_news");
        expectOnly("?language=ar&category=UTILITY", "order_update");
        expectOnly("?name=EID", "eid_greeting");
    }

    private void expectOnly(String query, String name) {
        merchant.http()
                .get()
                .uri("/api/v1/templates" + query)
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].name")
                .isEqualTo(name);
    }

    @Test
    void aTemplateShowsItsVariablesAndProblems() {
        var id = given.template(merchant.id(), WABA, "catalogue")
                .with("en_US", """
                        [{"type": "BODY", "text": "Look, {{1}}!"},
                         {"type": "BUTTONS", "buttons": [{"type": "CATALOG", "text": "See"}]}]
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
                .jsonPath("$.variants[0].problems[0]")
                .isEqualTo("button.0 CATALOG: products from a catalogue cannot be chosen in Hudhud yet");
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
