package io.hudhud.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hudhud.delivery.OriginProgress;
import io.hudhud.delivery.Origins;
import io.hudhud.delivery.Reason;
import io.hudhud.delivery.ReasonCount;
import io.hudhud.shared.Purpose;
import io.hudhud.template.Assignment;
import io.hudhud.template.Mapping;
import io.hudhud.template.Source;
import io.hudhud.testing.GivenCampaigns;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenSimulator;
import io.hudhud.testing.GivenTemplates;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.LedgerTruth;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A button whose clicks are counted, from the draft to the phone and back. */
@HudhudTest
class TrackedCampaignTest {

    @Autowired
    GivenWorkspaces givenWorkspaces;

    @Autowired
    GivenContacts givenContacts;

    @Autowired
    GivenTemplates givenTemplates;

    @Autowired
    GivenCampaigns given;

    @Autowired
    GivenSimulator whatsapp;

    @Autowired
    Origins origins;

    @Autowired
    LedgerTruth truth;

    @Autowired
    DSLContext db;

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private GivenWorkspaces.Given shop;
    private GivenSenders.Given sender;

    @BeforeEach
    void aShop() {
        shop = givenWorkspaces.aWorkspace();
        sender = whatsapp.aSender(shop.id());
    }

    @Test
    void threePeopleEachGetTheirOwnLinkAndTwoClicksOfOneAreOnePersonWhoClicked() {
        var phones = List.of("+966501000001", "+966501000002", "+966501000003");
        for (String phone : phones) {
            givenContacts
                    .contact(shop.id())
                    .withPhone(phone)
                    .speaking("en")
                    .withAttributes("{\"cart\": \"https://shop.example/cart/" + phone.substring(10) + "\"}")
                    .optedIn(Purpose.MARKETING)
                    .saved();
        }

        var launched = campaign(Assignment.of(new Source.Attribute("cart"))).launched();
        awaitEnd(launched);

        var addresses = new ArrayList<String>();
        for (String phone : phones) {
            assertThat(whatsapp.buttonsOf(phone))
                    .singleElement()
                    .satisfies(address -> assertThat(address).matches("https://go\\.shop\\.example/l/[0-9A-Za-z]{24}"));
            addresses.add(whatsapp.buttonsOf(phone).getFirst());
            assertThat(open(addresses.getLast(), "WhatsApp/2.24 A"))
                    .isEqualTo("https://shop.example/cart/" + phone.substring(10));
        }
        assertThat(addresses).doesNotHaveDuplicates();
        assertThat(clicked(launched)).as("known, and nobody").isZero();

        open(addresses.getFirst(), "Mozilla/5.0");
        open(addresses.getFirst(), "Mozilla/5.0");
        open(addresses.getLast(), "Mozilla/5.0");

        await().until(() -> db.fetchSingle("select sum(clicks)::int from link").get(0, int.class) == 3);
        assertThat(clicked(launched)).isEqualTo(2);
        truth.countersAreExact(shop.id(), launched.origin());
        var row = shop.http()
                .get()
                .uri("/api/v1/campaigns")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(row).contains("\"clicked\":2");
        assertThat(db.fetchValues("select contents::text from message_values"))
                .as("what was sent, not where it leads")
                .allSatisfy(values -> assertThat(String.valueOf(values)).doesNotContain("cart"));
    }

