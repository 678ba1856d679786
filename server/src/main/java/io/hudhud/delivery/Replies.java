package io.hudhud.delivery;

import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a person answers to. There is no index on WhatsApp's message ids: it would cost every update its page. */
@Component
public class Replies {

    /** A reply that quotes nothing counts for the last message of these days. */
    private static final Duration RECENT = Duration.ofDays(3);

    private static final String LATEST = """
            select m.period, m.origin_id, m.id, o.purpose
              from message m join origin o on o.workspace_id = m.workspace_id and o.id = m.origin_id
             where m.workspace_id = ? and m.contact_id = ? and o.sender_id = ? and %s
             order by coalesce(m.accepted_at, o.launch_at) desc limit 1
            """;

    // Who answers a message in doubt proves that it came.
    private static final String RECENTLY =
            "(m.accepted_at between ?::timestamptz and ?::timestamptz or m.state = 1 and m.accepted_at is null)";

    private final DSLContext db;

    Replies(DSLContext db) {
        this.db = db;
    }

    /** A message of ours that a person speaks of. */
    public record Quoted(MessageKey key, Purpose purpose) {}

    /** Our message with this id of WhatsApp's to this person. */
    public Optional<Quoted> quoted(WorkspaceId workspace, UUID sender, long contact, String wamid) {
        return db.resultQuery(LATEST.formatted("m.wamid = ?"), workspace.value(), contact, sender, wamid)
                .fetchOptional(Replies::quoted);
    }

    /**
     * The message that something which a person wrote at {@code at} answers: the one that it quotes, else the latest of the
     * days before.
     */
    public Optional<Quoted> answered(
            WorkspaceId workspace, UUID sender, long contact, @Nullable String quotedWamid, Instant at) {
        return quotedWamid != null
                ? quoted(workspace, sender, contact, quotedWamid)
                : db.resultQuery(
                                LATEST.formatted(RECENTLY),
                                workspace.value(),
                                contact,
                                sender,
                                at.minus(RECENT),
                                at.plusSeconds(1))
                        .fetchOptional(Replies::quoted);
    }

    private static Quoted quoted(Record row) {
        return new Quoted(
                new MessageKey(
                        row.get("period", int.class), row.get("origin_id", long.class), row.get("id", long.class)),
                Purpose.ofCode(row.get("purpose", int.class)));
    }
}
