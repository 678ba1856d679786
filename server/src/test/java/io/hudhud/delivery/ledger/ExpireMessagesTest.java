package io.hudhud.delivery.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.delivery.MessageState;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenLedger;
import io.hudhud.testing.GivenOrigins;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.LedgerTruth;
import io.hudhud.testing.TestClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HudhudTest
class ExpireMessagesTest {

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSenders senders;

    @Autowired
    GivenContacts contacts;

    @Autowired
    GivenOrigins origins;

    @Autowired
    GivenLedger ledger;

    @Autowired
    ExpireMessages expire;

    @Autowired
    LedgerTruth truth;

    @Autowired
    TestClock clock;

    @Test
    void whatWhatsappNeverSpokeOfAgainHasExpiredAndALateWordStillWins() {
        var sender = senders.aSender(workspaces.aWorkspace().id());
        var ws = sender.workspace();
        var origin = ledger.frozen(ws, origins.origin(sender, contacts.contactsOptedIn(ws, 3)));
        var messages = ledger.messages(origin);
        ledger.learns(List.of(
                Fact.accepted(ws, messages.get(0), 1, false, clock.instant(), "wamid.silent"),
                Fact.accepted(ws, messages.get(1), 1, false, clock.instant(), "wamid.heard"),
                Fact.of(ws, messages.get(1), 1, MessageState.DELIVERED, null)));

        clock.advance(Duration.ofDays(30));
        expire.expireDue();
        assertThat(ledger.state(messages.get(0))).isEqualTo(MessageState.ACCEPTED);

        clock.advance(Duration.ofDays(2));
        expire.expireDue();
        assertThat(messages.stream().map(ledger::state))
                .containsExactly(MessageState.EXPIRED, MessageState.DELIVERED, MessageState.WAITING);
        truth.countersAreExact(ws, origin.id());

        ledger.learns(List.of(Fact.of(ws, messages.get(0), 1, MessageState.DELIVERED, null)));
        assertThat(ledger.state(messages.get(0))).isEqualTo(MessageState.DELIVERED);
        truth.countersAreExact(ws, origin.id());
    }

    @Test
    void whatATemplateSaysOfItsValidityCounts() {
        var sender = senders.aSender(workspaces.aWorkspace().id());
        var ws = sender.workspace();
        var origin = ledger.frozen(
                ws, origins.origin(sender, contacts.contactsOptedIn(ws, 1)).deliveredWithin(Duration.ofHours(12)));
        var message = ledger.messages(origin).getFirst();
        ledger.learns(List.of(Fact.accepted(ws, message, 1, false, clock.instant(), "wamid.silent")));

        clock.advance(Duration.ofHours(35));
        expire.expireDue();
        assertThat(ledger.state(message)).isEqualTo(MessageState.ACCEPTED);

        clock.advance(Duration.ofHours(2));
        expire.expireDue();
        assertThat(ledger.state(message)).isEqualTo(MessageState.EXPIRED);
    }
}
