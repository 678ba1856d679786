package io.hudhud.alarm.tell;

import static io.hudhud.tables.Tables.ALARM_DELIVERY;

import io.hudhud.alarm.AlarmKind;
import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what is to be told, in the transaction of the alarm; a timer does it. */
@Component
public class Announce {

    /** What comes within it is one e-mail. */
    private static final Duration GATHER = Duration.ofMinutes(1);

    private final DSLContext db;
    private final AlarmSettingsStore settings;
    private final AlarmRecipients recipients;
    private final Mailer mailer;
    private final Clock clock;

    Announce(DSLContext db, AlarmSettingsStore settings, AlarmRecipients recipients, Mailer mailer, Clock clock) {
        this.db = db;
        this.settings = settings;
        this.recipients = recipients;
        this.mailer = mailer;
        this.clock = clock;
    }

    public void raised(WorkspaceId workspace, long alarm, AlarmKind kind) {
        tell(workspace, alarm, kind, "raised");
    }

    /** It goes on, and was raised again since people were told. */
    public void repeated(WorkspaceId workspace, long alarm, AlarmKind kind) {
        tell(workspace, alarm, kind, "repeated");
    }

    /** Programs are told; people see it in the app. */
    public void solved(WorkspaceId workspace, long alarm, AlarmKind kind) {
        var chosen = settings.find(workspace);
        if (chosen.webhookUrl() != null && chosen.webhookKinds().contains(kind)) {
            add(workspace, alarm, "webhook", "solved", null, clock.instant());
        }
    }

    private void tell(WorkspaceId workspace, long alarm, AlarmKind kind, String event) {
        var chosen = settings.find(workspace);
        Instant now = clock.instant();
        if (chosen.webhookUrl() != null && chosen.webhookKinds().contains(kind)) {
            add(workspace, alarm, "webhook", event, null, now);
        }
        if (mailer.isSetUp() && chosen.emailKinds().contains(kind)) {
            recipients
                    .of(workspace, chosen)
                    .forEach(to -> add(workspace, alarm, "email", event, to.person(), now.plus(GATHER)));
        }
    }

    private void add(
            WorkspaceId workspace, long alarm, String channel, String event, @Nullable UUID person, Instant due) {
        db.insertInto(ALARM_DELIVERY)
                .set(ALARM_DELIVERY.WORKSPACE_ID, workspace.value())
                .set(ALARM_DELIVERY.ALARM_ID, alarm)
                .set(ALARM_DELIVERY.CHANNEL, channel)
                .set(ALARM_DELIVERY.EVENT, event)
                .set(ALARM_DELIVERY.PERSON_ID, person)
                .set(ALARM_DELIVERY.DUE_AT, due)
                .set(ALARM_DELIVERY.CREATED_AT, clock.instant())
                .execute();
    }
}
