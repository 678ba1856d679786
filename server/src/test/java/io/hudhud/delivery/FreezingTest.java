package io.hudhud.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.hudhud.database.RestoredBackup;
import io.hudhud.delivery.freeze.FreezeAudience;
import io.hudhud.delivery.freeze.FreezeDue;
import io.hudhud.delivery.ledger.Fact;
import io.hudhud.delivery.ledger.Row.Milestones;
import io.hudhud.delivery.origin.OriginStore;
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
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From an audience to rows and batches: who, why not, and when. */
@HudhudTest
class FreezingTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");

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
    OriginStore store;

    @Autowired
    FreezeAudience freeze;

    @Autowired
    FreezeDue freezeDue;

    @Autowired
    Queue queue;

    @Autowired
    Holds holds;

    @Autowired
    LedgerTruth truth;

    @Autowired
    TestClock clock;

    @Autowired
    DSLContext db;

    private GivenSenders.Given sender;

    @BeforeEach
    void aSender() {
        sender = whatsapp.aSender(workspaces.aWorkspace().id());
    }

    @Test
    void theLedgerRefusesASecondMessageOfACampaignToTheSamePerson() {
        var origin = ledger.frozen(sender.workspace(), anOrigin(1));

        assertThatThrownBy(() -> db.execute("""
                        insert into message (workspace_id, period, origin_id, contact_id, state)
                        select workspace_id, period, origin_id, contact_id, 0 from message""")).hasMessageContaining("duplicate key");
        assertThat(ledger.messages(origin)).hasSize(1);
    }

    @Test
    void theSameEventMakesOneMessageHoweverOftenItIsTold() {
        ledger.standsStill();
        long noura = contacts.contact(sender.workspace()).saved();
        long origin = queue.monthly(
                sender.workspace(),
                new NewOrigin(
                        OriginKind.EVENT_CAMPAIGN,
                        UUID.randomUUID(),
                        sender.id(),
                        Lane.TRANSACTIONAL,
                        Purpose.TRANSACTIONAL,
                        null,
                        clock.instant(),
                        false,
                        null,
                        null,
                        null,
                        null,
                        false,
                        null));
        var told = List.of(new NewMessage(noura, 7, clock.instant()), new NewMessage(noura, 8, clock.instant()));

        assertThat(queue.add(sender.workspace(), origin, told)).allMatch(Optional::isPresent);
        assertThat(queue.add(sender.workspace(), origin, told)).allMatch(Optional::isEmpty);

        assertThat(ledger.queued(origin)).containsExactly(1, 1);
        truth.countersAreExact(sender.workspace(), origin);
    }

    @Test
    void whoIsSkippedIsSkippedWithTheirReasonBeforeAnythingLeaves() {
        var ws = sender.workspace();
        var audience = new ArrayList<Long>(contacts.contactsOptedIn(ws, 1));
        audience.add(contacts.contact(ws).saved());
        audience.add(contacts.contact(ws).optedOut(Purpose.MARKETING).saved());
        audience.add(
                contacts.contact(ws).optedIn(Purpose.MARKETING).suppressed().saved());
        audience.add(
                contacts.contact(ws).optedIn(Purpose.MARKETING).withPhone(null).saved());
        audience.add(
                contacts.contact(ws).optedIn(Purpose.MARKETING).onALandline().saved());
        audience.add(contacts.contact(ws)
                .optedIn(Purpose.MARKETING)
                .withPhone("+12025550143")
                .saved());

        var origin = ledger.frozen(ws, given.origin(sender, audience));

        assertThat(origins.reasons(ws, origin.id()))
                .containsExactlyInAnyOrder(
                        skipped(Reason.NO_CONSENT),
                        skipped(Reason.OPTED_OUT),
                        skipped(Reason.SUPPRESSED),
                        skipped(Reason.NO_ADDRESS),
                        skipped(Reason.LANDLINE),
                        skipped(Reason.UNITED_STATES_MARKETING));
        assertThat(ledger.queued(origin.id())).hasSize(1);
        truth.countersAreExact(ws, origin.id());
    }

    @Test
    void ordersAskForNoConsentButHearANo() {
        var ws = sender.workspace();
        var audience = List.of(
                contacts.contact(ws).saved(),
                contacts.contact(ws).optedOut(Purpose.MARKETING).saved(),
                contacts.contact(ws).optedOut(Purpose.TRANSACTIONAL).saved());

        var origin =
                ledger.frozen(ws, given.origin(sender, audience).inLane(Lane.TRANSACTIONAL, Purpose.TRANSACTIONAL));

        assertThat(origins.reasons(ws, origin.id())).containsExactly(skipped(Reason.OPTED_OUT));
    }

    @Test
    void whoIsErasedBetweenTheSnapshotAndTheirRowIsNamed() {
        ledger.standsStill();
        var people = contacts.contactsOptedIn(sender.workspace(), 2);
        var origin = store.find(sender.workspace(), given.origin(sender, people).open())
                .orElseThrow();
        freeze.step(origin);
        db.execute("delete from contact where id = ?", people.getFirst());

        freeze.step(origin);

        assertThat(origins.reasons(sender.workspace(), origin.id())).containsExactly(skipped(Reason.CONTACT_GONE));
    }

    @Test
    void whatWasDueLongAgoAsksBeforeItStarts() {
        long origin = anOrigin(3).in(Duration.ofMinutes(-31)).open();

        await().until(() ->
                progress(origin).holds().stream().anyMatch(hold -> hold.reason() == HoldReason.LATE_LAUNCH));
        assertThat(progress(origin).counts().targeted()).isZero();

        assertThat(origins.launchLate(sender.workspace(), origin)).isTrue();
        await().until(() -> whatsapp.accepted(origin) == 3);
    }

    @Test
    void closingInTheMiddleOfFreezingGivesEverybodyAFate() {
        ledger.standsStill();
        long id = anOrigin(5).open();
        var origin = store.find(sender.workspace(), id).orElseThrow();
        freeze.step(origin);

        origins.close(sender.workspace(), id);
        assertThat(freeze.step(origin)).isFalse();
        ledger.goesOn();

        await().until(() -> progress(id).completedAt() != null);
        assertThat(progress(id).counts().of(MessageState.CANCELLED)).isEqualTo(5);
        assertThat(origins.reasons(sender.workspace(), id))
                .containsExactly(new ReasonCount(MessageState.CANCELLED, Reason.CLOSED, null, 5));
        truth.countersAreExact(sender.workspace(), id);
        assertThat(whatsapp.accepted(id)).isZero();
    }

    @Test
    void whoHasNoRowYetGetsAFateEvenIfNothingElseIsOpenWhenItIsClosed() {
        ledger.standsStill();
        long id = anOrigin(1_002).open();
        var origin = store.find(sender.workspace(), id).orElseThrow();
        freeze.step(origin);
        freeze.step(origin);
        origins.close(sender.workspace(), id);
        // All that has a row so far is read: nothing waits, and yet two people have no row.
        ledger.learns(ledger.messages(origin).stream()
                .map(key -> new Fact(
                        sender.workspace(),
                        key,
                        1,
                        MessageState.READ,
                        false,
                        null,
                        null,
                        new Milestones(NOON, NOON, NOON, NOON, null, null, null),
                        null,
                        null))
                .toList());
        assertThat(progress(id).completedAt()).isNull();
        ledger.goesOn();

        await().until(() -> progress(id).completedAt() != null);
        assertThat(progress(id).counts().of(MessageState.CANCELLED)).isEqualTo(2);
        assertThat(progress(id).counts().targeted()).isEqualTo(1_002);
    }

    @Test
    void aHoldThatHasEndedByItselfLetsFreezingGoOn() {
        ledger.standsStill();
        long id = anOrigin(3).open();
        holds.place(
                sender.workspace(),
                HoldScope.ORIGIN,
                String.valueOf(id),
                HoldReason.LIMIT,
                "of this test",
                clock.instant().plus(Duration.ofMinutes(10)));
        freezeDue.step(sender.portfolio());
        assertThat(progress(id).counts().targeted()).isZero();

        clock.advance(Duration.ofMinutes(11));
        while (freezeDue.step(sender.portfolio())) {}

        assertThat(progress(id).counts().targeted()).isEqualTo(3);
    }

    @Test
    void atLocalTimeEachZoneIsDueAtItsOwnHour() {
        var ws = sender.workspace();
        var launch = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofHours(5));
        var people = List.of(
                contacts.contact(ws).optedIn(Purpose.MARKETING).saved(),
                contacts.contact(ws)
                        .optedIn(Purpose.MARKETING)
                        .withPhone("+6281234567890")
                        .saved());
        db.execute("update contact set time_zone = 'Asia/Jakarta' where phone like '+62%'");

        var origin = ledger.frozen(ws, given.origin(sender, people).atLocalTime(launch));

        assertThat(ledger.due(origin.id())).containsExactly(launch.minus(Duration.ofHours(4)), launch);
        assertThat(origin.freezeAt()).isBefore(launch.minus(Duration.ofHours(10)));
    }

    @Test
    void marketingThatIsFrozenInQuietHoursWaitsForTheirEnd() {
        var end = quiet(Duration.ofHours(-1), Duration.ofHours(2));

        var sale = ledger.frozen(sender.workspace(), anOrigin(2));
        var order = ledger.frozen(sender.workspace(), anOrigin(2).inLane(Lane.TRANSACTIONAL, Purpose.TRANSACTIONAL));

        assertThat(ledger.due(sale.id())).containsExactly(end);
        assertThat(ledger.due(order.id()).getFirst()).isBefore(end);
    }

    @Test
    void whatIsStillQueuedWhenQuietHoursBeginMovesToTheirEnd() {
        var end = quiet(Duration.ofHours(1), Duration.ofHours(2));
        var origin = ledger.frozen(sender.workspace(), anOrigin(2));
        assertThat(ledger.due(origin.id()).getFirst()).isBefore(end);

        clock.advance(Duration.ofMinutes(61));
        ledger.goesOn();
        await().until(() -> ledger.due(origin.id()).equals(List.of(end)));
        assertThat(whatsapp.accepted(origin.id())).isZero();

        ledger.standsStill();
        clock.advance(Duration.ofHours(1));
        ledger.goesOn();
        await().until(() -> whatsapp.accepted(origin.id()) == 2);
    }

    @Test
    void afterARestoredBackupNothingLeavesUntilAPersonAgrees() {
        var restored = new Restored();
        var hold = new HoldAfterRestore(restored, holds);
        long origin = anOrigin(2).open();
        await().until(() -> !ledger.due(origin).isEmpty());

        assertThat(progress(origin).holds()).extracting(Hold::reason).containsExactly(HoldReason.RESTORED_BACKUP);
        assertThat(whatsapp.accepted(origin)).isZero();

        hold.agree();
        assertThat(restored.isUnacknowledged()).isFalse();
        await().until(() -> whatsapp.accepted(origin) == 2);
    }

    private static final class Restored implements RestoredBackup {
        private boolean unknown = true;

        @Override
        public boolean isUnacknowledged() {
            return unknown;
        }

        @Override
        public void acknowledge() {
            unknown = false;
        }
    }

    /** Sets the workspace's quiet hours from now; answers when they end. */
    private Instant quiet(Duration from, Duration until) {
        var now = clock.instant().atZone(RIYADH).truncatedTo(ChronoUnit.MINUTES);
        workspaces.areQuietForMarketing(
                sender.workspace(),
                now.plus(from).toLocalTime(),
                now.plus(until).toLocalTime());
        return now.plus(until).toInstant();
    }

    private GivenOrigins.Draft anOrigin(int people) {
        return given.origin(sender, contacts.contactsOptedIn(sender.workspace(), people));
    }

    private OriginProgress progress(long origin) {
        return Objects.requireNonNull(
                origins.progress(sender.workspace(), List.of(origin)).get(origin));
    }

    private static ReasonCount skipped(Reason reason) {
        return new ReasonCount(MessageState.SKIPPED, reason, null, 1);
    }
}
