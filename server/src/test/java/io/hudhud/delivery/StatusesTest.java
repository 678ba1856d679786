package io.hudhud.delivery;

import static io.hudhud.tables.Tables.MESSAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hudhud.contact.ConsentGate;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.shared.Purpose;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenLedger;
import io.hudhud.testing.GivenOrigins;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.LedgerTruth;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What the ledger makes of webhooks: whole, repeated, out of order, and somebody else's. */
@HudhudTest
class StatusesTest {

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
    LedgerTruth truth;

    @Autowired
    ConsentGate gate;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    DSLContext db;

    private GivenSenders.Given sender;
    private Instant then;
    private Origin origin;
    private MessageKey message;
    private Echo echo;

    @BeforeEach
    void aMessage() {
        sender = senders.aSender(workspaces.aWorkspace().id());
        var person = contacts.contact(sender.workspace())
                .withPhone("+966500000001")
                .optedIn(Purpose.MARKETING)
                .saved();
        origin = ledger.frozen(sender.workspace(), origins.origin(sender, List.of(person)));
        message = ledger.messages(origin).getFirst();
        echo = new Echo(message, 1);
        then = clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    }

    @Test
    void allThatOneBodySaysOfAMessageCounts() {
        Webhook.of(sender)
                .says("read", echo, then.plusSeconds(3))
                .says("sent", echo, then.plusSeconds(1))
                .says("delivered", echo, then.plusSeconds(2))
                .arrivesThrough(sender, workspaces);

        var row = db.fetchSingle(MESSAGE, MESSAGE.ID.eq(message.id()));
        assertThat(ledger.state(message)).isEqualTo(MessageState.READ);
        assertThat(List.of(row.get(MESSAGE.SENT_AT), row.get(MESSAGE.DELIVERED_AT), row.get(MESSAGE.READ_AT)))
                .containsExactly(then.plusSeconds(1), then.plusSeconds(2), then.plusSeconds(3));
        assertThat(row.get(MESSAGE.PRICE_MICROS)).isPositive();
        truth.countersAreExact(sender.workspace(), origin.id());
    }

    @Test
    void oneBodyAfterAnotherInAnyOrderAndTwiceComesToTheSame() {
        for (String status : List.of("delivered", "read", "sent", "delivered", "read")) {
            Webhook.of(sender).says(status, echo, then).arrivesThrough(sender, workspaces);
        }

        assertThat(ledger.state(message)).isEqualTo(MessageState.READ);
        assertThat(db.fetchOne("select was_sent, was_delivered, was_read, cost_micros > 0 from origin_counter"))
                .satisfies(row -> assertThat(row.intoArray()).containsExactly(1L, 1L, 1L, true));
        truth.countersAreExact(sender.workspace(), origin.id());
    }

    @Test
    void whatWasDeliveredWithoutAPriceIsCountedAsUnpriced() {
        Webhook.of(sender).saysWithoutAPrice("delivered", echo, then).arrivesThrough(sender, workspaces);
        assertThat(db.fetchValue("select unpriced from origin_counter")).isEqualTo(1L);
        truth.countersAreExact(sender.workspace(), origin.id());

        Webhook.of(sender).says("read", echo, then).arrivesThrough(sender, workspaces);
        assertThat(db.fetchValue("select unpriced from origin_counter")).isEqualTo(0L);
        truth.countersAreExact(sender.workspace(), origin.id());
    }

    @Test
    void anotherTenantsBodyWithOurEchoIsNobodys() {
        var stranger = senders.aSender(workspaces.aWorkspace("Neighbour").id());

        Webhook.of(stranger).says("read", echo, then).arrivesThrough(stranger, workspaces);
        Webhook.of(sender).says("read", echo, then).arrivesThrough(stranger, workspaces);

        assertThat(ledger.state(message)).isEqualTo(MessageState.WAITING);
    }

    @Test
    void anotherNumberOfTheSameWorkspaceDoesNotSpeakForIt() {
        var second = senders.aSender(sender.workspace());

        Webhook.of(second).says("read", echo, then).arrivesThrough(second, workspaces);

        assertThat(ledger.state(message)).isEqualTo(MessageState.WAITING);
    }

    @Test
    void anEchoOfAnotherMonthIsNotOurs() {
        var wrong = new MessageKey(message.period() - 100, message.origin(), message.id());

        Webhook.of(sender).says("read", new Echo(wrong, 1), then).arrivesThrough(sender, workspaces);
        Webhook.of(sender).says("sent", echo, then).arrivesThrough(sender, workspaces);

        assertThat(ledger.state(message)).isEqualTo(MessageState.SENT);
    }

    @Test
    void anAnswerIsCountedOnceHoweverOftenThePersonWrites() {
        Webhook.of(sender).says("delivered", echo, then).arrivesThrough(sender, workspaces);
        var answer = Webhook.of(sender)
                .written("+966500000001", "wamid.one", "wamid." + message.id() + ".1", then.plusSeconds(60));

        answer.arrivesThrough(sender, workspaces);
        answer.arrivesThrough(sender, workspaces);
        Webhook.of(sender)
                .written("+966500000001", "wamid.two", null, then.plusSeconds(90))
                .arrivesThrough(sender, workspaces);

        assertThat(db.fetchSingle(MESSAGE, MESSAGE.ID.eq(message.id())).get(MESSAGE.REPLIED_AT))
                .isEqualTo(then.plusSeconds(60));
        assertThat(db.fetchValue("select was_replied from origin_counter")).isEqualTo(1L);
        truth.countersAreExact(sender.workspace(), origin.id());
    }

    @Test
    void whatWhatsappSaysStoppedIsAnOptOut() {
        Webhook.of(sender).failed(echo, 131050, then).arrivesThrough(sender, workspaces);

        assertThat(ledger.state(message)).isEqualTo(MessageState.FAILED);
        assertThat(db.fetchValue("select marketing from contact where phone = '+966500000001'"))
                .isEqualTo((short) -1);
    }

    @Test
    void anOptOutThatAWebhookBringsWaitsForIntentsBeforeItLocksMessages() {
        var committed = transaction.execute(status -> {
            gate.enter(sender.workspace());
            var webhook = CompletableFuture.runAsync(
                    () -> Webhook.of(sender).failed(echo, 131050, then).arrivesThrough(sender, workspaces));
            await().until(() ->
                    db.fetchExists(db.selectOne().from("pg_locks").where("locktype = 'advisory' and not granted")));
            db.execute("select 1 from message where id = ? for update nowait", message.id());
            return webhook;
        });

        Objects.requireNonNull(committed).join();
        assertThat(ledger.state(message)).isEqualTo(MessageState.FAILED);
    }

    @Test
    void aMarketingMessageThatADayLimitStoppedGoesTwiceMoreADayLaterEach() {
        for (int attempt = 1; attempt <= 2; attempt++) {
            Webhook.of(sender).failed(new Echo(message, attempt), 131049, then).arrivesThrough(sender, workspaces);

            assertThat(ledger.state(message)).isEqualTo(MessageState.WAITING);
            assertThat(ledger.attempt(message)).isEqualTo(attempt + 1);
            assertThat(ledger.queued(origin.id())).contains(attempt + 1);
        }
        Webhook.of(sender).failed(new Echo(message, 3), 131049, then).arrivesThrough(sender, workspaces);

        assertThat(ledger.state(message)).isEqualTo(MessageState.FAILED);
        assertThat(ledger.queued(origin.id())).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(ledger.due(origin.id()).get(1)).isAfter(origin.launchAt().plusSeconds(86_000));
        truth.countersAreExact(sender.workspace(), origin.id());
    }
}
