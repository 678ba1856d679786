package io.hudhud.alarm.tell;

import io.hudhud.alarm.AlarmProperties;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Deletes the log of what was told after its time. */
@Component
public class ForgetDeliveries {

    private final Deliveries deliveries;
    private final AlarmProperties settings;
    private final Clock clock;

    ForgetDeliveries(Deliveries deliveries, AlarmProperties settings, Clock clock) {
        this.deliveries = deliveries;
        this.settings = settings;
        this.clock = clock;
    }

    public void run() {
        deliveries.forgetBefore(clock.instant().minus(settings.keep()));
    }
}
