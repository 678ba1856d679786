package io.hudhud.alarm;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An alarm as people see it. The words are the reader's: {@code kind} says what, {@code parameters} fill them.
 *
 * @param id a number, as text
 * @param lastAt when it was last raised again
 * @param times how often it was raised
 * @param solvedAt when what it is about was over; absent while it goes on
 * @param read whether the caller has read it
 */
public record Alarm(
        String id,
        AlarmKind kind,
        AlarmKind.Severity severity,
        AlarmObject object,
        Map<String, String> parameters,
        Instant raisedAt,
        Instant lastAt,
        int times,
        @Nullable Instant solvedAt,
        boolean read) {}
