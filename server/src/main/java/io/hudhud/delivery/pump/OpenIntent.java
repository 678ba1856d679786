package io.hudhud.delivery.pump;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An intent whose messages are on their way, followed until the outcome of the last one is known. Used by the outcome writer
 * alone once the messages have been handed over.
 */
final class OpenIntent {

    final Intent.Started intent;
    private final Map<Outgoing, Duration> goBack = new HashMap<>();
    private int missing;

    OpenIntent(Intent.Started intent) {
        this.intent = intent;
        this.missing = intent.messages().size();
    }

    /** One more outcome is in the ledger. */
    void settled() {
        missing--;
    }

    /** Nothing was sent of this one: it goes back into the queue, with the same attempt, when all outcomes are known. */
    void returns(Outgoing message, Duration delay) {
        goBack.put(message, delay);
    }

    /** Whether {@code n} more outcomes are the last ones. */
    boolean isFinishedAfter(int n) {
        return missing == n;
    }

    /** What goes back, by how long it waits there. */
    Map<Duration, List<Outgoing>> returning() {
        var byDelay = new TreeMap<Duration, List<Outgoing>>();
        for (Outgoing message : intent.messages()) {
            Duration delay = goBack.get(message);
            if (delay != null) {
                byDelay.computeIfAbsent(delay, wait -> new ArrayList<>()).add(message);
            }
        }
        return byDelay;
    }
}
