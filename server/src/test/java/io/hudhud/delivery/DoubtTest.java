package io.hudhud.delivery;

import static io.hudhud.tables.Tables.DOUBT;
import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.delivery.doubt.EchoCounts;
import io.hudhud.delivery.doubt.SettleDoubts;
import io.hudhud.delivery.ledger.Fact;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenLedger;
import io.hudhud.testing.GivenOrigins;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.LedgerTruth;
import io.hudhud.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When silence means that a message never left, and what is done about it. */
@HudhudTest
class DoubtTest {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(11);

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSenders senders;

    @Autowired
    GivenContacts contacts;

    @Autowired
    GivenOrigins given;

    @Autowired
    GivenLedger ledger;

    @Autowired
    Origins origins;

    @Autowired
    SettleDoubts settle;

    @Autowired
    EchoCounts echoes;

    @Autowired
    LedgerTruth truth;

    @Autowired
    DSLContext db;

    @Autowired
    TestClock clock;

    private GivenSenders.Given sender;

    @BeforeEach
    void aSender() {
        sender = senders.aSender(workspaces.aWorkspace().id());
    }

    @Test
    void marketingThatWasNotHeardOfIsLeftUnresolvedAndALateEchoStillWins() {
        var message = inDoubt(origin());
        heard(5, 5);

        clock.advance(LONG_ENOUGH);
        settle.settle(sender.portfolio());

        assertThat(ledger.state(message)).isEqualTo(MessageState.UNRESOLVED);
        assertThat(reasons(message)).containsExactly(Reason.NO_ECHO);
        assertThat(progress(message).completedAt()).isNotNull();

        Webhook.of(sender).says("sent", new Echo(message, 1), clock.instant()).arrivesThrough(sender, workspaces);
        assertThat(ledger.state(message)).isEqualTo(MessageState.SENT);
        assertThat(reasons(message)).isEmpty();
        truth.countersAreExact(sender.workspace(), message.origin());
    }

    @Test
    void anOriginThatWantsItIsSentOnceMore() {
        var message = inDoubt(origin().resendingDoubt());
        heard(5, 5);

        clock.advance(LONG_ENOUGH);
        settle.settle(sender.portfolio());
        settle.settle(sender.portfolio());

        assertThat(ledger.state(message)).isEqualTo(MessageState.WAITING);
        assertThat(ledger.attempt(message)).isEqualTo(2);
        assertThat(ledger.queued(message.origin())).containsExactlyInAnyOrder(1, 1, 2);
        truth.countersAreExact(sender.workspace(), message.origin());
    }

    @Test
    void anEchoThatCameSinceTheDoubtsWereListedWins() {
        var message = inDoubt(origin().resendingDoubt());
        heard(5, 5);
        clock.advance(LONG_ENOUGH);
        var listed =
                db.selectFrom(DOUBT).where(DOUBT.MESSAGE_ID.eq(message.id())).fetchSingle();
        Webhook.of(sender).says("sent", new Echo(message, 1), clock.instant()).arrivesThrough(sender, workspaces);
        // As the list of a settling that was read before the webhook still has it.
        db.insertInto(DOUBT, DOUBT.fields()).values(listed.intoArray()).execute();

        settle.settle(sender.portfolio());

        assertThat(ledger.state(message)).isEqualTo(MessageState.SENT);
        assertThat(ledger.attempt(message)).isEqualTo(1);
    }

    @Test
    void doubtsThatStandStillHideNobodyElses() {
        var origin = ledger.frozen(
                sender.workspace(), given.origin(sender, contacts.contactsOptedIn(sender.workspace(), 501)));
        var messages = ledger.messages(origin);
        ledger.learns(messages.subList(0, 500).stream()
                .map(key -> Fact.inDoubt(sender.workspace(), key, 1))
                .toList());
        clock.advance(LONG_ENOUGH);
        settle.settle(sender.portfolio());
        ledger.learns(List.of(Fact.inDoubt(sender.workspace(), messages.getLast(), 1)));
        heard(5, 5);
        clock.advance(LONG_ENOUGH);

        settle.settle(sender.portfolio());

        assertThat(ledger.state(messages.getLast())).isEqualTo(MessageState.UNRESOLVED);
        assertThat(ledger.state(messages.getFirst())).isEqualTo(MessageState.IN_DOUBT);
    }

