package io.hudhud.workspace;

import io.hudhud.shared.Purpose;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * When people are left in peace, by their own clocks. Each day stands alone: what is quiet on it is what the last of the periods
 * that cover it says, or else the week. What answers a person (purpose service) knows no quiet hours.
 *
 * @param marketing what is quiet on each day of the week; a day that is absent is not quiet
 * @param transactional the same for orders and the like
 */
public record QuietHours(
        Map<DayOfWeek, List<QuietSpan>> marketing,
        Map<DayOfWeek, List<QuietSpan>> transactional,
        List<QuietPeriod> periods) {

    public static final QuietHours NONE = new QuietHours(Map.of(), Map.of(), List.of());

    private static final int MOST_PERIODS = 100;

    /** @throws IllegalArgumentException when a week leaves no minute to send in, or there are too many periods */
    public QuietHours {
        marketing = week(marketing);
        transactional = week(transactional);
        if (periods.size() > MOST_PERIODS) {
            throw new IllegalArgumentException("there may be up to " + MOST_PERIODS + " periods");
        }
        periods = List.copyOf(periods);
    }

    /** Whether there are any for this purpose. */
    public boolean areFor(Purpose purpose) {
        return week(purpose).values().stream().anyMatch(spans -> !spans.isEmpty())
                || periods.stream().anyMatch(period -> period.purposes().contains(purpose));
    }

    /** {@code from}, or the first moment after it that is not quiet for people in {@code zone}. */
    public Instant nextAllowed(Instant from, ZoneId zone, Purpose purpose) {
        Instant at = from;
        while (isQuiet(at.atZone(zone).toLocalDateTime(), purpose)) {
            at = nextChange(at, zone, purpose);
        }
        return at;
    }

    /** Whether it is quiet when clocks show {@code local}. */
    public boolean isQuiet(LocalDateTime local, Purpose purpose) {
        return spansOn(local.toLocalDate(), purpose).stream().anyMatch(span -> span.contains(local.toLocalTime()));
    }

    /** The first moment after {@code at} at which it may be otherwise: a span ends, a day begins, or clocks are changed. */
    private Instant nextChange(Instant at, ZoneId zone, Purpose purpose) {
        LocalDate day = at.atZone(zone).toLocalDate();
        var rules = zone.getRules();
        Stream<Instant> ends = spansOn(day, purpose).stream()
                .map(QuietSpan::until)
                .filter(until -> !until.equals(LocalTime.MIDNIGHT))
                .map(day::atTime)
                .flatMap(end -> rules.getValidOffsets(end).stream().map(end::toInstant));
        Stream<Instant> clocks = Stream.ofNullable(rules.nextTransition(at)).map(ZoneOffsetTransition::getInstant);
        Instant tomorrow = day.plusDays(1).atStartOfDay(zone).toInstant();
        return Stream.of(ends, clocks, Stream.of(tomorrow))
                .flatMap(moments -> moments)
                .filter(moment -> moment.isAfter(at))
                .min(Instant::compareTo)
                .orElseThrow(); // a next day there always is
    }

    private List<QuietSpan> spansOn(LocalDate day, Purpose purpose) {
        for (QuietPeriod period : periods.reversed()) {
            if (period.covers(day, purpose)) {
                return period.spans();
            }
        }
        return week(purpose).getOrDefault(day.getDayOfWeek(), List.of());
    }

    private Map<DayOfWeek, List<QuietSpan>> week(Purpose purpose) {
        return switch (purpose) {
            case MARKETING -> marketing;
            case TRANSACTIONAL -> transactional;
            case SERVICE -> Map.of();
        };
    }

    private static Map<DayOfWeek, List<QuietSpan>> week(Map<DayOfWeek, List<QuietSpan>> days) {
        var week = new EnumMap<DayOfWeek, List<QuietSpan>>(DayOfWeek.class);
        days.forEach((day, spans) -> week.put(day, List.copyOf(spans)));
        if (week.size() == DayOfWeek.values().length
                && week.values().stream().allMatch(spans -> minutes(spans) == QuietSpan.MINUTES_OF_A_DAY)) {
            throw new IllegalArgumentException("the week has to leave some time to send in");
        }
        return Collections.unmodifiableMap(week);
    }

    private static int minutes(List<QuietSpan> spans) {
        var minutes = new BitSet(QuietSpan.MINUTES_OF_A_DAY);
        spans.forEach(span -> span.addTo(minutes));
        return minutes.cardinality();
    }
}
