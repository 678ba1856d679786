package io.hudhud.contact;

import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What WhatsApp calls our contacts: learned from its answers and webhooks, kept beside the number. */
@Component
public class Identities {

    /** Nothing is written for those whom WhatsApp calls by their number: nearly everybody. Locks in key order. */
    private static final String LEARN_WA_IDS = """
            with learned as materialized (
                select c.id, l.wa_id
                  from unnest(?::bigint[], ?::text[]) as l(id, wa_id)
                  join contact c on c.workspace_id = ? and c.id = l.id
                 where c.phone is distinct from '+' || l.wa_id and c.wa_id is distinct from l.wa_id
                   and not exists (select 1 from contact o where o.workspace_id = ? and o.wa_id = l.wa_id)
                 order by c.id for update of c)
            update contact c set wa_id = learned.wa_id from learned where c.workspace_id = ? and c.id = learned.id
            """;

    private static final String REPLACE_BSUID = """
            update contact_identity i set bsuid = ?, learned_at = ?::timestamptz
             where i.workspace_id = ? and i.portfolio_id = ? and i.contact_id = ?
               and not exists (select 1 from contact_identity o
                                where o.workspace_id = ? and o.portfolio_id = ? and o.bsuid = ?)
            """;

    private final DSLContext db;
    private final Clock clock;

    Identities(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The {@code wa_id} (digits) that WhatsApp answered per contact id; at most one contact per {@code wa_id}. */
    @Transactional
    public void learnWaIds(WorkspaceId workspace, Map<Long, String> waIds) {
        if (waIds.isEmpty()) {
            return;
        }
        var ids = waIds.keySet().toArray(Long[]::new);
        var digits = waIds.values().toArray(String[]::new);
        long ws = workspace.value();
        db.execute(LEARN_WA_IDS, ids, digits, ws, ws, ws);
    }

    /** The person's id towards a portfolio; a new one replaces the old one, one that belongs to somebody else stays there. */
    @Transactional
    public void learnBsuid(WorkspaceId workspace, UUID portfolio, long contactId, String bsuid) {
        var now = clock.instant();
        int learned = db.execute("""
                insert into contact_identity (workspace_id, portfolio_id, bsuid, contact_id, learned_at)
                values (?, ?, ?, ?, ?::timestamptz) on conflict do nothing
                """, workspace.value(), portfolio, bsuid, contactId, now);
        if (learned == 0) {
            long ws = workspace.value();
            db.execute(REPLACE_BSUID, bsuid, now, ws, portfolio, contactId, ws, portfolio, bsuid);
        }
    }
}
