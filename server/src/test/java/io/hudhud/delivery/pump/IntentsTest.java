package io.hudhud.delivery.pump;

import static io.hudhud.tables.Tables.DOUBT;
import static io.hudhud.tables.Tables.INTENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hudhud.contact.ConsentGate;
import io.hudhud.contact.Evidence;
import io.hudhud.contact.OptOut;
import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.Holds;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.Origins;
import io.hudhud.delivery.Reason;
import io.hudhud.delivery.ReasonCount;
import io.hudhud.delivery.ledger.Fact;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.delivery.queue.Batch;
import io.hudhud.delivery.queue.BatchQueue;
import io.hudhud.delivery.signal.Signals;
import io.hudhud.sender.Senders;
import io.hudhud.shared.Purpose;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenLedger;
import io.hudhud.testing.GivenOrigins;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenSimulator;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.LedgerTruth;
import io.hudhud.testing.TestClock;
import io.hudhud.whatsapp.SendMessage;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The moment before a message leaves: what is asked then, and what becomes of it when something comes in between. */
@HudhudTest
class IntentsTest {

    private static final int PEOPLE = 4;

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenContacts contacts;

    @Autowired
    GivenSimulator whatsapp;

    @Autowired
    GivenOrigins given;

    @Autowired
    GivenLedger ledger;

    @Autowired
    Origins origins;

    @Autowired
    Holds holds;

    @Autowired
    Senders senders;

    @Autowired
    Signals signals;

    @Autowired
    BatchQueue queue;

    @Autowired
    RecordIntent recordIntent;

    @Autowired
    TakeBackIntent takeBack;

    @Autowired
    PortfolioLeases leases;

    @Autowired
    PortfolioPump.Tools tools;

    @Autowired
    ConsentGate gate;

    @Autowired
    OptOut optOut;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    LedgerTruth truth;

    @Autowired
    DSLContext db;

    @Autowired
    TestClock clock;

    private GivenSenders.Given sender;
    private List<Long> people;
    private Origin origin;
    private Lease lease;
    private SenderState state;

    @BeforeEach
    void aFrozenOrigin() {
        sender = whatsapp.aSender(workspaces.aWorkspace().id());
        people = contacts.contactsOptedIn(sender.workspace(), PEOPLE);
        origin = ledger.frozen(sender.workspace(), given.origin(sender, people).perSecond(2));
        lease = leases.acquire(origin.portfolio()).orElseThrow();
        state = new SenderState(
                senders.route(sender.workspace(), sender.id()).orElseThrow(),
                new Detours(),
                new Pace(System.nanoTime()),
                new PairRate(),
                new Reach(),
                OptionalInt::empty);
    }

    @AfterEach
    void letGo() {
        leases.release(lease);
    }

    @Test
    void whatIsStartedIsRecordedOnce() {
        var batch = batch();

        assertThat(record(batch, 3)).isInstanceOf(Intent.Started.class);
        assertThat(record(batch, 3)).isInstanceOf(Intent.Stale.class);
        assertThat(record(batch, PEOPLE)).isInstanceOf(Intent.Stale.class);
        assertThat(record(batch.after(3), 1)).isInstanceOf(Intent.Started.class);

        assertThat(db.fetch("select unnest(ids) as id from intent order by 1").map(row -> row.get("id", long.class)))
                .containsExactlyElementsOf(
                        ledger.messages(origin).stream().map(key -> key.id()).toList());
        assertThat(queue.next(origin)).isEmpty();
    }

    @Test
    void onlyTheAttemptThatTheQueueNamesIsStarted() {
        var batch = batch();
        var another = new Batch(batch.id(), 0, batch.zone(), batch.ids(), Collections.nCopies(PEOPLE, 2));

        assertThat(record(another, PEOPLE)).isInstanceOf(Intent.NobodyLeft.class);
        assertThat(db.fetchCount(INTENT)).isZero();
    }

    @Test
    void whatIsSettledMeanwhileIsNotStarted() {
        ledger.learns(ledger.messages(origin).stream()
                .map(key -> Fact.of(origin.workspace(), key, 1, MessageState.SENT, null))
                .toList());

        assertThat(record(batch(), PEOPLE)).isInstanceOf(Intent.NobodyLeft.class);
    }

