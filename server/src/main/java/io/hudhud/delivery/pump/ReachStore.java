package io.hudhud.delivery.pump;

import io.hudhud.contact.Recipient;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.shared.Sha256;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Who counts towards a portfolio's limit now. People are kept as a hash of their address: nothing reads them back. */
@Component
class ReachStore {

    private static final String COUNTED = """
            select recipient from portfolio_reach
             where portfolio_id = ? and recipient = any (?::bigint[]) and since > ?::timestamptz - interval '24 hours'
            """;

    private static final String OPEN_WINDOW = """
            select contact_id from service_window
             where workspace_id = ? and sender_id = ? and contact_id = any (?::bigint[]) and open_until > ?::timestamptz
            """;

    private static final String COUNT = """
            insert into portfolio_reach (portfolio_id, recipient, since)
            select ?, r, ?::timestamptz from unnest(?::bigint[]) as r order by r
                on conflict (portfolio_id, recipient) do update set since = excluded.since
            """;

    private final DSLContext db;

    ReachStore(DSLContext db) {
        this.db = db;
    }

    Reach load(UUID portfolio, Instant now) {
        return Reach.load(db, portfolio, now);
    }

    /** Contact ids of those who cost nothing: counted already, or with an open window towards the sender. */
    Set<Long> free(Origin origin, List<Recipient> recipients, Instant now) {
        Long[] hashes =
                recipients.stream().map(to -> hash(origin.portfolio(), to)).toArray(Long[]::new);
        Set<Long> counted = new HashSet<>(
                db.resultQuery(COUNTED, origin.portfolio(), hashes, now).fetch("recipient", Long.class));
        Long[] ids = recipients.stream().map(Recipient::id).toArray(Long[]::new);
        Set<Long> free =
                new HashSet<>(db.resultQuery(OPEN_WINDOW, origin.workspace().value(), origin.sender(), ids, now)
                        .fetch("contact_id", Long.class));
        for (int i = 0; i < hashes.length; i++) {
            if (counted.contains(hashes[i])) {
                free.add(ids[i]);
            }
        }
        return free;
    }

    void count(UUID portfolio, Collection<Recipient> people, Instant now) {
        Long[] hashes =
                people.stream().map(to -> hash(portfolio, to)).distinct().toArray(Long[]::new);
        db.execute(COUNT, portfolio, now, hashes);
    }

    private static long hash(UUID portfolio, Recipient to) {
        String address = to.phone() != null ? to.phone().value() : String.valueOf(to.bsuid());
        return ByteBuffer.wrap(Sha256.of(portfolio + address)).getLong();
    }
}
