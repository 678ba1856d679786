package io.hudhud.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenLedger;
import io.hudhud.testing.GivenOrigins;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenSimulator;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.LedgerTruth;
import io.hudhud.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A first share, then a gate: through the real pump and real webhooks; the simulator's log says who got what. */
@HudhudTest
class GuardedStartTest {

    private static final Duration WAIT = Duration.ofMinutes(31);

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
    LedgerTruth truth;

    @Autowired
    TestClock clock;

    @Autowired
    DSLContext db;

    private GivenSenders.@Nullable Given sender;

    @BeforeEach
    void aSender() {
        sender = whatsapp.aSender(workspaces.aWorkspace().id());
    }

    @Test
    void theShareIsExactAndSpreadOverTheWholeAudience() {
        var people = contacts.contactsOptedIn(sender().workspace(), 1_203);
        var origin = ledger.frozen(
                sender().workspace(), given.origin(sender(), people).guardedBy(share(5, 100)));

        var all = ledger.messages(origin).stream().map(MessageKey::id).toList();
        var first = queued(origin.id(), false);
        assertThat(first).hasSize(100).doesNotHaveDuplicates();
        assertThat(queued(origin.id(), true)).hasSize(1_103).doesNotContainAnyElementsOf(first);
        for (int tenth = 0; tenth < 10; tenth++) {
            assertThat(first.stream().filter(all.subList(tenth * 120, (tenth + 1) * 120)::contains))
                    .as("of the %dth tenth of the audience", tenth)
                    .hasSizeBetween(5, 15);
        }
    }

    @Test
    void whatWaitsAtTheGateCannotGetADueTime() {
        var people = contacts.contactsOptedIn(sender().workspace(), 20);
        long origin = ledger.frozen(
                        sender().workspace(), given.origin(sender(), people).guardedBy(share(5, 10)))
                .id();
        assertThatThrownBy(() -> db.execute("update dispatch_batch set due_at = now() where gated"))
                .hasMessageContaining("dispatch_batch_check");
        assertThat(queued(origin, true)).hasSize(10);
    }

    @Test
    void itGoesOnByItselfWhenTheShareDidWellAndTheTimeIsOver() {
        long origin = guarded(120, share(10, 30));
        awaitLeft(origin);
        assertThat(guard(origin).share()).isEqualTo(30);
        assertThat(guard(origin).endsAt()).isNotNull();
        looksAgain(origin);
        assertThat(whatsapp.judged(origin, "distinct")).isEqualTo(30);
        assertThat(progress(origin).isGuarding()).isTrue();

        clock.advance(WAIT);

        awaitCompleted(origin);
        assertThat(guard(origin).phase()).isEqualTo(GuardPhase.OPEN);
        assertThat(guard(origin).figures().attempted()).isEqualTo(30);
        assertThat(whatsapp.judged(origin, "distinct")).isEqualTo(120);
        assertThat(whatsapp.judged(origin, "duplicates")).isZero();
        truth.countersAreExact(sender().workspace(), origin);
    }

    @Test
    void itGoesOnSoonerWhenEnoughIsKnown() {
        long origin = guarded(60, new Guard(10, 20, 30, 90, 5.0, 1.0, true));
        awaitCompleted(origin);
        assertThat(whatsapp.judged(origin, "distinct")).isEqualTo(60);
    }

    @Test
    void itHoldsWhenTooManyFailAndGoesOnWhenAPersonSaysSo() {
        whatsapp.fault("{\"edge\":\"messages\",\"fault\":\"code\",\"code\":131026,\"every\":3}");
        long origin = guarded(90, new Guard(10, 30, 30, null, 10.0, null, null));
        awaitLeft(origin);
        clock.advance(WAIT);

        await().until(() -> guard(origin).phase() == GuardPhase.STOPPED);
        assertThat(progress(origin).holds())
                .singleElement()
                .satisfies(hold -> assertThat(hold.reason()).isEqualTo(HoldReason.GUARD))
                .satisfies(hold -> assertThat(hold.detail()).contains("33.3 % failed", "at most 10.0 %"));
        assertThat(progress(origin).counts().of(MessageState.WAITING)).isEqualTo(60);

        whatsapp.calm();
        assertThat(origins.goOn(sender().workspace(), origin)).isTrue();

        awaitCompleted(origin);
        assertThat(guard(origin).figures().failed()).isEqualTo(10);
        assertThat(origins.reasons(sender().workspace(), origin))
                .containsExactly(new ReasonCount(MessageState.FAILED, Reason.WHATSAPP, 131026, 10));
        truth.countersAreExact(sender().workspace(), origin);
    }

