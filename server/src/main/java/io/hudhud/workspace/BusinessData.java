package io.hudhud.workspace;

import static io.hudhud.tables.Tables.BUSINESS_DATA;

import io.hudhud.shared.Problem;
import io.hudhud.shared.RequestProblem;
import io.hudhud.shared.Version;
import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Named values of the merchant (support number, return policy) and small lookup tables (branch by city). Nothing is
 * overwritten: each change is a new version.
 */
@Component
public class BusinessData {

    /**
     * All of it at one time.
     *
     * @param lookupTables by name, then by the value of a field, such as a city
     */
    public record Content(Map<String, String> values, Map<String, Map<String, String>> lookupTables) {

        static final Content NOTHING = new Content(Map.of(), Map.of());

        public Content {
            values = new TreeMap<>(values);
            lookupTables = new TreeMap<>(lookupTables);
        }
    }

    /** Who made a version, and when; {@code version} 0 is the nothing that everybody begins with. */
    public record Change(long version, Instant at, Actor actor, int values, int lookupTables) {}

    /** The content and the version to edit it by. */
    public record Versioned(Content content, Version version) {}

    private static final int KEPT = 100;
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};
    private static final TypeReference<Map<String, Map<String, String>>> TABLES = new TypeReference<>() {};

    private final DSLContext db;
    private final JsonMapper json;
    private final Clock clock;

    BusinessData(DSLContext db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** The newest version, or the nothing that everybody begins with. */
    public Versioned current(WorkspaceId workspace) {
        var row = newest(BUSINESS_DATA.WORKSPACE_ID.eq(workspace.value()));
        return row == null
                ? new Versioned(Content.NOTHING, new Version(0))
                : new Versioned(content(row), new Version(row.get(BUSINESS_DATA.VERSION)));
    }

    /** @throws Problem 404 when this version is not kept, or never was */
    public Content version(WorkspaceId workspace, long version) {
        var row = newest(BUSINESS_DATA.WORKSPACE_ID.eq(workspace.value()).and(BUSINESS_DATA.VERSION.eq(version)));
        if (row == null) {
            throw Problem.of(HttpStatus.NOT_FOUND, RequestProblem.NOT_FOUND, "there is no such version any more");
        }
        return content(row);
    }

    /** Newest first. */
    public List<Change> changes(WorkspaceId workspace) {
        return db.selectFrom(BUSINESS_DATA)
                .where(BUSINESS_DATA.WORKSPACE_ID.eq(workspace.value()))
                .orderBy(BUSINESS_DATA.VERSION.desc())
                .fetch(row -> {
                    var content = content(row);
                    return new Change(
                            row.get(BUSINESS_DATA.VERSION),
                            row.get(BUSINESS_DATA.AT),
                            Actor.of(row.get(BUSINESS_DATA.ACTOR_KIND), row.get(BUSINESS_DATA.ACTOR_ID)),
                            content.values().size(),
                            content.lookupTables().size());
                });
    }

    /**
     * Replaces all of it.
     *
     * @throws Problem 412 when the newest version is no longer {@code seen}
     */
    @Transactional
    public Versioned replace(Caller caller, Content content, Version seen) {
        long workspace = caller.workspace().value();
        var next = seen.next();
        seen.mustBe(current(caller.workspace()).version().value());
        int added = db.insertInto(BUSINESS_DATA)
                .set(BUSINESS_DATA.WORKSPACE_ID, workspace)
                .set(BUSINESS_DATA.VERSION, next.value())
                .set(BUSINESS_DATA.AT, clock.instant())
                .set(BUSINESS_DATA.ACTOR_KIND, caller.actor().kind().word())
                .set(BUSINESS_DATA.ACTOR_ID, caller.actor().id())
                .set(BUSINESS_DATA.NAMED, JSONB.valueOf(json.writeValueAsString(content.values())))
                .set(BUSINESS_DATA.TABLES, JSONB.valueOf(json.writeValueAsString(content.lookupTables())))
                .onConflictDoNothing() // somebody else was faster by less than a transaction
                .execute();
        if (added == 0) {
            throw Version.stale();
        }
        db.deleteFrom(BUSINESS_DATA)
                .where(BUSINESS_DATA.WORKSPACE_ID.eq(workspace), BUSINESS_DATA.VERSION.le(next.value() - KEPT))
                .execute();
        return new Versioned(content, next);
    }

    private @Nullable Record newest(Condition which) {
        return db.selectFrom(BUSINESS_DATA)
                .where(which)
                .orderBy(BUSINESS_DATA.VERSION.desc())
                .limit(1)
                .fetchOne();
    }

    private Content content(Record row) {
        return new Content(
                json.readValue(row.get(BUSINESS_DATA.NAMED).data(), VALUES),
                json.readValue(row.get(BUSINESS_DATA.TABLES).data(), TABLES));
    }
}
