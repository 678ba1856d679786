package io.hudhud.workspace;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;
import java.util.BitSet;

/**
 * Quiet hours within one day, by the recipient's clock.
 *
 * @param from the first minute that is quiet
 * @param until the first that is not any more; at or before {@code from}: quiet from the day's beginning until here and from
 *     {@code from} to its end. 00:00 is the day's end, so 00:00 to 00:00 is the whole day
 */
public record QuietSpan(
        @JsonFormat(pattern = "HH:mm") LocalTime from,
        @JsonFormat(pattern = "HH:mm") LocalTime until) {

    static final int MINUTES_OF_A_DAY = 24 * 60;

    static final QuietSpan WHOLE_DAY = new QuietSpan(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    /** @throws IllegalArgumentException when it begins and ends at the same time and is not the whole day */
    public QuietSpan {
        if (from.equals(until) && !from.equals(LocalTime.MIDNIGHT)) {
            throw new IllegalArgumentException("quiet hours have to begin and end at different times");
        }
    }

    boolean contains(LocalTime time) {
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !time.isBefore(from) || time.isBefore(until);
    }

    /** Adds its minutes to those of a day. */
    void addTo(BitSet minutes) {
        int first = minuteOf(from);
        int end = minuteOf(until);
        if (first < end) {
            minutes.set(first, end);
        } else {
            minutes.set(first, MINUTES_OF_A_DAY);
            minutes.set(0, end);
        }
    }

    private static int minuteOf(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