    @Test
    void aButtonLeavesOnlyWhenWhereItLeadsIsCommitted() {
        givenContacts
                .contact(shop.id())
                .speaking("en")
                .optedIn(Purpose.MARKETING)
                .saved();
        db.execute("create sequence tries");
        db.execute("""
                create function refuse_links() returns trigger language plpgsql as
                $$ begin perform nextval('tries'); raise exception 'no links today'; end $$
                """);
        db.execute("create trigger refuse_links before insert on link for each row execute function refuse_links()");
        GivenCampaigns.Launched launched;
        try {
            launched =
                    campaign(Assignment.constant("https://shop.example/sale")).launched();
            await().until(() -> db.fetchSingle("select case when is_called then last_value else 0 end from tries")
                            .get(0, long.class)
                    > 1);

            assertThat(whatsapp.accepted(launched.origin())).isZero();
        } finally {
            db.execute("drop trigger refuse_links on link");
            db.execute("drop function refuse_links");
            db.execute("drop sequence tries");
        }
        awaitEnd(launched);
        assertThat(whatsapp.accepted(launched.origin())).isEqualTo(1);
        assertThat(db.fetch("select destination from link").getValues("destination", String.class))
                .containsExactly("https://shop.example/sale");
    }

    @Test
    void whoHasNoAddressToLeadToIsSkippedWithThatReason() {
        givenContacts
                .contact(shop.id())
                .speaking("en")
                .optedIn(Purpose.MARKETING)
                .saved();
        givenContacts
                .contact(shop.id())
                .speaking("en")
                .withAttributes("{\"cart\": \"see our shop\"}")
                .optedIn(Purpose.MARKETING)
                .saved();

        var launched = campaign(Assignment.of(new Source.Attribute("cart"))).launched();
        awaitEnd(launched);

        assertThat(origins.reasons(shop.id(), launched.origin()))
                .extracting(ReasonCount::reason)
                .containsExactly(Reason.NO_DESTINATION);
        assertThat(whatsapp.accepted(launched.origin())).isZero();
        assertThat(clicked(launched)).as("nobody had anything to click").isNull();
        assertThat(db.fetchValues("select token from link")).isEmpty();
    }

    @Test
    void aClickCountsInItsOwnShopAlone() {
        givenContacts
                .contact(shop.id())
                .withPhone("+966501000001")
                .speaking("en")
                .optedIn(Purpose.MARKETING)
                .saved();
        var other = givenWorkspaces.aWorkspace();
        var othersSender = whatsapp.aSender(other.id());
        givenContacts
                .contact(other.id())
                .withPhone("+966501000002")
                .speaking("en")
                .optedIn(Purpose.MARKETING)
                .saved();
        var launched =
                campaign(Assignment.constant("https://shop.example/sale")).launched();
        var theirs = given.campaign(othersSender)
                .saying(
                        givenTemplates.trackedOffer(othersSender),
                        new Mapping(Map.of("button.0.url", Assignment.constant("https://other.example/"))))
                .launched();
        awaitEnd(launched);
        await().until(() -> progress(other, theirs).completedAt() != null);

        open(whatsapp.buttonsOf("+966501000001").getFirst(), "Mozilla/5.0");

        await().until(() -> Objects.equals(clicked(launched), 1L));
        assertThat(progress(other, theirs).counts().milestones().clicked()).isZero();
        truth.countersAreExact(shop.id(), launched.origin());
        truth.countersAreExact(other.id(), theirs.origin());
    }

    private GivenCampaigns.Draft campaign(Assignment destination) {
        return given.campaign(sender)
                .saying(givenTemplates.trackedOffer(sender), new Mapping(Map.of("button.0.url", destination)));
    }

    private void awaitEnd(GivenCampaigns.Launched launched) {
        await().until(() -> progress(shop, launched).completedAt() != null);
    }

    private OriginProgress progress(GivenWorkspaces.Given of, GivenCampaigns.Launched launched) {
        return Objects.requireNonNull(
                origins.progress(of.id(), List.of(launched.origin())).get(launched.origin()));
    }

    private @Nullable Long clicked(GivenCampaigns.Launched launched) {
        return progress(shop, launched).counts().milestones().clicked();
    }

    /** Where the address leads whoever opens it, here instead of on its own host. */
    private String open(String address, String agent) {
        var request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + port + URI.create(address).getPath()))
                .header("User-Agent", agent)
                .build();
        try {
            return http.send(request, BodyHandlers.ofString())
                    .headers()
                    .firstValue("Location")
                    .orElse("");
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
