package io.hudhud.contact.imports;

import static io.hudhud.tables.Tables.CONTACT_IMPORT;
import static io.hudhud.tables.Tables.CONTACT_IMPORT_LAYOUT;

import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.shared.Sha256;
import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of imports. */
@Component
class ImportStore {

    /** A layout as it is stored: with what each column is. */
    record StoredLayout(Layout layout, List<String> targets) {}

    private static final TypeReference<Map<String, String>> MAPPING = new TypeReference<>() {};

    private static final String ADVANCE = """
            update contact_import
               set bytes_read = ?, rows_read = rows_read + ?, created = created + ?, updated = updated + ?,
                   unchanged = unchanged + ?, duplicates = duplicates + ?, refused = refused + ?,
                   noteworthy = noteworthy + ?
             where workspace_id = ? and id = ?
            """;

    private final DSLContext db;
    private final JsonMapper json;
    private final Clock clock;

    ImportStore(DSLContext db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    void insert(Import run) {
        var layout = new StoredLayout(
                run.layout(), run.targets().stream().map(Target::word).toList());
        db.insertInto(CONTACT_IMPORT)
                .set(CONTACT_IMPORT.WORKSPACE_ID, run.workspace().value())
                .set(CONTACT_IMPORT.ID, run.id())
                .set(CONTACT_IMPORT.STATE, run.state().word())
                .set(CONTACT_IMPORT.NAME, run.name())
                .set(CONTACT_IMPORT.OPTIONS, JSONB.valueOf(json.writeValueAsString(run.options())))
                .set(CONTACT_IMPORT.LAYOUT, JSONB.valueOf(json.writeValueAsString(layout)))
                .set(CONTACT_IMPORT.EVIDENCE_ID, run.evidence())
                .set(CONTACT_IMPORT.LIST_ID, run.list())
                .set(CONTACT_IMPORT.BYTES, run.progress().bytes())
                .set(CONTACT_IMPORT.CREATED_BY, run.createdBy())
                .set(CONTACT_IMPORT.CREATED_AT, run.createdAt())
                .execute();
    }

    Optional<Import> find(WorkspaceId workspace, UUID id) {
        return db.selectFrom(CONTACT_IMPORT)
                .where(CONTACT_IMPORT.WORKSPACE_ID.eq(workspace.value()), CONTACT_IMPORT.ID.eq(id))
                .fetchOptional(this::read);
    }

    /** Newest first. */
    Page<Import> list(WorkspaceId workspace, int limit, @Nullable Cursor after) {
        var rows = db.selectFrom(CONTACT_IMPORT)
                .where(CONTACT_IMPORT.WORKSPACE_ID.eq(workspace.value()))
                .and(after == null ? DSL.noCondition() : CONTACT_IMPORT.ID.lt(after.uuid(0)))
                .orderBy(CONTACT_IMPORT.ID.desc())
                .limit(limit + 1)
                .fetch(this::read);
        return Page.of(rows, limit, run -> Cursor.after(run.id()));
    }

    /** What is left to do, of all workspaces, oldest first. */
    List<Import> unfinished() {
        return db.selectFrom(CONTACT_IMPORT)
                .where(CONTACT_IMPORT.STATE.in("waiting", "running"))
                .orderBy(CONTACT_IMPORT.CREATED_AT)
                .fetch(this::read);
    }

    /** How many rows are merged, with the import locked until the transaction ends; empty when it is over. */
    Optional<Long> lock(WorkspaceId workspace, UUID id) {
        return db.select(CONTACT_IMPORT.ROWS_READ)
                .from(CONTACT_IMPORT)
                .where(CONTACT_IMPORT.WORKSPACE_ID.eq(workspace.value()), CONTACT_IMPORT.ID.eq(id))
                .and(CONTACT_IMPORT.STATE.in("waiting", "running"))
                .forUpdate()
                .fetchOptional(CONTACT_IMPORT.ROWS_READ);
    }

    void start(Import run) {
        db.update(CONTACT_IMPORT)
                .set(CONTACT_IMPORT.STATE, Import.State.RUNNING.word())
                .set(CONTACT_IMPORT.STARTED_AT, clock.instant())
                .where(CONTACT_IMPORT.WORKSPACE_ID.eq(run.workspace().value()), CONTACT_IMPORT.ID.eq(run.id()))
                .and(CONTACT_IMPORT.STATE.eq(Import.State.WAITING.word()))
                .execute();
    }

    void advance(Import run, Chunk chunk, ChunkMerge.Merged merged, long noteworthy) {
        db.execute(
                ADVANCE,
                chunk.bytesRead(),
                chunk.rows(),
                merged.created(),
                merged.updated(),
                merged.unchanged(),
                chunk.duplicates() + merged.duplicates(),
                chunk.refused(),
                noteworthy,
                run.workspace().value(),
                run.id());
    }

    void finish(Import run, @Nullable String failure) {
        db.update(CONTACT_IMPORT)
                .set(CONTACT_IMPORT.STATE, (failure == null ? Import.State.COMPLETED : Import.State.FAILED).word())
                .set(CONTACT_IMPORT.FAILURE, failure)
                .set(CONTACT_IMPORT.FINISHED_AT, clock.instant())
                .set(CONTACT_IMPORT.BYTES_READ, failure == null ? CONTACT_IMPORT.BYTES : CONTACT_IMPORT.BYTES_READ)
                .where(CONTACT_IMPORT.WORKSPACE_ID.eq(run.workspace().value()), CONTACT_IMPORT.ID.eq(run.id()))
                .and(CONTACT_IMPORT.STATE.in("waiting", "running"))
                .execute();
    }

    /** How a person mapped the titles of such a file before. */
    Map<String, String> rememberedMapping(WorkspaceId workspace, Layout layout) {
        return db.select(CONTACT_IMPORT_LAYOUT.MAPPING)
                .from(CONTACT_IMPORT_LAYOUT)
                .where(CONTACT_IMPORT_LAYOUT.WORKSPACE_ID.eq(workspace.value()))
                .and(CONTACT_IMPORT_LAYOUT.TITLES_HASH.eq(hash(layout.titles())))
                .fetchOptional(CONTACT_IMPORT_LAYOUT.MAPPING)
                .map(mapping -> json.readValue(mapping.data(), MAPPING))
                .orElse(Map.of());
    }

    void rememberMapping(WorkspaceId workspace, Layout layout, Map<String, String> mapping) {
        var stored = JSONB.valueOf(json.writeValueAsString(mapping));
        db.insertInto(CONTACT_IMPORT_LAYOUT)
                .set(CONTACT_IMPORT_LAYOUT.WORKSPACE_ID, workspace.value())
                .set(CONTACT_IMPORT_LAYOUT.TITLES_HASH, hash(layout.titles()))
                .set(CONTACT_IMPORT_LAYOUT.MAPPING, stored)
                .set(CONTACT_IMPORT_LAYOUT.UPDATED_AT, clock.instant())
                .onDuplicateKeyUpdate()
                .set(CONTACT_IMPORT_LAYOUT.MAPPING, stored)
                .set(CONTACT_IMPORT_LAYOUT.UPDATED_AT, clock.instant())
                .execute();
    }

    private Import read(Record row) {
        var stored = json.readValue(row.get(CONTACT_IMPORT.LAYOUT).data(), StoredLayout.class);
        return new Import(
                new WorkspaceId(row.get(CONTACT_IMPORT.WORKSPACE_ID)),
                row.get(CONTACT_IMPORT.ID),
                Import.State.valueOf(row.get(CONTACT_IMPORT.STATE).toUpperCase(Locale.ROOT)),
                row.get(CONTACT_IMPORT.NAME),
                json.readValue(row.get(CONTACT_IMPORT.OPTIONS).data(), ImportOptions.class),
                stored.layout(),
                stored.targets().stream()
                        .map(word -> Target.parse(word).orElse(Target.IGNORE))
                        .toList(),
                row.get(CONTACT_IMPORT.EVIDENCE_ID),
                row.get(CONTACT_IMPORT.LIST_ID),
                new Import.Progress(
                        row.get(CONTACT_IMPORT.BYTES),
                        row.get(CONTACT_IMPORT.BYTES_READ),
                        row.get(CONTACT_IMPORT.ROWS_READ),
                        row.get(CONTACT_IMPORT.CREATED),
                        row.get(CONTACT_IMPORT.UPDATED),
                        row.get(CONTACT_IMPORT.UNCHANGED),
                        row.get(CONTACT_IMPORT.DUPLICATES),
                        row.get(CONTACT_IMPORT.REFUSED),
                        row.get(CONTACT_IMPORT.NOTEWORTHY)),
                row.get(CONTACT_IMPORT.FAILURE),
                row.get(CONTACT_IMPORT.CREATED_BY),
                row.get(CONTACT_IMPORT.CREATED_AT),
                row.get(CONTACT_IMPORT.STARTED_AT),
                row.get(CONTACT_IMPORT.FINISHED_AT));
    }

    private static byte[] hash(List<String> titles) {
        return Sha256.of(String.join("\u0000", titles));
    }
}