    @Test
    void underAnothersLeaseNothingIsStarted() {
        db.execute("update portfolio_lease set token = ?, node = 'another'", UUID.randomUUID());

        assertThat(record(batch(), PEOPLE)).isInstanceOf(Intent.LeaseLost.class);
        assertThat(db.fetchCount(INTENT)).isZero();
        assertThat(batch().size()).isEqualTo(PEOPLE);
    }

    @Test
    void anExpiredLeaseStartsNothing() {
        db.execute("update portfolio_lease set until = clock_timestamp() - interval '1 second'");

        assertThat(record(batch(), PEOPLE)).isInstanceOf(Intent.LeaseLost.class);
    }

    @Test
    void whateverHoldsItHoldsItAtTheLastMoment() {
        var scopes = Map.of(
                HoldScope.ORIGIN, String.valueOf(origin.id()),
                HoldScope.SENDER, origin.sender().toString(),
                HoldScope.MARKETING, String.valueOf(origin.workspace().value()),
                HoldScope.INSTALLATION, "");
        scopes.forEach((scope, id) -> {
            var undisturbed = signals.undisturbed(origin);
            holds.place(origin.workspace(), scope, id, HoldReason.USER, null);

            assertThat(undisturbed.getAsBoolean()).as("%s", scope).isFalse();
            assertThat(record(batch(), PEOPLE)).as("%s", scope).isInstanceOf(Intent.Held.class);
            assertThat(queue.due(origin.sender())).as("%s", scope).isEmpty();
            holds.lift(origin.workspace(), scope, id, HoldReason.USER);
        });
        assertThat(signals.undisturbed(origin).getAsBoolean()).isTrue();
        assertThat(queue.due(origin.sender())).hasSize(1);
        assertThat(record(batch(), PEOPLE)).isInstanceOf(Intent.Started.class);
    }

    @Test
    void anIntentWaitsForAnOptOutThatIsBeingCommittedAndSeesIt() {
        var recorded = new CompletableFuture<Intent>();
        var batch = batch();

        transaction.executeWithoutResult(status -> {
            gate.close(origin.workspace());
            Thread.startVirtualThread(() -> recorded.complete(record(batch, PEOPLE)));
            await().until(() ->
                    db.fetchCount(db.selectOne().from("pg_locks").where("locktype = 'advisory' and not granted")) == 1);
            people.forEach(person -> optOut.optOut(
                    origin.workspace(), person, Purpose.MARKETING, Evidence.ofPerson("test", null, clock.instant())));
            assertThat(recorded).isNotDone();
        });

        assertThat(recorded.join()).isInstanceOf(Intent.NobodyLeft.class);
        assertThat(origins.reasons(origin.workspace(), origin.id()))
                .containsExactly(new ReasonCount(MessageState.SKIPPED, Reason.OPTED_OUT, null, PEOPLE));
    }

    @Test
    void aPauseInsideASliceTakesBackWhatWasNotPosted() {
        var intent = started();
        var undisturbed = signals.undisturbed(origin);
        var posted = post(intent, lease, undisturbed);
        await().until(() -> whatsapp.accepted(origin.id()) == 1);

        holds.place(origin.workspace(), HoldScope.ORIGIN, String.valueOf(origin.id()), HoldReason.USER, null);

        posted.join();
        await().until(() -> ledger.queued(origin.id()).size() == PEOPLE - 1);
        assertThat(ledger.queued(origin.id())).containsOnly(1);
        assertThat(whatsapp.accepted(origin.id())).isEqualTo(1);
        assertThat(db.fetchCount(INTENT)).isZero();
    }

    @Test
    void aLimitDoesNotTakeBackWhatItHasCounted() {
        var undisturbed = signals.undisturbed(origin);

        for (var reason : List.of(HoldReason.LIMIT, HoldReason.COST_CAP)) {
            holds.place(origin.workspace(), HoldScope.ORIGIN, String.valueOf(origin.id()), reason, null);
        }

        assertThat(undisturbed.getAsBoolean()).isTrue();
        assertThat(record(batch(), PEOPLE)).isInstanceOf(Intent.Held.class);
    }

