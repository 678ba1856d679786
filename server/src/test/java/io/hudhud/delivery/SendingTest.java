package io.hudhud.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hudhud.contact.Evidence;
import io.hudhud.contact.OptOut;
import io.hudhud.shared.Purpose;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenOrigins;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenSimulator;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.LedgerTruth;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From an origin to read messages and back, through the real pump, a real HTTP client and real webhooks. */
@HudhudTest
class SendingTest {

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenContacts contacts;

    @Autowired
    GivenSimulator whatsapp;

    @Autowired
    GivenOrigins given;

    @Autowired
    GivenSenders senders;

    @Autowired
    Origins origins;

    @Autowired
    Holds holds;

    @Autowired
    OptOut optOut;

    @Autowired
    Clock clock;

    @Autowired
    LedgerTruth truth;

    @Autowired
    DSLContext db;

    private GivenSenders.Given sender;

    @BeforeEach
    void aSender() {
        sender = whatsapp.aSender(workspaces.aWorkspace().id());
    }

    @Test
    void everybodyWhoConsentedGetsItOnceAndEveryFateIsKnown() {
        var people = contacts.contactsOptedIn(sender.workspace(), 150);

        long origin = given.origin(sender, people).open();

        var counts = awaitAll(origin, MessageState.READ, 150);
        assertThat(counts.milestones()).isEqualTo(new Counts.Milestones(150, 150, 150, 150, 0, null));
        assertThat(whatsapp.judged(origin, "distinct")).isEqualTo(150);
        assertThat(whatsapp.judged(origin, "duplicates")).isZero();
        assertThat(db.fetchSingle("select sum(accepted)::int, sum(echoed)::int from echo_count")
                        .intoList())
                .as("what doubt would be compared with")
                .containsExactly(150, 150);
        truth.countersAreExact(sender.workspace(), origin);
        assertThat(progress(origin).completedAt()).isNotNull();
    }

    @Test
    void whoIsNotMessagedHasAReason() {
        var ws = sender.workspace();
        var audience = new ArrayList<Long>(contacts.contactsOptedIn(ws, 1));
        audience.add(contacts.contact(ws).saved());
        audience.add(contacts.contact(ws)
                .optedIn(Purpose.MARKETING)
                .optedOut(Purpose.MARKETING)
                .saved());
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

        long origin = given.origin(sender, audience).open();

        var counts = awaitAll(origin, MessageState.READ, 1);
        assertThat(counts.targeted()).isEqualTo(7);
        assertThat(origins.reasons(ws, origin))
                .extracting(ReasonCount::reason)
                .containsExactlyInAnyOrder(
                        Reason.NO_CONSENT,
                        Reason.OPTED_OUT,
                        Reason.SUPPRESSED,
                        Reason.NO_ADDRESS,
                        Reason.LANDLINE,
                        Reason.UNITED_STATES_MARKETING);
        truth.countersAreExact(ws, origin);
    }

    @Test
    void aNoThatComesWhileTheCampaignRunsIsANo() {
        var people = contacts.contactsOptedIn(sender.workspace(), 40);
        long origin = given.origin(sender, people).perSecond(5).open();
        await().until(() -> whatsapp.accepted(origin) > 0);

        people.reversed().stream()
                .limit(5)
                .forEach(person -> optOut.optOut(
                        sender.workspace(),
                        person,
                        Purpose.MARKETING,
                        Evidence.ofPerson("test", null, clock.instant())));

        await().atMost(Duration.ofSeconds(30)).until(() -> progress(origin).completedAt() != null);
        assertThat(origins.reasons(sender.workspace(), origin))
                .containsExactly(new ReasonCount(MessageState.SKIPPED, Reason.OPTED_OUT, null, 5));
        assertThat(whatsapp.accepted(origin)).isEqualTo(35);
    }

    @Test
    void pauseMeansNowAndResumeGoesOn() {
        var people = contacts.contactsOptedIn(sender.workspace(), 60);
        long origin = given.origin(sender, people).perSecond(20).open();
        await().until(() -> whatsapp.accepted(origin) > 5);

        pause(origin);
        pause(origin);
        int accepted = stable(origin);
        assertThat(accepted).isLessThan(60);
        assertThat(progress(origin).holds()).hasSize(1);

        assertThat(resume(origin)).isTrue();
        assertThat(resume(origin)).isFalse();
        awaitAll(origin, MessageState.READ, 60);
        truth.countersAreExact(sender.workspace(), origin);
    }

    @Test
    void closeCancelsWhatWaitsAndNothingElse() {
        var people = contacts.contactsOptedIn(sender.workspace(), 60);
        long origin = given.origin(sender, people).perSecond(20).open();
        await().until(() -> whatsapp.accepted(origin) > 5);

        origins.close(sender.workspace(), origin);
        origins.close(sender.workspace(), origin);

        await().until(() -> progress(origin).completedAt() != null);
        var counts = progress(origin).counts();
        assertThat(counts.targeted()).isEqualTo(60);
        assertThat(counts.of(MessageState.CANCELLED)).isPositive();
        await().untilAsserted(() -> assertThat(
                        progress(origin).counts().of(MessageState.READ) + counts.of(MessageState.CANCELLED))
                .isEqualTo(60));
        assertThat(whatsapp.accepted(origin)).isEqualTo(60 - (int) counts.of(MessageState.CANCELLED));
        truth.countersAreExact(sender.workspace(), origin);
    }

