package io.hudhud.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hudhud.template.Mapping;
import io.hudhud.testing.GivenCampaigns;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenSimulator;
import io.hudhud.testing.GivenTemplates;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.TestClock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What templates are used for, as a page of them asks for it. */
@HudhudTest
class TemplateFiguresTest {

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
    JsonMapper json;

    @Autowired
    TestClock clock;

    @Test
    void campaignsAndMessagesOfTheLastDaysAreCountedByTemplate() {
        whatsapp.calm();
        var shop = workspaces.aWorkspace();
        var sender = whatsapp.aSender(shop.id());
        var offer = templates.plainOffer(sender);
        var other = templates.aPositionalTemplate(shop.id(), sender.wabaId());
        var people = contacts.contactsOptedIn(shop.id(), 3);
        given.campaign(sender)
                .saying(offer, Mapping.EMPTY)
                .fallingBackOn("en")
                .to(people)
                .launched();
        given.campaign(sender)
                .saying(offer, Mapping.EMPTY)
                .fallingBackOn("en")
                .to(people)
                .drafted();
        await().until(() -> figures(shop, offer).path("read").asInt() == 3);

        ask(shop, sender.id(), offer, people.getFirst());
        await().until(() -> figures(shop, offer).path("read").asInt() == 4);

        assertThat(figures(shop, offer))
                .isEqualTo(json.readTree(
                        "{\"template\": \"%s\", \"campaigns\": 2, \"sent\": 4, \"delivered\": 4, \"read\": 4}"
                                .formatted(offer)));
        assertThat(figures(shop, other).path("campaigns").asInt()).isZero();
        assertThat(figures(workspaces.aWorkspace("Stranger"), offer)
                        .path("campaigns")
                        .asInt())
                .isZero();

        clock.advance(Duration.ofDays(32));
        assertThat(figures(shop, offer).path("campaigns").asInt()).isEqualTo(2);
        assertThat(figures(shop, offer).path("sent").asInt()).as("long ago").isZero();
    }

    @Test
    void aPageOfTemplatesIsAskedForAtOnceAndNoMore() {
        var shop = workspaces.aWorkspace();

        shop.http()
                .get()
                .uri("/api/v1/template-figures")
                .exchange()
                .expectStatus()
                .isBadRequest();
        shop.http()
                .get()
                .uri("/api/v1/template-figures?template=" + (UUID.randomUUID() + ",").repeat(101))
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    private void ask(GivenWorkspaces.Given shop, UUID sender, UUID template, long contact) {
        shop.http()
                .post()
                .uri("/api/v1/messages")
                .body(Map.of(
                        "sender",
                        sender,
                        "template",
                        template,
                        "to",
                        Map.of("contact", Long.toString(contact)),
                        "purpose",
                        "marketing",
                        "language",
                        "en",
                        "values",
                        Map.of()))
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.ACCEPTED);
    }

    private JsonNode figures(GivenWorkspaces.Given shop, UUID template) {
        var body = shop.http()
                .get()
                .uri("/api/v1/template-figures?template=" + template)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return json.readTree(Objects.requireNonNull(body)).path("items").path(0);
    }
}