    @Test
    void whatCannotEndInsideTheLeaseDoesNotLeave() {
        var ended = new Lease(lease.portfolio(), lease.token(), System.nanoTime(), clock.instant());
        var elsewhere = new Lease(
                lease.portfolio(),
                lease.token(),
                System.nanoTime() + Duration.ofDays(1).toNanos(),
                clock.instant());

        post(started(), ended, () -> true).join();
        await().until(() -> ledger.queued(origin.id()).size() == PEOPLE);
        post(started(), elsewhere, () -> true).join();
        await().until(() -> ledger.queued(origin.id()).size() == PEOPLE);

        assertThat(whatsapp.accepted(origin.id())).isZero();
    }

    @Test
    void tooFastSlowsTheSender() {
        whatsapp.fault("{\"edge\":\"messages\",\"fault\":\"code\",\"code\":130429}");
        double before = state.pace().perSecond(80, System.nanoTime());

        post(started(), lease, () -> true).join();

        await().until(() -> ledger.queued(origin.id()).size() == PEOPLE);
        assertThat(ledger.queued(origin.id()))
                .as("nothing was sent: the same attempt")
                .containsOnly(1);
        assertThat(state.pace().perSecond(80, System.nanoTime())).isLessThan(before * 0.9);
        assertThat(ledger.due(origin.id()).getFirst()).isAfter(origin.launchAt().plusSeconds(1));
    }

    @Test
    void anIntentWhoseCommitWasNeverConfirmedIsTakenBackOnce() {
        var intent = started();
        assertThat(ledger.queued(origin.id())).isEmpty();

        takeBack.ifRecorded(intent.id(), origin, null);
        takeBack.ifRecorded(intent.id(), origin, null);

        assertThat(ledger.queued(origin.id())).containsExactly(1, 1, 1, 1);
        assertThat(db.fetchCount(INTENT)).isZero();
    }

    @Test
    void whatACrashLeftIsInDoubtForTheNextOwnerAndNeverSentAgainBlindly() {
        var intent = started();
        var heardOf = intent.messages().getFirst().key();
        ledger.learns(
                List.of(Fact.accepted(origin.workspace(), heardOf, 1, false, clock.instant(), "wamid.of-the-webhook")));
        leases.release(lease);
        var startedAt = db.fetchValue(INTENT.STARTED_AT, DSL.noCondition());
        clock.advance(Duration.ofMinutes(3));

        ledger.goesOn();

        await().until(() -> db.fetchCount(INTENT) == 0);
        var counts = counts();
        assertThat(counts).containsEntry(MessageState.IN_DOUBT, PEOPLE - 1L).containsEntry(MessageState.ACCEPTED, 1L);
        assertThat(db.select(DOUBT.SINCE).from(DOUBT).fetchSet(DOUBT.SINCE))
                .as("the attempt was made when the intent was recorded")
                .containsExactly(startedAt);
        truth.countersAreExact(origin.workspace(), origin.id());
        assertThat(whatsapp.accepted(origin.id())).isZero();
    }

    private Map<MessageState, Long> counts() {
        return Objects.requireNonNull(origins.progress(origin.workspace(), List.of(origin.id()))
                        .get(origin.id()))
                .counts()
                .states();
    }

    private Batch batch() {
        return queue.next(origin).orElseThrow();
    }

    private Intent record(Batch batch, int n) {
        return recordIntent.record(UUID.randomUUID(), lease, state, origin, batch, n);
    }

    /** All of them, about to leave. */
    private Intent.Started started() {
        var intent = record(batch(), PEOPLE);
        assertThat(intent).isInstanceOf(Intent.Started.class);
        return (Intent.Started) intent;
    }

    private CompletableFuture<Void> post(Intent.Started intent, Lease under, BooleanSupplier undisturbed) {
        SendMessage client = tools.sending().client();
        var slices = new PostSlice(client, tools.outcomes(), state, pace(), () -> under, tools.settings(), clock);
        return CompletableFuture.runAsync(() -> {
            slices.post(intent, under, undisturbed);
            slices.finish();
        });
    }

    private SenderPace pace() {
        var pace = new SenderPace(state);
        pace.sliceSize(origin);
        return pace;
    }
}
