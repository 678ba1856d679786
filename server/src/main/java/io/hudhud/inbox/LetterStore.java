package io.hudhud.inbox;

import static io.hudhud.tables.Tables.CONVERSATION;
import static io.hudhud.tables.Tables.INBOUND_MESSAGE;

import io.hudhud.inbox.words.Decision;
import io.hudhud.shared.WorkspaceId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tables of what people wrote. */
@Component
class LetterStore {

    private static final short STOPS = -1;
    private static final short STARTS = 1;

    private static final String LATEST = """
            insert into conversation as c (workspace_id, contact_id, sender_id, last_at, last_body)
            values (?, ?, ?, ?::timestamptz, ?)
            on conflict (workspace_id, contact_id) do update
               set sender_id = excluded.sender_id, last_at = excluded.last_at, last_body = excluded.last_body
             where excluded.last_at >= c.last_at
            """;

    private final DSLContext db;
    private final Clock clock;

    LetterStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A start that a person wrote. */
    record Start(String wamid, Instant at) {}

    /** The id of the stored message; empty when it was here already. */
    OptionalLong add(Letter letter, Decision decision) {
        var message = letter.message();
        Long id = db.insertInto(INBOUND_MESSAGE)
                .set(INBOUND_MESSAGE.WORKSPACE_ID, letter.workspace().value())
                .set(INBOUND_MESSAGE.CONTACT_ID, letter.contact())
                .set(INBOUND_MESSAGE.SENDER_ID, letter.sender())
                .set(INBOUND_MESSAGE.WAMID, message.wamid())
                .set(INBOUND_MESSAGE.AT, message.at())
                .set(INBOUND_MESSAGE.TYPE, message.type())
                .set(INBOUND_MESSAGE.BODY, storable(message.text()))
                .set(INBOUND_MESSAGE.PAYLOAD, storable(message.payload()))
                .set(INBOUND_MESSAGE.QUOTED_WAMID, message.quotedWamid())
                .set(INBOUND_MESSAGE.WISH, wish(decision))
                .set(INBOUND_MESSAGE.RAW, storable(message.raw().toString()))
                .set(INBOUND_MESSAGE.RECEIVED_AT, clock.instant())
                .onConflictDoNothing()
                .returningResult(INBOUND_MESSAGE.ID)
                .fetchOne(INBOUND_MESSAGE.ID);
        return id == null ? OptionalLong.empty() : OptionalLong.of(id);
    }

    /** Puts the conversation where its latest message belongs in the list. */
    void noteLatest(Letter letter) {
        var message = letter.message();
        db.execute(
                LATEST,
                letter.workspace().value(),
                letter.contact(),
                letter.sender(),
                message.at(),
                storable(message.text()));
    }

    /** The latest start that the person wrote after {@code stop}, also when it came in before the stop. */
    Optional<Start> startAfter(WorkspaceId workspace, long contact, Instant stop) {
        return db.select(INBOUND_MESSAGE.WAMID, INBOUND_MESSAGE.AT)
                .from(INBOUND_MESSAGE)
                .where(INBOUND_MESSAGE.WORKSPACE_ID.eq(workspace.value()), INBOUND_MESSAGE.CONTACT_ID.eq(contact))
                .and(INBOUND_MESSAGE.WISH.eq(STARTS))
                .and(INBOUND_MESSAGE.AT.gt(stop))
                .orderBy(INBOUND_MESSAGE.AT.desc())
                .limit(1)
                .fetchOptional(row -> new Start(row.value1(), row.value2()));
    }

    /** True for the first caller within {@code pause}: nobody is asked the same thing again and again. */
    boolean mayAsk(WorkspaceId workspace, long contact, Instant at, Duration pause) {
        return db.update(CONVERSATION)
                        .set(CONVERSATION.ASKED_AT, at)
                        .where(CONVERSATION.WORKSPACE_ID.eq(workspace.value()), CONVERSATION.CONTACT_ID.eq(contact))
                        .and(CONVERSATION.ASKED_AT.isNull().or(CONVERSATION.ASKED_AT.le(at.minus(pause))))
                        .execute()
                == 1;
    }

    private static short wish(Decision decision) {
        return switch (decision) {
            case STOP -> STOPS;
            case START -> STARTS;
            case ASK, NOTHING -> 0;
        };
    }

    /** PostgreSQL takes neither the character zero nor half a surrogate pair, and some telephones send them. */
    static @Nullable String storable(@Nullable String text) {
        return text == null
                ? null
                : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\0", "");
    }
}
