package io.hudhud.sender;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.whatsapp.WebhookHandler.Received;
import io.hudhud.whatsapp.WebhookUpdate.AccountChanged;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import tools.jackson.databind.json.JsonMapper;

/** What webhooks say of numbers, accounts and portfolios. */
@HudhudTest
@RecordApplicationEvents
class SenderWebhooksTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSenders givenSenders;

    @Autowired
    SenderWebhooks webhooks;

    @Autowired
    Senders senders;

    @Autowired
    SenderStore store;

    @Autowired
    ApplicationEvents events;

    private GivenSenders.Given sender;

    @BeforeEach
    void given() {
        sender = givenSenders.aSender(workspaces.aWorkspace().id());
    }

    @Test
    void aThroughputUpgradeRaisesThePace() {
        say("phone_number_quality_update", """
                {"display_phone_number":"966500000000","event":"THROUGHPUT_UPGRADE","current_limit":"TIER_UNLIMITED"}
                """, NOON);

        assertThat(senders.route(sender.workspace(), sender.id()).orElseThrow().throughputPerSecond())
                .isEqualTo(1_000);
    }

    @Test
    void aFlaggedNumberIsRedAndAnOlderWordThatComesLaterChangesNothing() {
        String flagged = "{\"display_phone_number\":\"966500000000\",\"event\":\"FLAGGED\"}";
        say("phone_number_quality_update", flagged, NOON);
        say("phone_number_quality_update", flagged, NOON);
        say("phone_number_quality_update", flagged.replace("FLAGGED", "UNFLAGGED"), NOON.minusSeconds(60));

        assertThat(details().quality()).isEqualTo(Quality.RED);
        assertThat(events.stream(QualityChanged.class))
                .containsExactly(new QualityChanged(sender.workspace(), sender.id(), Quality.GREEN, Quality.RED));
    }

    @Test
    void aNewLimitIsThePortfolios() {
        say("business_capability_update", "{\"max_daily_conversations_per_business\":2000}", NOON);
        assertThat(senders.messagingLimit(sender.portfolio())).hasValue(2_000);

        say("business_capability_update", "{\"max_daily_conversations_per_business\":250}", NOON.minusSeconds(1));
        assertThat(senders.messagingLimit(sender.portfolio())).hasValue(2_000);

        say("business_capability_update", "{\"max_daily_conversations_per_business\":-1}", NOON.plusSeconds(1));
        assertThat(senders.messagingLimit(sender.portfolio())).isEmpty();
        assertThat(events.stream(MessagingLimitChanged.class)).hasSize(2);
    }

    @Test
    void aRestrictionAndItsEndAreTold() {
        say("account_update", """
                {"event":"ACCOUNT_RESTRICTION","restriction_info":[
                  {"restriction_type":"RESTRICTED_BIZ_INITIATED_MESSAGING","expiration":1795600000},
                  {"restriction_type":"RESTRICTED_ADD_PHONE_NUMBER_ACTION","expiration":1795600000}]}
                """, NOON);
        assertThat(details().restriction()).isEqualTo(Restriction.TEMPLATES);
        assertThat(details().restrictedUntil()).isEqualTo(Instant.ofEpochSecond(1_795_600_000));

        say("account_update", """
                {"event":"DISABLED_UPDATE","ban_info":{"waba_ban_state":"REINSTATE"}}""", NOON.plusSeconds(1));
        assertThat(details().restriction()).isEqualTo(Restriction.NONE);
        assertThat(events.stream(AccountRestricted.class))
                .extracting(AccountRestricted::restriction)
                .containsExactly(Restriction.TEMPLATES, Restriction.NONE);
    }

    @Test
    void anotherWorkspacesAppSaysNothingAboutOurNumber() {
        var rival = workspaces.aWorkspace("Rival").id();
        var update = new AccountChanged(
                sender.wabaId(),
                "account_update",
                JsonMapper.shared().readTree("{\"event\":\"ACCOUNT_DELETED\"}"),
                NOON);

        webhooks.handle(List.of(new Received(rival, update)));

        assertThat(details().restriction()).isEqualTo(Restriction.NONE);
        assertThat(events.stream(AccountRestricted.class)).isEmpty();
    }

    private void say(String field, String value, Instant at) {
        var update =
                new AccountChanged(sender.wabaId(), field, JsonMapper.shared().readTree(value), at);
        webhooks.handle(List.of(new Received(sender.workspace(), update)));
    }

    private SenderDetails details() {
        return store.find(sender.workspace(), sender.id()).orElseThrow();
    }
}
