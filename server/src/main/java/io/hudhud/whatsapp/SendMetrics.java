package io.hudhud.whatsapp;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;

/** How long sends took, by what they came to. */
final class SendMetrics {

    private final Timer accepted;
    private final Timer refused;
    private final Timer notSent;
    private final Timer inDoubt;

    SendMetrics(MeterRegistry meters) {
        accepted = timer(meters, "accepted");
        refused = timer(meters, "refused");
        notSent = timer(meters, "not_sent");
        inDoubt = timer(meters, "in_doubt");
    }

    private static Timer timer(MeterRegistry meters, String outcome) {
        return Timer.builder("hudhud.whatsapp.sends")
                .description("POSTs of messages to WhatsApp")
                .tag("outcome", outcome)
                .register(meters);
    }

    void record(SendOutcome outcome, long nanos) {
        var timer = switch (outcome) {
            case SendOutcome.Accepted _ -> accepted;
            case SendOutcome.Refused _ -> refused;
            case SendOutcome.NotSent _ -> notSent;
            case SendOutcome.InDoubt _ -> inDoubt;
        };
        timer.record(nanos, TimeUnit.NANOSECONDS);
    }
}