    @Test
    void nothingIsDecidedBeforeTheTimeIsUp() {
        var message = inDoubt(origin());
        heard(5, 5);

        clock.advance(Duration.ofMinutes(9));
        settle.settle(sender.portfolio());

        assertThat(ledger.state(message)).isEqualTo(MessageState.IN_DOUBT);
        assertThat(progress(message).completedAt())
                .as("there is a decision to come")
                .isNull();
    }

    @Test
    void withTooFewOthersToCompareWithTheClockStandsStillForAWeek() {
        var message = inDoubt(origin());
        heard(4, 4);

        standsStillForAWeek(message);
    }

    @Test
    void whereOurEarsWereShutTheClockStandsStillForAWeek() {
        var message = inDoubt(origin());
        heard(100, 94);

        standsStillForAWeek(message);
    }

    @Test
    void whatWasSentAtAnotherTimeProvesNothing() {
        clock.advance(Duration.ofHours(1));
        heard(5, 5);
        clock.advance(Duration.ofMinutes(6));
        var message = inDoubt(origin());
        clock.advance(Duration.ofMinutes(6));
        heard(5, 5);

        standsStillForAWeek(message);
    }

    @Test
    void whereWhatsappHoldsMessagesBackSilenceProvesNothing() {
        var origin = ledger.frozen(sender.workspace(), origin());
        var messages = ledger.messages(origin);
        ledger.learns(List.of(
                Fact.inDoubt(sender.workspace(), messages.get(0), 1),
                Fact.accepted(sender.workspace(), messages.get(1), 1, true, clock.instant(), "wamid.held")));
        heard(5, 5);

        standsStillForAWeek(messages.get(0));
        truth.countersAreExact(sender.workspace(), origin.id());
    }

    private void standsStillForAWeek(MessageKey message) {
        clock.advance(LONG_ENOUGH);
        settle.settle(sender.portfolio());
        assertThat(ledger.state(message)).isEqualTo(MessageState.IN_DOUBT);

        clock.advance(Duration.ofDays(6));
        settle.settle(sender.portfolio());
        assertThat(ledger.state(message)).isEqualTo(MessageState.IN_DOUBT);

        clock.advance(Duration.ofDays(1));
        settle.settle(sender.portfolio());
        assertThat(ledger.state(message)).isEqualTo(MessageState.UNRESOLVED);
        assertThat(reasons(message)).containsExactly(Reason.NO_CONTROL_GROUP);
    }

    @Test
    void aClockThatStandsStillDoesNotKeepACampaignFromBeingCompleted() {
        var message = inDoubt(origin());

        clock.advance(LONG_ENOUGH);
        settle.settle(sender.portfolio());

        assertThat(progress(message).completedAt()).isNotNull();
    }

    /** Two people, so that the other message can tell something; here it is delivered. */
    private GivenOrigins.Draft origin() {
        return given.origin(sender, contacts.contactsOptedIn(sender.workspace(), 2));
    }

    private MessageKey inDoubt(GivenOrigins.Draft draft) {
        Origin origin = ledger.frozen(sender.workspace(), draft);
        var messages = ledger.messages(origin);
        Webhook.of(sender)
                .says("delivered", new Echo(messages.get(1), 1), clock.instant())
                .arrivesThrough(sender, workspaces);
        ledger.learns(List.of(Fact.inDoubt(sender.workspace(), messages.get(0), 1)));
        return messages.get(0);
    }

    private void heard(int accepted, int echoed) {
        var tally = new EchoCounts.Tally();
        Instant now = clock.instant();
        for (int i = 0; i < accepted; i++) {
            tally.accepted(sender.id(), now);
        }
        for (int i = 0; i < echoed; i++) {
            tally.echoed(sender.id(), now);
        }
        echoes.add(tally);
    }

    private List<Reason> reasons(MessageKey message) {
        return origins.reasons(sender.workspace(), message.origin()).stream()
                .map(ReasonCount::reason)
                .toList();
    }

    private OriginProgress progress(MessageKey message) {
        return Objects.requireNonNull(
                origins.progress(sender.workspace(), List.of(message.origin())).get(message.origin()));
    }
}
