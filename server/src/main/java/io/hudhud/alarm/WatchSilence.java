package io.hudhud.alarm;

import io.hudhud.delivery.Silence;
import io.hudhud.delivery.Silence.SilentSender;
import io.hudhud.sender.SenderOwners;
import io.hudhud.whatsapp.WebhookTimes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Numbers whose messages leave while no webhook comes in: an alarm, solved when one comes. */
@Component
class WatchSilence {

    private static final String KEY = "silence:";

    private final Silence silence;
    private final SenderOwners owners;
    private final WebhookTimes webhooks;
    private final Alarms alarms;
    private final AlarmProperties settings;

    WatchSilence(Silence silence, SenderOwners owners, WebhookTimes webhooks, Alarms alarms, AlarmProperties settings) {
        this.silence = silence;
        this.owners = owners;
        this.webhooks = webhooks;
        this.alarms = alarms;
        this.settings = settings;
    }

    @Transactional
    public void look() {
        alarms.open(AlarmKind.WEBHOOKS_SILENT).forEach(this::solveIfHeard);
        var silent = silence.after(settings.silence()).stream()
                .collect(Collectors.toMap(SilentSender::sender, SilentSender::accepted));
        owners.of(silent.keySet()).forEach(owned -> raise(owned, silent));
    }

    private void raise(SenderOwners.Owned owned, Map<UUID, Integer> silent) {
        alarms.raiseOnceADay(
                owned.workspace(),
                new NewAlarm(
                        AlarmKind.WEBHOOKS_SILENT,
                        KEY + owned.sender(),
                        AlarmObject.sender(owned.sender()),
                        Map.of(
                                "name", owned.name(),
                                "messages", Integer.toString(Objects.requireNonNull(silent.get(owned.sender()))),
                                "minutes", Long.toString(settings.silence().toMinutes()))));
    }

    /** Also when its number is not in use any more. */
    private void solveIfHeard(Alarms.Open open) {
        var owned = owners.of(List.of(UUID.fromString(open.objectId())));
        boolean heard = owned.stream()
                .map(sender -> sender.app().toString())
                .map(app -> webhooks.of(open.workspace(), List.of(app)).get(app))
                .filter(Objects::nonNull)
                .map(WebhookTimes.Seen::receivedAt)
                .anyMatch(at -> at != null && at.isAfter(open.raisedAt()));
        if (owned.isEmpty() || heard) {
            alarms.solve(open.workspace(), open.key());
        }
    }
}
