package io.hudhud.delivery;

import io.hudhud.delivery.ledger.ApplyFacts;
import io.hudhud.delivery.ledger.Fact;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a person answers to. There is no index on WhatsApp's message ids: it would cost every update its page. */
@Component
public class Replies {

    /** A reply that quotes nothing counts for the last message of these days. */
    private static final Duration RECENT = Duration.ofDays(3);

    private static final String LATEST = """
            select m.period, m.origin_id, m.id, o.purpose
              from message m join origin o on o.workspace_id = m.workspace_id and o.id = m.origin_id
             where m.workspace_id = ? and m.contact_id = ? and o.sender_id = ? and m.accepted_at is not null
               and %s
             order by m.accepted_at desc limit 1
            """;

    private final DSLContext db;
    private final ApplyFacts ledger;

    Replies(DSLContext db, ApplyFacts ledger) {
        this.db = db;
        this.ledger = ledger;
    }

    /** A message of ours that a person speaks of. */
    public record Quoted(MessageKey key, Purpose purpose) {}

    /** Our message with this id of WhatsApp's to this person. */
    public Optional<Quoted> quoted(WorkspaceId workspace, UUID sender, long contact, String wamid) {
        return db.resultQuery(LATEST.formatted("m.wamid = ?"), workspace.value(), contact, sender, wamid)
                .fetchOptional(Replies::quoted);
    }

    /**
     * Counts the answer for the message that it quotes, else for the latest of the last days. In the caller's transaction.
     *
     * @return the message that it counts for
     */
    @Transactional
    public Optional<Quoted> replied(
            WorkspaceId workspace, UUID sender, long contact, @Nullable String quotedWamid, Instant at) {
        var message = quotedWamid != null
                ? quoted(workspace, sender, contact, quotedWamid)
                : db.resultQuery(
                                LATEST.formatted("m.accepted_at between ?::timestamptz and ?::timestamptz"),
                                workspace.value(),
                                contact,
                                sender,
                                at.minus(RECENT),
                                at.plusSeconds(1))
                        .fetchOptional(Replies::quoted);
        message.ifPresent(found -> ledger.apply(List.of(Fact.replied(workspace, found.key(), at))));
        return message;
    }

    private static Quoted quoted(Record row) {
        return new Quoted(
                new MessageKey(
                        row.get("period", int.class), row.get("origin_id", long.class), row.get("id", long.class)),
                Purpose.ofCode(row.get("purpose", int.class)));
    }
}
