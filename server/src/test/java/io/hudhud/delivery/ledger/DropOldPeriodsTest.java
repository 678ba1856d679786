package io.hudhud.delivery.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.Holds;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenOrigins;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.TestClock;
import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HudhudTest
class DropOldPeriodsTest {

    private static final Duration LONGER_THAN_KEPT = Duration.ofDays(800);

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSenders senders;

    @Autowired
    GivenContacts contacts;

    @Autowired
    GivenOrigins origins;

    @Autowired
    Holds holds;

    @Autowired
    DropOldPeriods drop;

    @Autowired
    TestClock clock;

    @Autowired
    DSLContext db;

    private GivenSenders.Given sender;

    @BeforeEach
    void aSender() {
        sender = senders.aSender(workspaces.aWorkspace().id());
    }

    @Test
    void whatIsSettledAndOldIsDroppedAndItsCountsStay() {
        long origin = frozen(List.of(contacts.contact(sender.workspace()).saved()));
        drop.run();
        assertThat(rowsOf(origin)).as("it is not old yet").isEqualTo(1);

        clock.advance(LONGER_THAN_KEPT);
        drop.run();

        assertThat(rowsOf(origin)).isZero();
        assertThat(db.fetchValue("select skipped from origin_counter where origin_id = ?", origin))
                .isEqualTo(1L);
    }

    @Test
    void aMonthInWhichSomethingWaitsStays() {
        holds.place(sender.workspace(), HoldScope.SENDER, String.valueOf(sender.id()), HoldReason.USER, "of this test");
        long origin = frozen(contacts.contactsOptedIn(sender.workspace(), 2));
        clock.advance(LONGER_THAN_KEPT);

        drop.run();

        assertThat(rowsOf(origin)).isEqualTo(2);
    }

    private long frozen(List<Long> people) {
        long origin = origins.origin(sender, people).open();
        await().until(() -> rowsOf(origin) == people.size());
        await().until(() -> db.fetchExists(db.selectFrom("origin where stage = 2 and id = " + origin)));
        return origin;
    }

    private int rowsOf(long origin) {
        return db.fetchCount(db.selectFrom("message where origin_id = " + origin));
    }
}
