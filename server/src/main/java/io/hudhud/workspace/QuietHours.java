package io.hudhud.workspace;

import java.time.LocalTime;

/** Marketing is held from {@code from} until {@code until}, recipient's local time; it may run over midnight. */
public record QuietHours(LocalTime from, LocalTime until) {

    public QuietHours {
        if (from.equals(until)) {
            throw new IllegalArgumentException("quiet hours begin and end at the same time");
        }
    }

    public boolean contain(LocalTime time) {
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !time.isBefore(from) || time.isBefore(until);
    }
}
