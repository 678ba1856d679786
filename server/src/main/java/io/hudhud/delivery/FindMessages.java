package io.hudhud.delivery;

import static io.hudhud.tables.Tables.MESSAGE;

import io.hudhud.delivery.ledger.Mark;
import io.hudhud.delivery.ledger.Marks;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.delivery.origin.OriginStore;
import io.hudhud.shared.WorkspaceId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lists the messages of an origin. The ledger has no index on what changes (it would cost every update its page), so a page is
 * found in one of two ways: the counters say that there are few, and {@code message_mark} lists them; or there are many, and
 * reading the ledger in the order of its key finds enough of them soon. What takes too long is broken off: the page says where
 * to go on.
 */
@Component
public class FindMessages {

    /** Up to so many the lists are quicker than the ledger: 20,000 are listed, sorted and looked up in some 20 ms. */
    private static final long FEW = 20_000;
    /** Read at once: some 5 ms of the ledger. */
    private static final int STRETCH = 10_000;
    /** Looked up at once. */
    private static final int LOOKED_UP = 500;

    private static final int EXPORTED = 2_000;
    private static final long LONGEST = Duration.ofMillis(35).toNanos();

    private static final Field<Integer> NTH = DSL.field(DSL.name("nth"), Integer.class);
    private static final Field<Boolean> FITS = DSL.field(DSL.name("fits"), Boolean.class);
    private static final Field<Long> FOLLOWING = DSL.field(DSL.name("following"), Long.class);

    private final DSLContext db;
    private final OriginStore origins;
    private final FilterTotals totals;
    private final Marks marks;

    FindMessages(DSLContext db, OriginStore origins, FilterTotals totals, Marks marks) {
        this.db = db;
        this.origins = origins;
        this.totals = totals;
        this.marks = marks;
    }

    /**
     * Messages in the order of their ids.
     *
     * @param next the id after which to go on; absent when there are no more
     * @param scanned how many were looked at to find these
     */
    public record Found(List<MessageRow> items, @Nullable Long next, long scanned) {

        static final Found NOTHING = new Found(List.of(), null, 0);
    }

    /** Those after {@code after}. There may be fewer than {@code limit}, even none, and yet a {@code next}. */
    public Found page(WorkspaceId workspace, long id, MessageFilter filter, long after, int limit) {
        var origin = origins.find(workspace, id);
        var total = totals.of(workspace, id, filter);
        if (origin.isEmpty() || total.atMost() == 0) {
            return Found.NOTHING;
        }
        var kept = total.atMost() <= FEW ? Mark.holding(filter) : null;
        return kept != null
                ? marked(origin.get(), filter, kept, after, limit)
                : read(origin.get(), filter, after, limit, after == 0 ? total.exact() : null, LONGEST);
    }

    /** How many match in all; absent where no counter says so. */
    public @Nullable Long total(WorkspaceId workspace, long origin, MessageFilter filter) {
        return totals.of(workspace, origin, filter).exact();
    }

    /** All of them, in short pages: one long snapshot would cut the speed of counter updates to a third. */
    public void export(WorkspaceId workspace, long id, MessageFilter filter, Consumer<MessageRow> each) {
        var origin = origins.find(workspace, id);
        Long after = origin.isPresent() ? 0L : null;
        while (after != null) {
            var found = read(origin.orElseThrow(), filter, after, EXPORTED, null, Long.MAX_VALUE);
            found.items().forEach(each);
            after = found.next();
        }
    }

    /** The messages to these people, in no order. */
    public List<MessageRow> toPeople(WorkspaceId workspace, long id, MessageFilter filter, Collection<Long> contacts) {
        return origins.find(workspace, id)
                .map(origin -> db.selectFrom(MESSAGE)
                        .where(MESSAGE.WORKSPACE_ID.eq(workspace.value()))
                        .and(MESSAGE.CONTACT_ID.eq(DSL.any(contacts.toArray(Long[]::new))))
                        .and(MESSAGE.ORIGIN_ID.eq(id))
                        .and(MESSAGE.PERIOD.eq(origin.period()))
                        .and(MatchMessages.of(filter))
                        .fetch(MatchMessages::row))
                .orElseGet(() -> List.of());
    }

