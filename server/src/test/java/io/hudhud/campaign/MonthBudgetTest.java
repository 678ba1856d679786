package io.hudhud.campaign;

import static io.hudhud.tables.Tables.ORIGIN_COUNTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.hudhud.delivery.Counts;
import io.hudhud.delivery.Hold;
import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.Holds;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.MonthBudget;
import io.hudhud.delivery.Origins;
import io.hudhud.shared.Problem;
import io.hudhud.template.Mapping;
import io.hudhud.testing.GivenCampaigns;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenSimulator;
import io.hudhud.testing.GivenTemplates;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.workspace.Workspace;
import io.hudhud.workspace.Workspaces;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HudhudTest
class MonthBudgetTest {

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    Workspaces stored;

    @Autowired
    GivenContacts contacts;

    @Autowired
    GivenTemplates templates;

    @Autowired
    GivenCampaigns given;

    @Autowired
    GivenSimulator whatsapp;

    @Autowired
    ChangeSendingSettings settings;

    @Autowired
    Origins origins;

    @Autowired
    Holds holds;

    @Autowired
    DSLContext db;

    private GivenWorkspaces.Given shop;
    private GivenSenders.Given sender;
    private UUID offer;

    @BeforeEach
    void aShop() {
        shop = workspaces.aWorkspace();
        sender = whatsapp.aSender(shop.id());
        offer = templates.plainOffer(sender);
    }

    @Test
    void theMonthAddsUpWhatAllCampaignsStarted() {
        var first = toPeople(3).launched();
        var second = toPeople(2).launched();
        await().until(() -> read(first) + read(second) == 5);

        assertThat(month().spentMicros()).isEqualTo(cost()).isPositive();
    }

    @Test
    void marketingIsHeldAtTheBudgetUntilTheMonthEndsAndGoesOnWhenItIsRaised() {
        budget("0.01");
        var launched = toPeople(3).launched();

        await().until(() -> !marketingHolds().isEmpty());
        assertThat(marketingHolds().getFirst().reason()).isEqualTo(HoldReason.BUDGET);
        assertThat(marketingHolds().getFirst().until()).isEqualTo(month().until());
        assertThat(waiting(launched)).isEqualTo(3);
        assertThat(month().spentMicros()).isZero();

        budget("100");

        assertThat(marketingHolds()).isEmpty();
        await().until(() -> waiting(launched) == 0);
        assertThat(month().spentMicros()).isPositive();
    }

    @Test
    void whatDidNotLeaveIsTakenBack() {
        whatsapp.fault("{\"edge\":\"messages\",\"fault\":\"code\",\"code\":130429,\"every\":4}");
        var launched = toPeople(12).launched();
        await().atMost(Duration.ofSeconds(30)).until(() -> read(launched) == 12);
        whatsapp.calm();

        assertThat(month().spentMicros()).isEqualTo(cost());
    }

    @Test
    void aCurrencyWithoutAFixedRateNeedsOneBeforeAmountsMeanAnything() {
        var before = stored.findVersioned(shop.id());
        var old = before.workspace();
        stored.update(
                new Workspace(
                        old.id(), old.name(), "EG", old.zone(), Currency.getInstance("EGP"), old.trade(), old.quiet()),
                before.version());

        assertThat(settings.find(shop.id()).exchange().perUsd()).isNull();
        assertThatThrownBy(() -> budget("100"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.getBody().getProperties())
                                .containsEntry("code", "no-exchange-rate"));
    }

    @Test
    void riyalsAreCountedAtTheirPeg() {
        var exchange = settings.find(shop.id()).exchange();

        assertThat(exchange.ofUsdMicros(1_000_000)).isEqualByComparingTo("3.75");
        assertThat(exchange.toUsdMicros(new BigDecimal("375"))).isEqualTo(100_000_000L);
        assertThat(exchange.entered()).isFalse();
    }

    /** What WhatsApp charges for what it delivered. */
    private long cost() {
        return db.select(ORIGIN_COUNTER.COST_MICROS).from(ORIGIN_COUNTER).fetch(ORIGIN_COUNTER.COST_MICROS).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private void budget(@Nullable String riyals) {
        var now = settings.find(shop.id());
        settings.change(
                shop.owner(),
                now.version(),
                new SendingSettings(
                        now.exchange(),
                        riyals == null ? null : new BigDecimal(riyals),
                        now.confirmAbove(),
                        now.undo(),
                        null,
                        null,
                        now.version()));
    }

    private GivenCampaigns.Draft toPeople(int n) {
        return given.campaign(sender)
                .saying(offer, Mapping.EMPTY)
                .fallingBackOn("en")
                .to(contacts.contactsOptedIn(shop.id(), n));
    }

    private MonthBudget.Month month() {
        return settings.month(shop.id());
    }

    private List<Hold> marketingHolds() {
        return holds.of(shop.id(), HoldScope.MARKETING, String.valueOf(shop.id().value()));
    }

    private long waiting(GivenCampaigns.Launched launched) {
        var counts = counts(launched);
        return counts.targeted() == 0 ? -1 : counts.of(MessageState.WAITING);
    }

    private long read(GivenCampaigns.Launched launched) {
        return counts(launched).of(MessageState.READ);
    }

    private Counts counts(GivenCampaigns.Launched launched) {
        return Objects.requireNonNull(
                        origins.progress(shop.id(), List.of(launched.origin())).get(launched.origin()))
                .counts();
    }
}
