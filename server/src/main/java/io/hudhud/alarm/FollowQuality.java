package io.hudhud.alarm;

import io.hudhud.sender.Quality;
import io.hudhud.sender.QualityChanged;
import io.hudhud.sender.SenderStore;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A number that WhatsApp rates worse than before; solved when it rates it better. */
@Component
class FollowQuality {

    private final Alarms alarms;
    private final SenderStore senders;

    FollowQuality(Alarms alarms, SenderStore senders) {
        this.alarms = alarms;
        this.senders = senders;
    }

    @EventListener
    void on(QualityChanged changed) {
        String key = "quality:" + changed.sender();
        if (badness(changed.now()) <= badness(changed.before())) {
            alarms.solve(changed.workspace(), key);
            return;
        }
        String name = senders.find(changed.workspace(), changed.sender())
                .map(sender -> sender.name())
                .orElse("");
        alarms.raise(
                changed.workspace(),
                new NewAlarm(
                        AlarmKind.QUALITY_FELL,
                        key,
                        AlarmObject.sender(changed.sender()),
                        Map.of("name", name, "before", word(changed.before()), "now", word(changed.now()))));
    }

    private static int badness(Quality quality) {
        return switch (quality) {
            case UNKNOWN, GREEN -> 0;
            case YELLOW -> 1;
            case RED -> 2;
        };
    }

    private static String word(Quality quality) {
        return quality.name().toLowerCase(Locale.ROOT);
    }
}