    private Found marked(Origin origin, MessageFilter filter, Set<Mark> kept, long after, int limit) {
        long began = System.nanoTime();
        var items = new ArrayList<MessageRow>();
        long last = after;
        long scanned = 0;
        do {
            var ids = marks.ids(
                    origin.workspace().value(),
                    origin.id(),
                    kept,
                    filter.reasons().stream().map(Reason::code).toList(),
                    filter.errorCodes(),
                    last,
                    LOOKED_UP);
            for (var row : byIds(origin, filter, ids)) {
                if (items.size() == limit) {
                    return new Found(items, items.getLast().key().id(), scanned);
                }
                items.add(row);
            }
            scanned += ids.size();
            if (ids.size() < LOOKED_UP) {
                return new Found(items, null, scanned);
            }
            last = ids.getLast();
        } while (System.nanoTime() - began < LONGEST);
        return new Found(items, last, scanned);
    }

    private List<MessageRow> byIds(Origin origin, MessageFilter filter, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.selectFrom(MESSAGE)
                        .where(MatchMessages.of(origin))
                        .and(MESSAGE.ID.eq(DSL.any(ids.toArray(Long[]::new))))
                        .and(MatchMessages.of(filter))
                        .orderBy(MESSAGE.ID)
                        .fetch(MatchMessages::row);
    }

    /** @param all when so many are found there are no more; null when it is not known */
    private Found read(Origin origin, MessageFilter filter, long after, int limit, @Nullable Long all, long longest) {
        long began = System.nanoTime();
        var items = new ArrayList<MessageRow>();
        long last = after;
        long scanned = 0;
        do {
            int read = 0;
            for (Record row : stretch(origin, filter, last, limit - items.size() + 1)) {
                read = row.get(NTH);
                if (row.get(FITS)) {
                    if (items.size() == limit) {
                        return new Found(items, items.getLast().key().id(), scanned + read);
                    }
                    items.add(MatchMessages.row(row));
                }
                last = row.get(MESSAGE.ID);
            }
            scanned += read;
            if (read < STRETCH || (all != null && items.size() >= all)) {
                return new Found(items, null, scanned);
            }
        } while (System.nanoTime() - began < longest);
        return new Found(items, last, scanned);
    }

    /**
     * The first {@code most} that fit of the next stretch of the ledger, and its last row, which says how long it was. The order
     * is that of the key all the way up, so that nothing is sorted and reading stops when there are enough.
     */
    private List<? extends Record> stretch(Origin origin, MessageFilter filter, long after, int most) {
        var rows = db.select(MESSAGE.fields())
                .select((filter.equals(MessageFilter.ALL) ? DSL.inline(true) : DSL.field(MatchMessages.of(filter)))
                        .as(FITS))
                .from(MESSAGE)
                .where(MatchMessages.of(origin))
                .and(MESSAGE.ID.gt(after))
                .orderBy(MESSAGE.ID)
                .limit(STRETCH)
                .asTable("stretch");
        var id = DSL.field(DSL.name("stretch", MESSAGE.ID.getName()), Long.class);
        var numbered = db.select(rows.fields())
                .select(
                        DSL.rowNumber().over(DSL.orderBy(id)).as(NTH),
                        DSL.lead(id).over(DSL.orderBy(id)).as(FOLLOWING))
                .from(rows)
                .asTable("numbered");
        return db.selectFrom(numbered)
                .where(DSL.condition(FITS).or(FOLLOWING.isNull()))
                .orderBy(DSL.field(DSL.name("numbered", MESSAGE.ID.getName())))
                .limit(most)
                .fetch();
    }
}
