package io.hudhud.template.life;

import static io.hudhud.tables.Tables.TEMPLATE_SETTINGS;

import io.hudhud.shared.Problem;
import io.hudhud.shared.Version;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import java.time.Clock;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes how a workspace guards its templates. */
@Service
public class ChangeTemplateSettings {

    private final DSLContext db;
    private final AuditTrail audit;
    private final Clock clock;

    ChangeTemplateSettings(DSLContext db, AuditTrail audit, Clock clock) {
        this.db = db;
        this.audit = audit;
        this.clock = clock;
    }

    public TemplateSettings find(WorkspaceId workspace) {
        return db.selectFrom(TEMPLATE_SETTINGS)
                .where(TEMPLATE_SETTINGS.WORKSPACE_ID.eq(workspace.value()))
                .fetchOptional(row -> new TemplateSettings(
                        row.get(TEMPLATE_SETTINGS.APPROVAL_REQUIRED), new Version(row.get(TEMPLATE_SETTINGS.VERSION))))
                .orElseGet(() -> new TemplateSettings(false, new Version(0)));
    }

    /** @throws Problem 412 when the settings are no longer what was {@code seen} */
    @Transactional
    public TemplateSettings change(Caller caller, Version seen, boolean approvalRequired) {
        var workspace = caller.workspace();
        if (!save(workspace, seen, approvalRequired)) {
            throw Version.stale();
        }
        audit.record(
                caller,
                "template-settings.changed",
                "workspace",
                Long.toString(workspace.value()),
                Map.of("approvalRequired", approvalRequired));
        return new TemplateSettings(approvalRequired, seen.next());
    }

    private boolean save(WorkspaceId workspace, Version seen, boolean approvalRequired) {
        var s = TEMPLATE_SETTINGS;
        if (seen.value() == 0) {
            return db.insertInto(s)
                            .set(s.WORKSPACE_ID, workspace.value())
                            .set(s.APPROVAL_REQUIRED, approvalRequired)
                            .set(s.VERSION, seen.next().value())
                            .set(s.UPDATED_AT, clock.instant())
                            .onConflictDoNothing()
                            .execute()
                    == 1;
        }
        return db.update(s)
                        .set(s.APPROVAL_REQUIRED, approvalRequired)
                        .set(s.VERSION, seen.next().value())
                        .set(s.UPDATED_AT, clock.instant())
                        .where(s.WORKSPACE_ID.eq(workspace.value()), s.VERSION.eq(seen.value()))
                        .execute()
                == 1;
    }
}
