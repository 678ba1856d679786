package io.hudhud.workspace;

import static io.hudhud.tables.Tables.BUSINESS_VALUE;
import static io.hudhud.tables.Tables.LOOKUP_TABLE;

import io.hudhud.shared.WorkspaceId;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Named values of the merchant (support number, return policy) and small lookup tables (branch by city). */
@Component
public class BusinessData {

    private static final TypeReference<Map<String, String>> ENTRIES = new TypeReference<>() {};

    private final DSLContext db;
    private final JsonMapper json;

    BusinessData(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    public Map<String, String> values(WorkspaceId workspace) {
        return db.select(BUSINESS_VALUE.NAME, BUSINESS_VALUE.VALUE)
                .from(BUSINESS_VALUE)
                .where(BUSINESS_VALUE.WORKSPACE_ID.eq(workspace.value()))
                .orderBy(BUSINESS_VALUE.NAME)
                .fetchMap(BUSINESS_VALUE.NAME, BUSINESS_VALUE.VALUE);
    }

    /** Replaces all values by these. */
    @Transactional
    public void replaceValues(WorkspaceId workspace, Map<String, String> values) {
        db.deleteFrom(BUSINESS_VALUE)
                .where(BUSINESS_VALUE.WORKSPACE_ID.eq(workspace.value()))
                .execute();
        values.forEach((name, value) -> db.insertInto(BUSINESS_VALUE)
                .set(BUSINESS_VALUE.WORKSPACE_ID, workspace.value())
                .set(BUSINESS_VALUE.NAME, name)
                .set(BUSINESS_VALUE.VALUE, value)
                .execute());
    }

    /** Every lookup table by its name: the key of a table is a field's value, such as a city. */
    public Map<String, Map<String, String>> lookupTables(WorkspaceId workspace) {
        return db.select(LOOKUP_TABLE.NAME, LOOKUP_TABLE.ENTRIES)
                .from(LOOKUP_TABLE)
                .where(LOOKUP_TABLE.WORKSPACE_ID.eq(workspace.value()))
                .orderBy(LOOKUP_TABLE.NAME)
                .fetchMap(
                        row -> row.get(LOOKUP_TABLE.NAME),
                        row -> json.readValue(row.get(LOOKUP_TABLE.ENTRIES).data(), ENTRIES));
    }

    /** Replaces all lookup tables by these. */
    @Transactional
    public void replaceLookupTables(WorkspaceId workspace, Map<String, Map<String, String>> tables) {
        db.deleteFrom(LOOKUP_TABLE)
                .where(LOOKUP_TABLE.WORKSPACE_ID.eq(workspace.value()))
                .execute();
        tables.forEach((name, entries) -> db.insertInto(LOOKUP_TABLE)
                .set(LOOKUP_TABLE.WORKSPACE_ID, workspace.value())
                .set(LOOKUP_TABLE.NAME, name)
                .set(LOOKUP_TABLE.ENTRIES, JSONB.valueOf(json.writeValueAsString(entries)))
                .execute());
    }
}
