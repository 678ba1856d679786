package io.hudhud.alarm.tell;

import io.hudhud.alarm.AlarmKind;
import io.hudhud.alarm.AlarmObject;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An alarm as it is told, at the moment when it is. */
record ToldAlarm(
        String id,
        AlarmKind kind,
        AlarmObject object,
        Map<String, String> parameters,
        Instant raisedAt,
        int times,
        @Nullable Instant solvedAt) {

    ToldAlarm {
        parameters = Map.copyOf(parameters);
    }
}
