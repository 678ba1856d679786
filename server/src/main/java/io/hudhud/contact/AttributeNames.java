package io.hudhud.contact;

import static io.hudhud.tables.Tables.CONTACT_ATTRIBUTE;

import io.hudhud.shared.WorkspaceId;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Which attributes the contacts of a workspace have. A name stays when the last contact that had it is gone. */
@Component
public class AttributeNames {

    /** More than anybody chooses from; a program that makes names up may write any number. */
    private static final int MOST = 1_000;

    private final DSLContext db;

    AttributeNames(DSLContext db) {
        this.db = db;
    }

    /** In the order of their letters. */
    public List<String> of(WorkspaceId workspace) {
        return db.select(CONTACT_ATTRIBUTE.NAME)
                .from(CONTACT_ATTRIBUTE)
                .where(CONTACT_ATTRIBUTE.WORKSPACE_ID.eq(workspace.value()))
                .orderBy(CONTACT_ATTRIBUTE.NAME)
                .limit(MOST)
                .fetch(CONTACT_ATTRIBUTE.NAME);
    }

    /**
     * Keeps names that contacts are given in this transaction. To be called after the contacts are written: a name that is new
     * to two transactions makes one wait for the other, and neither may then wait for a contact.
     */
    public void keep(WorkspaceId workspace, Collection<String> names) {
        db.execute("""
                insert into contact_attribute (workspace_id, name)
                select distinct ?::bigint, name from unnest(?) name order by name on conflict do nothing
                """, workspace.value(), names.toArray(String[]::new));
    }
}