    @Test
    void aHoldThatIsLiftedElsewhereOpensTheGateToo() {
        whatsapp.fault("{\"edge\":\"messages\",\"fault\":\"code\",\"code\":131026}");
        long origin = guarded(40, new Guard(10, 20, 30, null, 10.0, null, null));
        awaitLeft(origin);
        clock.advance(WAIT);
        await().until(() -> guard(origin).phase() == GuardPhase.STOPPED);
        whatsapp.calm();

        holds.lift(sender().workspace(), HoldScope.ORIGIN, String.valueOf(origin), HoldReason.GUARD);

        awaitCompleted(origin);
        assertThat(whatsapp.accepted(origin)).isEqualTo(20);
    }

    @Test
    void aPersonNeedNotWait() {
        long origin = guarded(60, share(10, 20));
        awaitLeft(origin);
        assertThat(origins.goOn(sender().workspace(), origin)).isTrue();
        awaitCompleted(origin);
        assertThat(origins.goOn(sender().workspace(), origin)).isFalse();
        assertThat(whatsapp.judged(origin, "duplicates")).isZero();
    }

    @Test
    void aStopOfTheServerWhileTheShareIsWatchedChangesNothing() {
        long origin = guarded(80, share(10, 25));
        awaitLeft(origin);
        ledger.standsStill();
        clock.advance(Duration.ofMinutes(10));
        ledger.goesOn();
        looksAgain(origin);
        assertThat(whatsapp.judged(origin, "distinct")).isEqualTo(25);

        ledger.standsStill();
        clock.advance(WAIT);
        ledger.goesOn();

        awaitCompleted(origin);
        assertThat(whatsapp.judged(origin, "distinct")).isEqualTo(80);
        assertThat(whatsapp.judged(origin, "duplicates")).isZero();
    }

    @Test
    void aPauseDoesNotOpenTheGateAndAClosedOneStaysShut() {
        long origin = guarded(60, share(10, 20));
        awaitLeft(origin);
        holds.place(sender().workspace(), HoldScope.ORIGIN, String.valueOf(origin), HoldReason.USER, null);
        holds.lift(sender().workspace(), HoldScope.ORIGIN, String.valueOf(origin), HoldReason.USER);
        looksAgain(origin);
        assertThat(whatsapp.judged(origin, "distinct")).isEqualTo(20);

        origins.close(sender().workspace(), origin);
        await().until(() -> progress(origin).counts().of(MessageState.CANCELLED) == 40);
        clock.advance(WAIT);
        looksAgain(origin);
        assertThat(whatsapp.judged(origin, "distinct")).isEqualTo(20);
    }

    @Test
    void whatWaitsAtAGateKeepsNobodyElseWaiting() {
        long waits = guarded(60, share(10, 20));
        awaitLeft(waits);
        long other = given.origin(sender(), contacts.contactsOptedIn(sender().workspace(), 30))
                .open();
        awaitCompleted(other);
        assertThat(whatsapp.judged(waits, "distinct")).isEqualTo(20);
    }

    @Test
    void aShareThatIsEverybodyIsNoGate() {
        long origin = guarded(30, share(5, 100));
        awaitCompleted(origin);
        assertThat(guard(origin).phase()).isEqualTo(GuardPhase.OPEN);
    }

    private static Guard share(int percent, int atLeast) {
        return new Guard(percent, atLeast, 30, null, 10.0, 2.0, true);
    }

    private long guarded(int people, Guard guard) {
        return given.origin(sender(), contacts.contactsOptedIn(sender().workspace(), people))
                .guardedBy(guard)
                .open();
    }

    private List<Long> queued(long origin, boolean gated) {
        return db.fetch("select unnest(ids) as id from dispatch_batch where origin_id = ? and gated = ?", origin, gated)
                .map(row -> row.get("id", Long.class));
    }

    /** All of the share has left, and WhatsApp's reports are in. */
    private void awaitLeft(long origin) {
        await().atMost(Duration.ofSeconds(30)).until(() -> guard(origin).leftAt() != null);
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            var figures = guard(origin).figures();
            return figures.reported() == figures.attempted();
        });
    }

    /** Until the gate has been looked at twice. */
    private void looksAgain(long origin) {
        long before = System.nanoTime();
        await().until(() ->
                System.nanoTime() - before > Duration.ofMillis(2_500).toNanos());
        assertThat(progress(origin).guard()).isNotNull();
    }

    private void awaitCompleted(long origin) {
        await().atMost(Duration.ofSeconds(40)).until(() -> progress(origin).completedAt() != null);
    }

    private GuardProgress guard(long origin) {
        return Objects.requireNonNull(progress(origin).guard());
    }

    private OriginProgress progress(long origin) {
        return Objects.requireNonNull(
                origins.progress(sender().workspace(), List.of(origin)).get(origin));
    }

    private GivenSenders.Given sender() {
        return Objects.requireNonNull(sender);
    }
}
