package io.hudhud.inbox;

import static io.hudhud.tables.Tables.CONVERSATION;

import io.hudhud.contact.Recipient;
import io.hudhud.contact.Recipients;
import io.hudhud.delivery.MessageKey;
import io.hudhud.delivery.ServiceWindows;
import io.hudhud.shared.Cursor;
import io.hudhud.shared.Masked;
import io.hudhud.shared.Page;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Conversations for people to read. Names and texts are hidden from those who only may view. */
@Component
public class Conversations {

    // Both halves end at the cursor and the limit by their own index.
    private static final String THREAD = """
            select * from (
                (select at, id, true as incoming, wamid, 0 as period, 0 as origin_id, type, body
                   from inbound_message
                  where workspace_id = ? and contact_id = ? and (at, id, 1) < (?::timestamptz, ?, ?)
                  order by at desc, id desc limit ?)
                union all
                (select said_at, message_id, false, null, period, origin_id, type, body
                   from conversation_message
                  where workspace_id = ? and contact_id = ? and (said_at, message_id, 0) < (?::timestamptz, ?, ?)
                  order by said_at desc, message_id desc limit ?)
            ) said order by at desc, id desc, incoming desc limit ?
            """;

    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private final DSLContext db;
    private final Recipients recipients;
    private final ServiceWindows windows;

    Conversations(DSLContext db, Recipients recipients, ServiceWindows windows) {
        this.db = db;
        this.recipients = recipients;
        this.windows = windows;
    }

    /** The latest first. */
    public Page<Conversation> list(Caller caller, @Nullable Cursor cursor, int limit) {
        var after = cursor == null
                ? DSL.noCondition()
                : DSL.row(CONVERSATION.LAST_AT, CONVERSATION.CONTACT_ID).lt(cursor.instant(0), cursor.number(1));
        var rows = db.selectFrom(CONVERSATION)
                .where(CONVERSATION.WORKSPACE_ID.eq(caller.workspace().value()))
                .and(after)
                .orderBy(CONVERSATION.LAST_AT.desc(), CONVERSATION.CONTACT_ID.desc())
                .limit(limit + 1)
                .fetch();
        var people = recipients.load(caller.workspace(), rows.map(row -> row.get(CONVERSATION.CONTACT_ID)));
        var conversations = rows.map(row -> conversation(caller, row, people.get(row.get(CONVERSATION.CONTACT_ID))));
        return Page.of(conversations, limit, last -> Cursor.after(last.lastAt(), last.contact()));
    }

    /** The conversation with one person; absent when the person never wrote. */
    public Optional<Conversation> find(Caller caller, long contact) {
        return db.selectFrom(CONVERSATION)
                .where(CONVERSATION.WORKSPACE_ID.eq(caller.workspace().value()), CONVERSATION.CONTACT_ID.eq(contact))
                .fetchOptional(row -> conversation(
                        caller,
                        row,
                        recipients.load(caller.workspace(), List.of(contact)).get(contact)));
    }

    /** What was said, the latest first; campaigns are not part of it. */
    public Page<Utterance> messages(WorkspaceId workspace, long contact, @Nullable Cursor cursor, int limit) {
        Instant at = cursor == null ? END : cursor.instant(0);
        long id = cursor == null ? Long.MAX_VALUE : cursor.number(1);
        int side = cursor == null ? 2 : (int) cursor.number(2);
        long ws = workspace.value();
        var rows = db.resultQuery(
                        THREAD, ws, contact, at, id, side, limit + 1, ws, contact, at, id, side, limit + 1, limit + 1)
                .fetch();
        var page = Page.of(
                rows,
                limit,
                last -> Cursor.after(
                        last.get("at", Instant.class),
                        last.get("id", Long.class),
                        last.get("incoming", boolean.class) ? 1 : 0));
        return page.map(Conversations::utterance);
    }

    private Conversation conversation(Caller caller, Record row, @Nullable Recipient person) {
        boolean shown = caller.role().includes(Role.AGENT);
        long contact = row.get(CONVERSATION.CONTACT_ID);
        var sender = row.get(CONVERSATION.SENDER_ID);
        String name = person == null ? null : person.fields().get("name");
        var phone = person == null ? null : person.phone();
        return new Conversation(
                contact,
                shown ? name : Masked.name(name),
                shown ? (phone == null ? null : phone.value()) : Masked.phone(phone),
                sender,
                row.get(CONVERSATION.LAST_AT),
                shown ? row.get(CONVERSATION.LAST_BODY) : null,
                windows.openUntil(caller.workspace(), contact, sender).orElse(null));
    }

    private static Utterance utterance(Record row) {
        boolean incoming = row.get("incoming", boolean.class);
        String id = incoming
                ? row.get("wamid", String.class)
                : new MessageKey(
                                row.get("period", int.class),
                                row.get("origin_id", long.class),
                                row.get("id", long.class))
                        .address();
        return new Utterance(
                id,
                incoming,
                row.get("at", Instant.class),
                row.get("type", String.class),
                row.get("body", String.class));
    }
}
