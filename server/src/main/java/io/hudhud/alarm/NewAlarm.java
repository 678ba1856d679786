package io.hudhud.alarm;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told.
 *
 * @param key the same for what is the same thing, raised again
 * @param parameters figures and names for the words, never personal data
 * @param endsAt when it ends by itself, where that is known
 */
record NewAlarm(
        AlarmKind kind,
        String key,
        AlarmObject object,
        Map<String, String> parameters,
        @Nullable Instant endsAt) {

    NewAlarm {
        parameters = Map.copyOf(parameters);
    }

    NewAlarm(AlarmKind kind, String key, AlarmObject object, Map<String, String> parameters) {
        this(kind, key, object, parameters, null);
    }
}
