package io.hudhud.whatsapp.intake;

import io.hudhud.whatsapp.WebhookUpdate;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What came in, what it said, and how long the answers took. */
@Component
final class WebhookMetrics {

    private static final Pattern FIELD = Pattern.compile("[a-z_.]{1,60}");

    private final MeterRegistry meters;
    private final Timer answers;
    private final DistributionSummary perCommit;
    private final Counter setAside;

    WebhookMetrics(MeterRegistry meters) {
        this.meters = meters;
        this.answers = Timer.builder("hudhud.webhook.answers")
                .description("from a webhook's arrival to its answer 200")
                .publishPercentiles(0.5, 0.99)
                .register(meters);
        this.perCommit = DistributionSummary.builder("hudhud.webhook.updates.per.commit")
                .description("updates that were committed together")
                .register(meters);
        this.setAside = Counter.builder("hudhud.webhook.set.aside")
                .description("updates that could not be committed and wait for a person")
                .register(meters);
    }

    void watch(BytesInFlight bytes) {
        meters.gauge("hudhud.webhook.bytes.in.flight", bytes, BytesInFlight::held);
    }

    void received(WebhookUpdate update) {
        meters.counter("hudhud.webhook.updates", "kind", update.getClass().getSimpleName())
                .increment();
        if (update instanceof WebhookUpdate.Ignored ignored) {
            String field = FIELD.matcher(ignored.field()).matches() ? ignored.field() : "other";
            meters.counter("hudhud.webhook.ignored", "field", field).increment();
        }
    }

    void answered(Intake.Answer answer, long nanos) {
        meters.counter("hudhud.webhook.requests", "answer", answer.name().toLowerCase(Locale.ROOT))
                .increment();
        if (answer == Intake.Answer.COMMITTED) {
            answers.record(nanos, TimeUnit.NANOSECONDS);
        }
    }

    void committed(int updates) {
        perCommit.record(updates);
    }

    void setAside() {
        setAside.increment();
    }
}
