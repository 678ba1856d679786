package io.hudhud.sender;

import static io.hudhud.tables.Tables.SENDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.whatsapp.AppSecrets;
import io.hudhud.whatsapp.GraphNumber;
import io.hudhud.whatsapp.Route;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@HudhudTest
class SendersTest {

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSenders givenSenders;

    @Autowired
    Senders senders;

    @Autowired
    AppSecrets secrets;

    @Autowired
    DSLContext db;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void aSenderIsFoundByItsWorkspaceOnly() {
        var shop = workspaces.aWorkspace().id();
        var other = workspaces.aWorkspace("Other shop").id();
        var sender = givenSenders.aSender(shop);

        assertThat(senders.route(shop, sender.id()))
                .contains(new SenderRoute(
                        shop,
                        sender.id(),
                        sender.portfolio(),
                        new GraphNumber(GivenSenders.NOWHERE, "v23.0", sender.phoneNumberId(), sender.token()),
                        Route.CLOUD_API,
                        80));
        assertThat(senders.byPhoneNumberId(shop, sender.phoneNumberId())).contains(sender.id());
        assertThat(senders.route(other, sender.id())).isEmpty();
        assertThat(senders.byPhoneNumberId(other, sender.phoneNumberId())).isEmpty();
        assertThat(senders.account(other, sender.id())).isEmpty();
        assertThat(senders.accounts(other)).isEmpty();
    }

    @Test
    void aPortfolioHasTheSendersOfAllItsWorkspaces() {
        var portfolio = givenSenders.aPortfolio(2_000);
        var first = givenSenders.aSender(
                workspaces.aWorkspace().id(), GivenSenders.NOWHERE, "1001", "2001", "t", portfolio);
        var second = givenSenders.aSender(
                workspaces.aWorkspace("Other shop").id(), GivenSenders.NOWHERE, "1002", "2002", "t", portfolio);

        assertThat(senders.portfolios()).containsExactly(portfolio);
        assertThat(senders.ofPortfolio(portfolio))
                .extracting(SenderRoute::sender)
                .containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(senders.messagingLimit(portfolio)).hasValue(2_000);
        assertThat(senders.messagingLimit(givenSenders.aPortfolio(null))).isEmpty();
        assertThat(senders.accounts()).hasSize(2);
    }

    @Test
    void aChangeShowsAtOnceAndAnArchivedSenderIsGone() {
        var shop = workspaces.aWorkspace().id();
        var sender = givenSenders.aSender(shop);
        assertThat(senders.route(shop, sender.id())).isPresent();

        db.update(SENDER).set(SENDER.COEXISTENCE, true).execute();
        events.publishEvent(new SenderChanged(shop, sender.id()));
        assertThat(senders.route(shop, sender.id()).orElseThrow().throughputPerSecond())
                .isEqualTo(20);

        db.update(SENDER).set(SENDER.ARCHIVED_AT, SENDER.CREATED_AT).execute();
        events.publishEvent(new SenderChanged(shop, sender.id()));
        assertThat(senders.route(shop, sender.id())).isEmpty();
        assertThat(senders.byPhoneNumberId(shop, sender.phoneNumberId())).isEmpty();
        assertThat(senders.portfolios()).isEmpty();
    }

    @Test
    void anAppIsFoundByTheAddressOfItsWebhooks() {
        var shop = workspaces.aWorkspace().id();
        var sender = givenSenders.aSender(shop);

        assertThat(secrets.find(sender.app().toString()))
                .contains(new AppSecrets.App(shop, sender.appSecret(), sender.verifyToken()));
        assertThat(secrets.find(UUID.randomUUID().toString())).isEmpty();
        assertThat(secrets.find("1")).isEmpty();
    }
}
