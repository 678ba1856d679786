package io.hudhud.delivery.ledger;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * How many messages WhatsApp accepted in each variant, kept by exact differences like {@link Counters}. The ledger does not know
 * what was said; the values kept with each attempt do, so they are looked up once in a message's life, when it is accepted.
 */
@Component
class VariantCounts {

    // Lateral, so that there is no other plan than one look into the primary key per message.
    private static final String ADD = """
            insert into origin_variant as o (workspace_id, origin_id, variant, accepted)
            select k.workspace_id, k.origin_id, said.variant, count(*)
              from unnest(?::bigint[], ?::bigint[], ?::int[], ?::bigint[], ?::smallint[])
                     as k (workspace_id, origin_id, period, id, attempt)
             cross join lateral (
                   select v.variant from message_values v
                    where v.workspace_id = k.workspace_id and v.message_id = k.id and v.attempt <= k.attempt
                      and v.period = k.period and v.variant is not null
                    order by v.attempt desc limit 1) said
             group by 1, 2, 3 order by 1, 2, 3
                on conflict (workspace_id, origin_id, variant) do update set accepted = o.accepted + excluded.accepted
            """;

    private final DSLContext db;

    VariantCounts(DSLContext db) {
        this.db = db;
    }

    /** Counts messages that were not accepted before, by the attempt that is known to have been. */
    void add(List<Row> accepted) {
        if (accepted.isEmpty()) {
            return;
        }
        db.execute(
                ADD,
                accepted.stream().map(row -> row.workspace().value()).toArray(Long[]::new),
                accepted.stream().map(row -> row.key().origin()).toArray(Long[]::new),
                accepted.stream().map(row -> row.key().period()).toArray(Integer[]::new),
                accepted.stream().map(row -> row.key().id()).toArray(Long[]::new),
                accepted.stream().map(row -> (short) row.attempt()).toArray(Short[]::new));
    }
}
