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
import org.jooq.JSONB;
import org.jooq.Record;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The workspaces of this installation. */
@Component
public class Workspaces {

    /** A workspace and the version to edit it by. */
    public record Versioned(Workspace workspace, Version version) {}

    /** When people are left in peace, and the version to edit it by. */
    public record Quiet(QuietHours hours, Version version) {}

    private final DSLContext db;
    private final JsonMapper json;
    private final Clock clock;

    Workspaces(DSLContext db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** @throws Problem 404 when there is no such workspace */
    public Workspace find(WorkspaceId id) {
        return findVersioned(id).workspace();
    }

    public Versioned findVersioned(WorkspaceId id) {
        var row = read(id);
        return new Versioned(workspace(row), new Version(row.get(WORKSPACE.VERSION)));
    }

    public Quiet quietHours(WorkspaceId id) {
        var row = read(id);
        return new Quiet(quiet(row), new Version(row.get(WORKSPACE.QUIET_VERSION)));
    }

    /** @throws Problem 412 when the quiet hours are no longer at {@code seen} */
    @Transactional
    public Quiet changeQuietHours(WorkspaceId id, QuietHours hours, Version seen) {
        int updated = db.update(WORKSPACE)
                .set(WORKSPACE.QUIET, JSONB.valueOf(json.writeValueAsString(hours)))
                .set(WORKSPACE.QUIET_VERSION, seen.next().value())
                .where(WORKSPACE.ID.eq(id.value()), WORKSPACE.QUIET_VERSION.eq(seen.value()))
                .execute();
        if (updated == 0) {
            throw Version.stale();
        }
        return new Quiet(hours, seen.next());
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

    /**
     * Changes all but the quiet hours.
     *
     * @throws Problem 412 when the workspace is no longer at {@code seen}
     */
    @Transactional
    public Versioned update(Workspace changed, Version seen) {
        var trade = changed.trade();
        int updated = db.update(WORKSPACE)
                .set(WORKSPACE.NAME, changed.name())
                .set(WORKSPACE.COUNTRY, changed.country())
                .set(WORKSPACE.TIME_ZONE, changed.zone().getId())
                .set(WORKSPACE.CURRENCY, changed.currency().getCurrencyCode())
                .set(WORKSPACE.TRADE, trade == null ? null : trade.name())
                .set(WORKSPACE.VERSION, seen.next().value())
                .where(WORKSPACE.ID.eq(changed.id().value()), WORKSPACE.VERSION.eq(seen.value()))
                .execute();
        if (updated == 0) {
            throw Version.stale();
        }
        return new Versioned(changed, seen.next());
    }

    private Record read(WorkspaceId id) {
        var row = db.selectFrom(WORKSPACE).where(WORKSPACE.ID.eq(id.value())).fetchOne();
        if (row == null) {
            throw Problem.of(HttpStatus.NOT_FOUND, RequestProblem.NOT_FOUND, "there is no such workspace");
        }
        return row;
    }

    private Workspace workspace(Record row) {
        String trade = row.get(WORKSPACE.TRADE);
        return new Workspace(
                new WorkspaceId(row.get(WORKSPACE.ID)),
                row.get(WORKSPACE.NAME),
                row.get(WORKSPACE.COUNTRY),
                ZoneId.of(row.get(WORKSPACE.TIME_ZONE)),
                Currency.getInstance(row.get(WORKSPACE.CURRENCY)),
                trade == null ? null : Trade.valueOf(trade),
                quiet(row));
    }

    private QuietHours quiet(Record row) {
        var quiet = row.get(WORKSPACE.QUIET);
        return quiet == null ? QuietHours.NONE : json.readValue(quiet.data(), QuietHours.class);
    }
}
