package io.hudhud.delivery.pump;

import io.hudhud.delivery.MessageKey;
import io.hudhud.delivery.ledger.Counters;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.delivery.queue.BatchQueue;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Undoes an intent whose commit was never confirmed to us, so that nothing of it was posted. */
@Component
class TakeBackIntent {

    private final IntentStore intents;
    private final BatchQueue queue;
    private final Counters counters;
    private final Clock clock;

    TakeBackIntent(IntentStore intents, BatchQueue queue, Counters counters, Clock clock) {
        this.intents = intents;
        this.queue = queue;
        this.counters = counters;
        this.clock = clock;
    }

    /** Puts the messages back into the queue if the intent was recorded after all. Repeat-safe. */
    @Transactional
    public void ifRecorded(UUID id, Origin origin, @Nullable String zone) {
        intents.find(id).filter(open -> !intents.delete(List.of(id)).isEmpty()).ifPresent(open -> {
            counters.refund(origin, open.startedAt(), open.estimatedMicros());
            queue.add(
                    origin,
                    zone,
                    clock.instant(),
                    open.keys().stream().map(MessageKey::id).toList(),
                    open.attempts());
        });
    }
}
