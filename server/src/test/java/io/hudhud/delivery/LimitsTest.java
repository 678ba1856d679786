package io.hudhud.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hudhud.sender.MessagingLimitChanged;
import io.hudhud.shared.PhoneNumber;
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
import io.hudhud.whatsapp.RateCards;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** The limits that WhatsApp and the merchant set, kept by the pump before WhatsApp has to say a word. */
@HudhudTest
class LimitsTest {

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSenders senders;

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
    Queue queue;

    @Autowired
    ServiceWindows windows;

    @Autowired
    LedgerTruth truth;

    @Autowired
    TestClock clock;

    @Autowired
    DSLContext db;

    @Autowired
    ApplicationEventPublisher events;

    private GivenSenders.Given sender;

    @BeforeEach
    void aSenderThatMayReachTenPeopleADay() {
        sender = whatsapp.aSender(workspaces.aWorkspace().id(), senders.aPortfolio(10), 80);
    }

    @Test
    void thePortfoliosLimitHoldsACampaignAtFourFifthsAndGoesOnADayLater() {
        var people = contacts.contactsOptedIn(sender.workspace(), 16);
        long origin = given.origin(sender, people).open();

        await().until(() -> hold(origin) == HoldReason.LIMIT);
        await().until(() -> whatsapp.accepted(origin) >= 8);
        assertThat(whatsapp.accepted(origin)).isEqualTo(8);

        ledger.standsStill();
        clock.advance(Duration.ofHours(24).plusMinutes(2));
        ledger.goesOn();
        await().atMost(Duration.ofSeconds(20)).until(() -> whatsapp.accepted(origin) == 16);
        await().until(() -> progress(origin).counts().of(MessageState.READ) == 16);
        assertThat(whatsapp.judged(origin, "duplicates")).isZero();
        truth.countersAreExact(sender.workspace(), origin);
    }

    @Test
    void aHigherLimitLetsACampaignGoOnAtOnce() {
        long origin = given.origin(sender, contacts.contactsOptedIn(sender.workspace(), 16))
                .open();
        await().until(() -> hold(origin) == HoldReason.LIMIT);

        db.execute("update portfolio set messaging_limit = 2000 where id = ?", sender.portfolio());
        events.publishEvent(new MessagingLimitChanged(sender.portfolio(), OptionalInt.of(2_000)));

        await().until(() -> whatsapp.accepted(origin) == 16);
    }

    @Test
    void theFifthThatIsKeptIsForOrders() {
        long sale = given.origin(sender, contacts.contactsOptedIn(sender.workspace(), 20))
                .open();
        await().until(() -> hold(sale) == HoldReason.LIMIT);

        long orders = orders(contacts.contactsOptedIn(sender.workspace(), 3));

        await().until(() -> whatsapp.accepted(orders) == 2);
        await().until(() -> hold(orders) == HoldReason.LIMIT);
    }

    @Test
    void whoWasReachedTodayOrWroteTodayCostsNoReach() {
        var people = contacts.contactsOptedIn(sender.workspace(), 10);
        long first = orders(people);
        await().until(() -> whatsapp.accepted(first) == 10);
        long writer = contacts.contact(sender.workspace()).saved();
        windows.opened(sender.workspace(), writer, sender.id(), clock.instant());

        long again = orders(List.of(people.getFirst(), people.getLast(), writer));
        await().until(() -> whatsapp.accepted(again) == 3);

        long stranger = orders(List.of(contacts.contact(sender.workspace()).saved()));
        await().until(() -> hold(stranger) == HoldReason.LIMIT);
        assertThat(whatsapp.accepted(stranger)).isZero();
    }

    @Test
    void onePersonGetsFortyFiveMessagesInARowAndTheNextWhenSixSecondsHavePassed() {
        whatsapp.settings("{\"pair_spacing_ms\": 0}");
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
        queue.add(
                sender.workspace(),
                origin,
                LongStream.rangeClosed(1, 46)
                        .mapToObj(n -> new NewMessage(noura, n, clock.instant()))
                        .toList());

        await().until(() -> whatsapp.accepted(origin) > 0);
        long first = System.nanoTime();
        await().atMost(Duration.ofSeconds(30)).until(() -> whatsapp.accepted(origin) == 46);
        assertThat(Duration.ofNanos(System.nanoTime() - first)).isGreaterThan(Duration.ofSeconds(3));
    }

    @Test
    void aCampaignNeverCostsMoreThanItsCap() {
        var people = contacts.contactsOptedIn(sender.workspace(), 6);
        long price = RateCards.price(new PhoneNumber("+966500000001"), "marketing", clock.instant())
                .orElseThrow()
                .usdMicros();
        long origin = given.origin(sender, people)
                .perSecond(10)
                .costingAtMost(3 * price + 1)
                .open();

        await().until(() -> hold(origin) == HoldReason.COST_CAP);
        await().until(() -> whatsapp.accepted(origin) >= 3);
        assertThat(whatsapp.accepted(origin)).isEqualTo(3);
        assertThat(db.fetchValue("select spent_micros from origin_counter where origin_id = ?", origin))
                .isEqualTo(3 * price);
    }

    @Test
    void whatCameBackUnsentIsNotChargedAgainstTheCapTwice() {
        var people = contacts.contactsOptedIn(sender.workspace(), 6);
        long price = RateCards.price(new PhoneNumber("+966500000001"), "marketing", clock.instant())
                .orElseThrow()
                .usdMicros();
        whatsapp.fault("{\"edge\":\"messages\",\"fault\":\"code\",\"code\":130429,\"next\":4}");

        long origin = given.origin(sender, people).costingAtMost(6 * price).open();

        await().until(() -> whatsapp.accepted(origin) == 6);
        await().until(() -> Long.valueOf(6 * price)
                .equals(db.fetchValue("select spent_micros from origin_counter where origin_id = ?", origin)));
    }

    @Test
    void whatComesInCountsAgainstTheNumbersRate() {
        ledger.standsStill();
        var slow = whatsapp.aSender(sender.workspace(), senders.aPortfolio(null), 20);
        db.execute("update sender set throughput_per_second = 20 where id = ?", slow.id());
        ledger.goesOn();
        var warmUp = given.origin(slow, contacts.contactsOptedIn(slow.workspace(), 1))
                .open();
        await().until(() -> whatsapp.accepted(warmUp) == 1);
        var inbound = Webhook.of(slow);
        for (int n = 0; n < 200; n++) {
            inbound.written("+966500000001", "wamid.in" + n, null, clock.instant());
        }
        inbound.arrivesThrough(slow, workspaces);

        long origin = given.origin(slow, contacts.contactsOptedIn(slow.workspace(), 6))
                .open();

        await().atMost(Duration.ofSeconds(20)).until(() -> whatsapp.accepted(origin) == 6);
        assertThat((Double) db.fetchValue(
                        "select extract(epoch from max(accepted_at) - min(accepted_at))::float8 from message"
                                + " where origin_id = ?",
                        origin))
                .as("seconds from the first to the last of six, usually a third of one")
                .isGreaterThan(1.5);
    }

    private long orders(List<Long> people) {
        return given.origin(sender, people)
                .inLane(Lane.TRANSACTIONAL, Purpose.TRANSACTIONAL)
                .open();
    }

    private @Nullable HoldReason hold(long origin) {
        var holds = progress(origin).holds();
        return holds.isEmpty() ? null : holds.getFirst().reason();
    }

    private OriginProgress progress(long origin) {
        return Objects.requireNonNull(
                origins.progress(sender.workspace(), List.of(origin)).get(origin));
    }
}
