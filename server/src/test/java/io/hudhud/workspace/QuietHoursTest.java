package io.hudhud.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hudhud.shared.Purpose;
import io.hudhud.testing.GivenWorkspaces;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuietHoursTest {

    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final QuietHours NIGHTS = GivenWorkspaces.quietMarketing(LocalTime.of(22, 0), LocalTime.of(9, 0));

    /** Clocks are changed in all but the first, at midnight in some, by half an hour in one. */
    private static final List<ZoneId> ZONES = List.of(
            RIYADH,
            BERLIN,
            ZoneId.of("America/Havana"),
            ZoneId.of("Africa/Cairo"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("America/Santiago"));

    @Test
    void itIsTheFirstMinuteThatIsNotQuietWhateverTheHoursTheZoneAndTheDay() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            var hours = hours(random);
            var zone = ZONES.get(random.nextInt(ZONES.size()));
            var from = moment(random, zone);
            for (Purpose purpose : List.of(Purpose.MARKETING, Purpose.TRANSACTIONAL)) {
                assertThat(hours.nextAllowed(from, zone, purpose))
                        .as("seed %d, round %d: %s in %s from %s by %s", seed, round, purpose, zone, from, hours)
                        .isEqualTo(minuteByMinute(hours, from, zone, purpose));
            }
        }
    }

    @Test
    void timeThatIsSkippedWhenClocksGoForwardEndsNoQuiet() {
        var beforeTheGap = Instant.parse("2027-03-28T00:59:00Z"); // 01:59 in Berlin; 02:00 to 03:00 does not exist
        var hours = GivenWorkspaces.quietMarketing(LocalTime.of(1, 0), LocalTime.of(2, 30));

        assertThat(hours.nextAllowed(beforeTheGap, BERLIN, Purpose.MARKETING))
                .isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
    }

    @Test
    void anHourThatComesTwiceIsQuietTwice() {
        var hours = GivenWorkspaces.quietMarketing(LocalTime.of(2, 0), LocalTime.of(2, 30));

        assertThat(hours.nextAllowed(Instant.parse("2027-10-31T00:10:00Z"), BERLIN, Purpose.MARKETING))
                .isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
        assertThat(hours.nextAllowed(Instant.parse("2027-10-31T01:10:00Z"), BERLIN, Purpose.MARKETING))
                .isEqualTo(Instant.parse("2027-10-31T01:30:00Z"));
    }

    @Test
    void aWeekThatIsClosedIsWaitedOutAndTheNightAfterItToo() {
        var closed = new QuietPeriod(
                "Eid",
                LocalDate.parse("2027-03-10"),
                LocalDate.parse("2027-03-16"),
                Set.of(Purpose.MARKETING),
                true,
                List.of());
        var hours = new QuietHours(NIGHTS.marketing(), Map.of(), List.of(closed));

        assertThat(hours.nextAllowed(at("2027-03-10T10:00"), RIYADH, Purpose.MARKETING))
                .isEqualTo(at("2027-03-17T09:00"));
        assertThat(hours.nextAllowed(at("2027-03-10T10:00"), RIYADH, Purpose.TRANSACTIONAL))
                .isEqualTo(at("2027-03-10T10:00"));
    }

    @Test
    void ofPeriodsThatOverlapTheLastOneCounts() {
        var ramadan =
                period("Ramadan", "2027-02-08", "2027-03-09", new QuietSpan(LocalTime.of(4, 0), LocalTime.of(20, 0)));
        var founding = period(
                "Founding day", "2027-02-22", "2027-02-22", new QuietSpan(LocalTime.of(4, 0), LocalTime.of(12, 0)));

        var hours = new QuietHours(NIGHTS.marketing(), Map.of(), List.of(ramadan, founding));

        assertThat(hours.nextAllowed(at("2027-02-21T10:00"), RIYADH, Purpose.MARKETING))
                .isEqualTo(at("2027-02-21T20:00"));
        assertThat(hours.nextAllowed(at("2027-02-22T10:00"), RIYADH, Purpose.MARKETING))
                .isEqualTo(at("2027-02-22T12:00"));
    }

    @Test
    void aWeekWithoutAMinuteLeftIsRefused() {
        var wholeDay = List.of(new QuietSpan(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        var week = new EnumMap<DayOfWeek, List<QuietSpan>>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).forEach(day -> week.put(day, wholeDay));

        assertThatThrownBy(() -> new QuietHours(week, Map.of(), List.of())).hasMessageContaining("leave some time");
        week.put(DayOfWeek.SUNDAY, List.of(new QuietSpan(LocalTime.of(0, 0), LocalTime.of(23, 59))));
        var hours = new QuietHours(week, Map.of(), List.of());
        assertThat(hours.nextAllowed(at("2027-03-15T10:00"), RIYADH, Purpose.MARKETING))
                .isEqualTo(at("2027-03-21T23:59"));
    }

    @Test
    void whoIsAnsweredIsAnsweredAtAnyTime() {
        assertThat(NIGHTS.nextAllowed(at("2027-03-15T03:00"), RIYADH, Purpose.SERVICE))
                .isEqualTo(at("2027-03-15T03:00"));
        assertThat(NIGHTS.areFor(Purpose.SERVICE)).isFalse();
        assertThat(NIGHTS.areFor(Purpose.MARKETING)).isTrue();
    }

    private static Instant minuteByMinute(QuietHours hours, Instant from, ZoneId zone, Purpose purpose) {
        var at = from;
        while (isQuiet(hours, at, zone, purpose)) {
            at = at.plus(1, ChronoUnit.MINUTES);
        }
        return at;
    }

    /** What quiet means, said once more in the plainest way: cells of a grid. */
    private static boolean isQuiet(QuietHours hours, Instant at, ZoneId zone, Purpose purpose) {
        var local = at.atZone(zone).toLocalDateTime();
        var week = purpose == Purpose.MARKETING ? hours.marketing() : hours.transactional();
        var spans = week.getOrDefault(local.getDayOfWeek(), List.of());
        for (QuietPeriod period : hours.periods()) {
            boolean covers = period.purposes().contains(purpose)
                    && !local.toLocalDate().isBefore(period.firstDay())
                    && !local.toLocalDate().isAfter(period.lastDay());
            if (covers && period.closed()) {
                spans = List.of(new QuietSpan(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
            } else if (covers) {
                spans = period.hours();
            }
        }
        int minute = local.getHour() * 60 + local.getMinute();
        return spans.stream().anyMatch(span -> {
            int first = span.from().toSecondOfDay() / 60;
            int end = span.until().toSecondOfDay() / 60;
            return first < end ? minute >= first && minute < end : minute >= first || minute < end;
        });
    }

    /** Some minute of two years, half of the time near a change of the clocks. */
    private static Instant moment(Random random, ZoneId zone) {
        var any = Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofMinutes(random.nextInt(2 * 365 * 24 * 60)));
        var change = zone.getRules().nextTransition(any);
        return change == null || random.nextBoolean()
                ? any
                : change.getInstant().plus(Duration.ofMinutes(random.nextInt(240) - 180));
    }

    private static QuietHours hours(Random random) {
        var periods = new ArrayList<QuietPeriod>();
        for (int i = random.nextInt(4); i > 0; i--) {
            var first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(730));
            boolean closed = random.nextBoolean();
            periods.add(new QuietPeriod(
                    "p" + i,
                    first,
                    first.plusDays(random.nextInt(40)),
                    random.nextBoolean() ? Set.of(Purpose.MARKETING) : Set.of(Purpose.MARKETING, Purpose.TRANSACTIONAL),
                    closed,
                    closed ? List.of() : spans(random)));
        }
        return new QuietHours(week(random), week(random), periods);
    }

    private static Map<DayOfWeek, List<QuietSpan>> week(Random random) {
        var week = new EnumMap<DayOfWeek, List<QuietSpan>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day == DayOfWeek.WEDNESDAY || random.nextInt(5) == 0) {
                continue;
            }
            week.put(
                    day,
                    random.nextInt(6) == 0
                            ? List.of(new QuietSpan(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
                            : spans(random));
        }
        return week;
    }

    private static List<QuietSpan> spans(Random random) {
        var spans = new ArrayList<QuietSpan>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            var from = LocalTime.ofSecondOfDay(random.nextInt(24 * 60) * 60L);
            var until = LocalTime.ofSecondOfDay(random.nextInt(24 * 60) * 60L);
            if (!from.equals(until)) {
                spans.add(new QuietSpan(from, until));
            }
        }
        return spans;
    }

    private static QuietPeriod period(String name, String first, String last, QuietSpan hours) {
        return new QuietPeriod(
                name, LocalDate.parse(first), LocalDate.parse(last), Set.of(Purpose.MARKETING), false, List.of(hours));
    }

    private static Instant at(String riyadh) {
        return LocalDateTime.parse(riyadh).atZone(RIYADH).toInstant();
    }
}
