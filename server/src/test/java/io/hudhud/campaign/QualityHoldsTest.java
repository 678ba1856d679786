package io.hudhud.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.Holds;
import io.hudhud.sender.Quality;
import io.hudhud.sender.QualityChanged;
import io.hudhud.shared.Purpose;
import io.hudhud.template.Mapping;
import io.hudhud.template.TemplateQuality;
import io.hudhud.template.TemplateQualityChanged;
import io.hudhud.template.VariantKey;
import io.hudhud.testing.GivenCampaigns;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenSimulator;
import io.hudhud.testing.GivenTemplates;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.TestClock;
import io.hudhud.workspace.Caller;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;

@HudhudTest
class QualityHoldsTest {

    @Autowired
    GivenWorkspaces givenWorkspaces;

    @Autowired
    GivenSenders givenSenders;

    @Autowired
    GivenContacts givenContacts;

    @Autowired
    GivenTemplates givenTemplates;

    @Autowired
    GivenCampaigns given;

    @Autowired
    SteerCampaign steer;

    @Autowired
    Holds holds;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    GivenSimulator whatsapp;

    @Autowired
    TestClock clock;

    private GivenWorkspaces.Given shop;
    private GivenSenders.Given sender;
    private UUID template;

    @BeforeEach
    void aShop() {
        shop = givenWorkspaces.aWorkspace();
        sender = givenSenders.aSender(shop.id());
        givenContacts.contactsOptedIn(shop.id(), 1);
        template = givenTemplates
                .template(shop.id(), sender.wabaId(), "eid")
                .saying("ar", "عيدك مبارك")
                .saved();
    }

    /** It is under way and sends nothing meanwhile. */
    private GivenCampaigns.Draft campaign() {
        return given.campaign(sender).saying(template, Mapping.EMPTY).tomorrow();
    }

    @Test
    void aRedNumberHoldsItsMarketingAndNothingElse() {
        var marketing = campaign().launched();
        var orders = campaign().being(Purpose.TRANSACTIONAL).launched();
        var closed = campaign().launched();
        steer.close(Caller.system(shop.id(), "test"), closed.campaign());

        events.publishEvent(new QualityChanged(shop.id(), sender.id(), Quality.GREEN, Quality.YELLOW));
        assertThat(reasons(marketing)).isEmpty();
        events.publishEvent(new QualityChanged(shop.id(), sender.id(), Quality.YELLOW, Quality.RED));

        assertThat(reasons(marketing)).containsExactly(HoldReason.QUALITY);
        assertThat(reasons(orders)).isEmpty();
        assertThat(reasons(closed)).isEmpty();
    }

    /** From WhatsApp's signed webhook to the hold, with nothing of ours left out. */
    @Test
    void whatsAppsWordThatTheNumberIsRedHoldsItsMarketing() {
        sender = whatsapp.aSender(shop.id());
        // A minute ago: a webhook's time has whole seconds, and an older word than the check's would change nothing.
        clock.advance(Duration.ofMinutes(-1));
        shop.http()
                .post()
                .uri("/api/v1/senders/" + sender.id() + "/check")
                .exchange()
                .expectStatus()
                .isOk();
        clock.advance(Duration.ofMinutes(1));
        var marketing = given.campaign(sender).tomorrow().launched();
        var orders =
                given.campaign(sender).being(Purpose.TRANSACTIONAL).tomorrow().launched();

        whatsapp.rate(sender, "RED");

        await().untilAsserted(() -> assertThat(reasons(marketing)).containsExactly(HoldReason.QUALITY));
        assertThat(reasons(orders)).isEmpty();
    }

    @Test
    void aRedTemplateHoldsTheMarketingThatSaysIt() {
        var eid = campaign().launched();
        var another = given.campaign(sender).tomorrow().launched();

        events.publishEvent(new TemplateQualityChanged(
                new VariantKey(shop.id(), template, "eid", UUID.randomUUID(), sender.wabaId(), "ar"),
                TemplateQuality.YELLOW,
                TemplateQuality.RED,
                clock.instant()));

        assertThat(holds.of(shop.id(), HoldScope.ORIGIN, Long.toString(eid.origin())))
                .singleElement()
                .satisfies(hold -> assertThat(hold.detail()).isEqualTo("WhatsApp rates the template red: ar"));
        assertThat(reasons(another)).isEmpty();
    }

    @Test
    void whetherItGoesOnIsForAPersonToSay() {
        var held = campaign().launched();
        events.publishEvent(new QualityChanged(shop.id(), sender.id(), Quality.GREEN, Quality.RED));
        events.publishEvent(new QualityChanged(shop.id(), sender.id(), Quality.RED, Quality.GREEN));
        resume(held, "{}");
        assertThat(reasons(held)).containsExactly(HoldReason.QUALITY);

        resume(held, "{\"hold\": \"QUALITY\"}");
        assertThat(reasons(held)).isEmpty();
    }

    private void resume(GivenCampaigns.Launched campaign, String body) {
        shop.http()
                .post()
                .uri("/api/v1/campaigns/" + campaign.campaign() + "/resume")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private List<HoldReason> reasons(GivenCampaigns.Launched launched) {
        return holds.of(shop.id(), HoldScope.ORIGIN, Long.toString(launched.origin())).stream()
                .map(hold -> hold.reason())
                .toList();
    }
}