    @Test
    void aLostAnswerIsDoubtAndItsEchoSettlesIt() {
        var people = contacts.contactsOptedIn(sender.workspace(), 30);
        whatsapp.fault("{\"edge\":\"messages\",\"fault\":\"reset_after\",\"every\":5}");

        long origin = given.origin(sender, people).open();

        awaitAll(origin, MessageState.READ, 30);
        assertThat(whatsapp.judged(origin, "answers_lost")).isEqualTo(6);
        assertThat(whatsapp.judged(origin, "duplicates")).isZero();
        truth.countersAreExact(sender.workspace(), origin);
    }

    @Test
    void doubtIsNeverSentAgainBlindlyHoweverLateItsEcho() {
        var people = contacts.contactsOptedIn(sender.workspace(), 10);
        whatsapp.people("{\"profiles\": {\"default\": {\"sent_delay_ms\": [5000, 5000]}}}");
        whatsapp.fault("{\"edge\":\"messages\",\"fault\":\"reset_after\",\"every\":5}");

        long origin = given.origin(sender, people).open();

        awaitAll(origin, MessageState.IN_DOUBT, 2);
        awaitAll(origin, MessageState.READ, 10);
        assertThat(whatsapp.judged(origin, "accepted")).isEqualTo(10);
        truth.countersAreExact(sender.workspace(), origin);
    }

    @Test
    void tooFastIsNoFailure() {
        var people = contacts.contactsOptedIn(sender.workspace(), 30);
        whatsapp.fault("{\"edge\":\"messages\",\"fault\":\"code\",\"code\":130429,\"every\":6}");

        long origin = given.origin(sender, people).open();

        awaitAll(origin, MessageState.READ, 30);
        assertThat(whatsapp.accepted(origin)).isEqualTo(30);
    }

    @Test
    void metasCategoryChoosesTheRouteAndNotThePurpose() {
        senders.useMarketingMessages(sender);
        var people = contacts.contactsOptedIn(sender.workspace(), 5);

        long notice = given.origin(sender, people).sayingANotice().open();
        long sale = given.origin(sender, people).open();

        awaitAll(notice, MessageState.READ, 5);
        awaitAll(sale, MessageState.READ, 5);
    }

    @Test
    void whatTheMarketingRouteRefusesGoesTheOtherWay() {
        senders.useMarketingMessages(sender);
        var people = contacts.contactsOptedIn(sender.workspace(), 5);

        long origin =
                given.origin(sender, people).sayingANoticeThatWasMarketing().open();

        awaitAll(origin, MessageState.READ, 5);
        assertThat(progress(origin).holds()).isEmpty();
        truth.countersAreExact(sender.workspace(), origin);
    }

    @Test
    void whatTheCloudApiNoLongerTakesGoesTheMarketingRoute() {
        whatsapp.fault("{\"edge\":\"messages\",\"fault\":\"code\",\"code\":131063}");
        var people = contacts.contactsOptedIn(sender.workspace(), 5);

        long origin = given.origin(sender, people).open();

        awaitAll(origin, MessageState.READ, 5);
    }

    @Test
    void ordersDoNotWaitBehindSales() {
        var people = contacts.contactsOptedIn(sender.workspace(), 100);
        long sale = given.origin(sender, people).perSecond(10).open();
        await().until(() -> whatsapp.accepted(sale) > 2);

        long order = given.origin(sender, List.of(people.getLast()))
                .inLane(Lane.TRANSACTIONAL, Purpose.TRANSACTIONAL)
                .open();

        await().atMost(Duration.ofSeconds(2)).until(() -> whatsapp.accepted(order) == 1);
        assertThat(whatsapp.accepted(sale)).isLessThan(100);
        origins.close(sender.workspace(), sale);
    }

    @Test
    void whatIsTooLateIsSkippedAsOfferEnded() {
        var people = contacts.contactsOptedIn(sender.workspace(), 40);

        long origin = given.origin(sender, people)
                .perSecond(10)
                .notAfter(clock.instant().plusSeconds(2))
                .open();

        await().atMost(Duration.ofSeconds(20)).until(() -> progress(origin).completedAt() != null);
        assertThat(origins.reasons(sender.workspace(), origin))
                .singleElement()
                .satisfies(count -> assertThat(count.reason()).isEqualTo(Reason.OFFER_ENDED));
    }

    private void pause(long origin) {
        holds.place(sender.workspace(), HoldScope.ORIGIN, String.valueOf(origin), HoldReason.USER, null);
    }

    private boolean resume(long origin) {
        return holds.lift(sender.workspace(), HoldScope.ORIGIN, String.valueOf(origin), HoldReason.USER);
    }

    /** How many were accepted once nothing more is, over half a second. */
    private int stable(long origin) {
        int[] last = {-1};
        await().pollInterval(Duration.ofMillis(500)).until(() -> {
            int before = last[0];
            last[0] = whatsapp.accepted(origin);
            return before == last[0];
        });
        return last[0];
    }

    private Counts awaitAll(long origin, MessageState state, long n) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(progress(origin).counts().of(state)).isEqualTo(n));
        return progress(origin).counts();
    }

    private OriginProgress progress(long origin) {
        var found = origins.progress(sender.workspace(), List.of(origin)).get(origin);
        assertThat(found).isNotNull();
        return Objects.requireNonNull(found);
    }
}
