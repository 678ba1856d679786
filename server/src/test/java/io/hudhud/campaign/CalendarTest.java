package io.hudhud.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.audience.AudienceSample;
import io.hudhud.shared.Purpose;
import io.hudhud.testing.GivenCampaigns;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HudhudTest
class CalendarTest {

    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSenders senders;

    @Autowired
    GivenContacts contacts;

    @Autowired
    GivenCampaigns given;

    @Autowired
    CampaignCalendar calendar;

    @Autowired
    Fatigue fatigue;

    @Autowired
    AudienceSample samples;

    @Autowired
    DSLContext db;

    @Autowired
    Clock clock;

    private GivenWorkspaces.Given shop;
    private GivenSenders.Given sender;
    private LocalDate monday;

    @BeforeEach
    void aShop() {
        shop = workspaces.aWorkspace();
        sender = senders.aSender(shop.id());
        monday = LocalDate.ofInstant(clock.instant(), RIYADH)
                .plusWeeks(1)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    @Test
    void launchedOnesAndDraftsWithATimeStandOnTheirDays() {
        var people = contacts.contactsOptedIn(shop.id(), 3);
        UUID launched = given.campaign(sender).at(on(1, 10)).launched().campaign();
        UUID draft =
                given.campaign(sender).to(people.subList(0, 2)).at(on(2, 10)).drafted();
        given.campaign(sender).drafted();
        given.campaign(sender).at(on(9, 10)).drafted();

        var week = calendar.between(shop.id(), start(), start().plus(Duration.ofDays(7)));

        assertThat(week.items()).extracting(CampaignCalendar.CalendarEntry::id).containsExactly(launched, draft);
        assertThat(week.items())
                .extracting(CampaignCalendar.CalendarEntry::audience)
                .containsExactly(3L, 2L);
        assertThat(week.items()).allSatisfy(entry -> {
            assertThat(entry.until()).isAfter(entry.from());
            assertThat(entry.finished()).isFalse();
            assertThat(entry.overlaps()).isEmpty();
        });
    }

    @Test
    void campaignsOfOneNumberThatRunAtTheSameTimeAreNamed() {
        contacts.contactsOptedIn(shop.id(), 2);
        UUID slow = given.campaign(sender).atMost(1).at(on(1, 10)).drafted();
        UUID beside = given.campaign(sender).at(on(1, 10)).drafted();

        var week = calendar.between(shop.id(), start(), start().plus(Duration.ofDays(7)));

        assertThat(week.items())
                .extracting(CampaignCalendar.CalendarEntry::overlaps)
                .containsExactly(List.of(beside), List.of(slow));
    }

    @Test
    void aWeekThatAsksTooMuchOfSomePeopleIsSeenBeforehand() {
        var people = contacts.contactsOptedIn(shop.id(), 4);
        contacts.contact(shop.id()).optedOut(Purpose.MARKETING).saved();
        given.campaign(sender).at(on(0, 10)).launched();
        given.campaign(sender).to(people.subList(0, 3)).at(on(1, 10)).drafted();
        given.campaign(sender).to(people.subList(0, 1)).at(on(2, 10)).drafted();
        given.campaign(sender).being(Purpose.TRANSACTIONAL).at(on(3, 10)).drafted();

        var week = fatigue.of(shop.id(), monday);

        assertThat(week.week()).isEqualTo(monday);
        assertThat(week.once()).isEqualTo(1);
        assertThat(week.twice()).isEqualTo(2);
        assertThat(week.threeTimes()).isEqualTo(1);
        assertThat(week.fourTimesOrMore()).isZero();
        assertThat(week.estimated()).isFalse();
        assertThat(week.campaigns()).hasSize(3);
    }

    @Test
    void aWeekBeginsOnAnyDay() {
        var people = contacts.contactsOptedIn(shop.id(), 2);
        given.campaign(sender).to(people).at(on(0, 10)).drafted();
        given.campaign(sender).to(people.subList(0, 1)).at(on(6, 10)).drafted();

        assertThat(fatigue.of(shop.id(), monday).twice()).isEqualTo(1);
        var fromSunday = fatigue.of(shop.id(), monday.minusDays(1));
        assertThat(fromSunday.once()).isEqualTo(2);
        assertThat(fromSunday.twice()).isZero();
        assertThat(fromSunday.until()).isEqualTo(start().plus(Duration.ofDays(6)));
    }

    @Test
    void whatWasSentCountsToo() {
        var people = contacts.contactsOptedIn(shop.id(), 2);
        long origin = given.campaign(sender).at(on(0, 10)).launched().origin();
        db.execute("update origin set stage = 2, frozen_at = launch_at where id = ?", origin);
        for (long contact : people) {
            db.execute(
                    "insert into message (workspace_id, period, origin_id, contact_id, state, accepted_at)"
                            + " select workspace_id, period, id, ?, 3, launch_at from origin where id = ?",
                    contact,
                    origin);
        }
        given.campaign(sender).to(people.subList(0, 1)).at(on(1, 10)).drafted();

        var week = fatigue.of(shop.id(), monday);

        assertThat(week.once()).isEqualTo(1);
        assertThat(week.twice()).isEqualTo(1);
        assertThat(week.campaigns()).hasSize(1);
    }

    @Test
    void manyContactsAreAskedByASampleThatStandsForAll() {
        db.execute(
                "insert into contact (workspace_id, phone, marketing, created_at, updated_at)"
                        + " select ?, '+9665' || to_char(n, 'FM00000000'), 1, now(), now() from generate_series(1, 20001) n",
                shop.id().value());
        given.campaign(sender).at(on(1, 10)).drafted();
        given.campaign(sender).at(on(2, 10)).drafted();

        var week = fatigue.of(shop.id(), monday);

        assertThat(week.estimated()).isTrue();
        assertThat(week.contacts()).isEqualTo(20_001);
        assertThat(week.sample()).isBetween(3_400, 4_600);
        assertThat(week.twice()).isEqualTo(20_001);
        assertThat(samples.of(shop.id())).isEqualTo(samples.of(shop.id()));
    }

    private Instant start() {
        return monday.atStartOfDay(RIYADH).toInstant();
    }

    private Schedule on(int day, int hour) {
        return new Schedule.At(LocalDateTime.of(monday.plusDays(day), LocalTime.of(hour, 0)), RIYADH);
    }
}
