package io.hudhud.workspace;

import io.hudhud.shared.Purpose;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Days with hours of their own in place of the week's: Ramadan, a feast, a national day.
 *
 * @param firstDay the first of the days, {@code lastDay} the last of them, by the recipient's calendar
 * @param closed nothing is sent on these days at all; {@code hours} are empty then
 * @param hours when each of the days is quiet
 */
public record QuietPeriod(
        String name,
        LocalDate firstDay,
        LocalDate lastDay,
        Set<Purpose> purposes,
        boolean closed,
        List<QuietSpan> hours) {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_DAYS = 366;

    /** @throws IllegalArgumentException for a period that cannot be meant */
    public QuietPeriod {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a period has a name of 1 to " + LONGEST_NAME + " characters");
        }
        long days = ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("a period has 1 to " + MOST_DAYS + " days and ends after it begins");
        }
        if (purposes.isEmpty() || purposes.contains(Purpose.SERVICE)) {
            throw new IllegalArgumentException("a period is for marketing, transactional messages, or both");
        }
        if (closed && !hours.isEmpty()) {
            throw new IllegalArgumentException("a period is closed or has hours, not both");
        }
        purposes = Set.copyOf(new TreeSet<>(purposes));
        hours = List.copyOf(hours);
    }

    boolean covers(LocalDate day, Purpose purpose) {
        return purposes.contains(purpose) && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    List<QuietSpan> spans() {
        return closed ? List.of(QuietSpan.WHOLE_DAY) : hours;
    }
}
