package io.hudhud.alarm.tell;

import io.hudhud.alarm.AlarmKind;
import io.hudhud.shared.Version;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is told to whom.
 *
 * @param emailKinds and {@code webhookKinds}: those that are told this way; others only stand in the app
 * @param recipients members who get e-mail; empty: the owners
 * @param webhookUrl where alarms are posted; absent: nowhere
 */
public record AlarmSettings(
        Set<AlarmKind> emailKinds,
        Set<AlarmKind> webhookKinds,
        List<UUID> recipients,
        @Nullable String webhookUrl,
        Version version) {

    /** Before anybody changed it. */
    static final AlarmSettings BEFORE =
            new AlarmSettings(Set.of(AlarmKind.values()), Set.of(AlarmKind.values()), List.of(), null, new Version(0));

    public AlarmSettings {
        emailKinds = Set.copyOf(emailKinds);
        webhookKinds = Set.copyOf(webhookKinds);
        recipients = List.copyOf(recipients);
    }
}
