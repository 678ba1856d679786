package io.hudhud.alarm.tell;

import static io.hudhud.tables.Tables.ALARM_SETTINGS;

import io.hudhud.alarm.AlarmKind;
import io.hudhud.shared.Version;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Vault;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The settings of each workspace, and the sealed secret that signs what goes to its webhook. */
@Component
public class AlarmSettingsStore {

    private final DSLContext db;
    private final Vault vault;
    private final AuditTrail audit;
    private final SecureRandom random = new SecureRandom();

    AlarmSettingsStore(DSLContext db, Vault vault, AuditTrail audit) {
        this.db = db;
        this.vault = vault;
        this.audit = audit;
    }

    public AlarmSettings find(WorkspaceId workspace) {
        return db.selectFrom(ALARM_SETTINGS)
                .where(ALARM_SETTINGS.WORKSPACE_ID.eq(workspace.value()))
                .fetchOptional(AlarmSettingsStore::settings)
                .orElse(AlarmSettings.BEFORE);
    }

    /** What signs; absent until a webhook was set. */
    public Optional<String> secret(WorkspaceId workspace) {
        return db.select(ALARM_SETTINGS.WEBHOOK_SECRET)
                .from(ALARM_SETTINGS)
                .where(ALARM_SETTINGS.WORKSPACE_ID.eq(workspace.value()))
                .and(ALARM_SETTINGS.WEBHOOK_SECRET.isNotNull())
                .fetchOptional(row -> vault.open(row.value1()));
    }

    /**
     * Replaces the settings; the version is that of what was read.
     *
     * @return the secret, when this made the first one: it is shown this once
     * @throws io.hudhud.shared.Problem 412 when somebody else changed them meanwhile
     */
    @Transactional
    public @Nullable String replace(Caller caller, AlarmSettings changed) {
        long workspace = caller.workspace().value();
        db.insertInto(ALARM_SETTINGS)
                .set(ALARM_SETTINGS.WORKSPACE_ID, workspace)
                .set(ALARM_SETTINGS.EMAIL_KINDS, new String[0])
                .set(ALARM_SETTINGS.WEBHOOK_KINDS, new String[0])
                .set(ALARM_SETTINGS.RECIPIENTS, new UUID[0])
                .set(ALARM_SETTINGS.VERSION, 0L)
                .onConflictDoNothing()
                .execute();
        int written = db.update(ALARM_SETTINGS)
                .set(ALARM_SETTINGS.EMAIL_KINDS, slugs(changed.emailKinds()))
                .set(ALARM_SETTINGS.WEBHOOK_KINDS, slugs(changed.webhookKinds()))
                .set(ALARM_SETTINGS.RECIPIENTS, changed.recipients().toArray(UUID[]::new))
                .set(ALARM_SETTINGS.WEBHOOK_URL, changed.webhookUrl())
                .set(ALARM_SETTINGS.VERSION, changed.version().next().value())
                .where(ALARM_SETTINGS.WORKSPACE_ID.eq(workspace))
                .and(ALARM_SETTINGS.VERSION.eq(changed.version().value()))
                .execute();
        if (written == 0) {
            throw Version.stale();
        }
        audit.record(
                caller,
                "alarm-settings.changed",
                "workspace",
                Long.toString(workspace),
                Map.of("webhook", changed.webhookUrl() != null));
        boolean isFirst =
                changed.webhookUrl() != null && secret(caller.workspace()).isEmpty();
        return isFirst ? seal(caller.workspace()) : null;
    }

    /** Makes a new secret; what is sent from now on is signed with it. It is shown this once. */
    @Transactional
    public Optional<String> renewSecret(Caller caller) {
        if (secret(caller.workspace()).isEmpty()) {
            return Optional.empty();
        }
        audit.record(
                caller,
                "alarm-secret.renewed",
                "workspace",
                Long.toString(caller.workspace().value()),
                Map.of());
        return Optional.of(seal(caller.workspace()));
    }

    private String seal(WorkspaceId workspace) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String secret = HexFormat.of().formatHex(bytes);
        db.update(ALARM_SETTINGS)
                .set(ALARM_SETTINGS.WEBHOOK_SECRET, vault.seal(secret))
                .where(ALARM_SETTINGS.WORKSPACE_ID.eq(workspace.value()))
                .execute();
        return secret;
    }

    private static String[] slugs(Set<AlarmKind> kinds) {
        return kinds.stream().map(AlarmKind::slug).sorted().toArray(String[]::new);
    }

    private static AlarmSettings settings(Record row) {
        return new AlarmSettings(
                kinds(row.get(ALARM_SETTINGS.EMAIL_KINDS)),
                kinds(row.get(ALARM_SETTINGS.WEBHOOK_KINDS)),
                List.of(row.get(ALARM_SETTINGS.RECIPIENTS)),
                row.get(ALARM_SETTINGS.WEBHOOK_URL),
                new Version(row.get(ALARM_SETTINGS.VERSION)));
    }

    private static Set<AlarmKind> kinds(String[] slugs) {
        return Arrays.stream(slugs).map(AlarmKind::ofSlug).collect(Collectors.toSet());
    }
}
