package io.hudhud.workspace;

import static io.hudhud.tables.Tables.WORKSPACE;

import io.hudhud.shared.Problem;
import io.hudhud.shared.RequestProblem;
import io.hudhud.shared.Version;
import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The workspaces of this installation. */
@Component
public class Workspaces {

    /** A workspace and the version to edit it by. */
    public record Versioned(Workspace workspace, Version version) {}

    private final DSLContext db;
    private final Clock clock;

    Workspaces(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @throws Problem 404 when there is no such workspace */
    public Workspace find(WorkspaceId id) {
        return findVersioned(id).workspace();
    }

    public Versioned findVersioned(WorkspaceId id) {
        var row = db.selectFrom(WORKSPACE).where(WORKSPACE.ID.eq(id.value())).fetchOne();
        if (row == null) {
            throw Problem.of(HttpStatus.NOT_FOUND, RequestProblem.NOT_FOUND, "there is no such workspace");
        }
        return new Versioned(workspace(row), new Version(row.get(WORKSPACE.VERSION)));
    }

    public List<WorkspaceId> all() {
        return db.select(WORKSPACE.ID)
                .from(WORKSPACE)
                .orderBy(WORKSPACE.ID)
                .fetch(row -> new WorkspaceId(row.get(WORKSPACE.ID)));
    }

    @Transactional
    public WorkspaceId create(String name, String country, ZoneId zone, Currency currency) {
        var row = db.insertInto(WORKSPACE)
                .set(WORKSPACE.NAME, name)
                .set(WORKSPACE.COUNTRY, country)
                .set(WORKSPACE.TIME_ZONE, zone.getId())
                .set(WORKSPACE.CURRENCY, currency.getCurrencyCode())
                .set(WORKSPACE.CREATED_AT, clock.instant())
                .returning(WORKSPACE.ID)
                .fetchSingle();
        return new WorkspaceId(row.get(WORKSPACE.ID));
    }

    /** @throws Problem 412 when the workspace is no longer at {@code seen} */
    @Transactional
    public Versioned update(Workspace changed, Version seen) {
        QuietHours quiet = changed.quiet();
        int updated = db.update(WORKSPACE)
                .set(WORKSPACE.NAME, changed.name())
                .set(WORKSPACE.COUNTRY, changed.country())
                .set(WORKSPACE.TIME_ZONE, changed.zone().getId())
                .set(WORKSPACE.CURRENCY, changed.currency().getCurrencyCode())
                .set(WORKSPACE.QUIET_FROM, quiet == null ? null : quiet.from())
                .set(WORKSPACE.QUIET_UNTIL, quiet == null ? null : quiet.until())
                .set(WORKSPACE.VERSION, seen.next().value())
                .where(WORKSPACE.ID.eq(changed.id().value()), WORKSPACE.VERSION.eq(seen.value()))
                .execute();
        if (updated == 0) {
            throw Version.stale();
        }
        return new Versioned(changed, seen.next());
    }

    private static Workspace workspace(Record row) {
        return new Workspace(
                new WorkspaceId(row.get(WORKSPACE.ID)),
                row.get(WORKSPACE.NAME),
                row.get(WORKSPACE.COUNTRY),
                ZoneId.of(row.get(WORKSPACE.TIME_ZONE)),
                Currency.getInstance(row.get(WORKSPACE.CURRENCY)),
                quiet(row));
    }

    private static @Nullable QuietHours quiet(Record row) {
        var from = row.get(WORKSPACE.QUIET_FROM);
        var until = row.get(WORKSPACE.QUIET_UNTIL);
        return from == null || until == null ? null : new QuietHours(from, until);
    }
}
