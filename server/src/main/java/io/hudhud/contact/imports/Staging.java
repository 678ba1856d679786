package io.hudhud.contact.imports;

import io.hudhud.contact.Standing;
import io.hudhud.contact.Suppressions;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Where a chunk lies in the database before it is merged: a temporary table, gone with the transaction. */
@Component
class Staging {

    private static final String CREATE = """
            create temporary table contact_staging (
                n integer, id bigint, phone text, phone_given text, landline boolean, name text, first_name text,
                last_name text, email text, language text, country text, city text, time_zone text, external_id text,
                tags text[], attributes jsonb, marketing smallint, transactional smallint, suppressed boolean,
                declined boolean) on commit drop
            """;

    // Contacts get their ids here, before they are inserted, so that a row and its contact need not be matched again.
    private static final String NEXT_IDS =
            "select array_agg(nextval(pg_get_serial_sequence('contact', 'id'))) from generate_series(1, ?)";

    private static final int CHARACTERS_PER_ROW = 300;

    private final DSLContext db;
    private final JsonMapper json;

    Staging(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Fills the table and answers the ids that the rows get if they are new. */
    Long[] fill(List<ContactDraft> drafts, Map<String, Suppressions.Scope> declined) {
        db.execute(CREATE);
        var ids = db.fetchSingle(NEXT_IDS, drafts.size()).get(0, Long[].class);
        var copy = new CopyText(drafts.size() * CHARACTERS_PER_ROW);
        for (int n = 0; n < drafts.size(); n++) {
            write(copy, n, ids[n], drafts.get(n), declined.get(drafts.get(n).key()));
        }
        byte[] bytes = copy.bytes();
        db.connection(connection -> connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy contact_staging from stdin", new ByteArrayInputStream(bytes)));
        return ids;
    }

    private void write(CopyText copy, int n, long id, ContactDraft draft, Suppressions.@Nullable Scope left) {
        boolean noMarketing = left != null && left.marketing();
        boolean noTransactional = left != null && left.transactional();
        copy.add(n)
                .add(id)
                .add(draft.phone())
                .add(draft.phoneGiven())
                .add(draft.landline())
                .add(draft.name().full())
                .add(draft.name().first())
                .add(draft.name().last())
                .add(draft.email())
                .add(draft.language())
                .add(draft.country())
                .add(draft.city())
                .add(draft.zone())
                .add(draft.externalId())
                .add(draft.tags())
                .add(draft.attributes().isEmpty() ? "{}" : json.writeValueAsString(draft.attributes()))
                .add((noMarketing ? Standing.OPTED_OUT : draft.marketing()).code())
                .add((noTransactional ? Standing.OPTED_OUT : draft.transactional()).code())
                .add(left != null && left.everything())
                .add(noMarketing || noTransactional)
                .endRow();
    }
}
