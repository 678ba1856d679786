package io.hudhud.contact;

import static io.hudhud.tables.Tables.CONTACT_LIST;
import static io.hudhud.tables.Tables.CONTACT_LIST_CHUNK;

import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Frozen lists of contacts: who was in a file, who was picked by hand. An audience "this list" is exactly these people,
 * whatever is imported later. An id may belong to a contact that was erased since. Freezing an audience reads
 * {@code contact_list_chunk} in one statement.
 */
@Component
public class ContactLists {

    private static final int IDS_PER_CHUNK = 10_000;

    private final DSLContext db;
    private final Clock clock;

    ContactLists(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** An empty list. {@code kept}: whether it is shown among the lists. */
    @Transactional
    public UUID create(WorkspaceId workspace, String name, boolean kept) {
        return db.insertInto(CONTACT_LIST)
                .set(CONTACT_LIST.WORKSPACE_ID, workspace.value())
                .set(CONTACT_LIST.NAME, name)
                .set(CONTACT_LIST.KEPT, kept)
                .set(CONTACT_LIST.CREATED_AT, clock.instant())
                .returning(CONTACT_LIST.ID)
                .fetchSingle(row -> row.get(CONTACT_LIST.ID));
    }

    /** Adds contacts at the end. The caller sees to it that nobody is there already. */
    @Transactional
    public void append(WorkspaceId workspace, UUID list, List<Long> contactIds) {
        for (int from = 0; from < contactIds.size(); from += IDS_PER_CHUNK) {
            var ids = contactIds.subList(from, Math.min(from + IDS_PER_CHUNK, contactIds.size()));
            int n = db.resultQuery("""
                            update contact_list set size = size + ? where workspace_id = ? and id = ?
                            returning (select count(*)::int from contact_list_chunk where workspace_id = ? and list_id = ?)
                            """, ids.size(), workspace.value(), list, workspace.value(), list)
                    .fetchSingle(row -> row.get(0, int.class));
            db.insertInto(CONTACT_LIST_CHUNK)
                    .set(CONTACT_LIST_CHUNK.WORKSPACE_ID, workspace.value())
                    .set(CONTACT_LIST_CHUNK.LIST_ID, list)
                    .set(CONTACT_LIST_CHUNK.N, n)
                    .set(CONTACT_LIST_CHUNK.CONTACT_IDS, ids.toArray(Long[]::new))
                    .execute();
        }
    }

    public Optional<ContactList> find(WorkspaceId workspace, UUID list) {
        return db.selectFrom(CONTACT_LIST)
                .where(CONTACT_LIST.WORKSPACE_ID.eq(workspace.value()), CONTACT_LIST.ID.eq(list))
                .fetchOptional(ContactLists::read);
    }

    /** Those that people kept, newest first. */
    public List<ContactList> kept(WorkspaceId workspace) {
        return db.selectFrom(CONTACT_LIST)
                .where(CONTACT_LIST.WORKSPACE_ID.eq(workspace.value()), CONTACT_LIST.KEPT.isTrue())
                .orderBy(CONTACT_LIST.ID.desc())
                .fetch(ContactLists::read);
    }

    /** Gives the ids piece by piece, in their order. */
    public void forEach(WorkspaceId workspace, UUID list, Consumer<List<Long>> piece) {
        var numbers = db.select(CONTACT_LIST_CHUNK.N)
                .from(CONTACT_LIST_CHUNK)
                .where(CONTACT_LIST_CHUNK.WORKSPACE_ID.eq(workspace.value()), CONTACT_LIST_CHUNK.LIST_ID.eq(list))
                .orderBy(CONTACT_LIST_CHUNK.N)
                .fetch(CONTACT_LIST_CHUNK.N);
        for (Integer n : numbers) {
            var ids = db.select(CONTACT_LIST_CHUNK.CONTACT_IDS)
                    .from(CONTACT_LIST_CHUNK)
                    .where(CONTACT_LIST_CHUNK.WORKSPACE_ID.eq(workspace.value()), CONTACT_LIST_CHUNK.LIST_ID.eq(list))
                    .and(CONTACT_LIST_CHUNK.N.eq(n))
                    .fetchSingle(row -> row.get(CONTACT_LIST_CHUNK.CONTACT_IDS));
            piece.accept(Arrays.asList(ids));
        }
    }

    private static ContactList read(Record row) {
        return new ContactList(
                row.get(CONTACT_LIST.ID),
                row.get(CONTACT_LIST.NAME),
                row.get(CONTACT_LIST.SIZE),
                row.get(CONTACT_LIST.CREATED_AT));
    }
}
