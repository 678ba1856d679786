package io.hudhud.delivery;

import io.hudhud.sender.SenderHold;
import io.hudhud.sender.SenderUse;
import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Tells of the numbers what only delivery knows: what holds them, and how much of the portfolio's limit is used. */
@Component
class UseOfSenders implements SenderUse {

    private static final String REACHED = """
            select portfolio_id, count(*)::int as people from portfolio_reach
             where portfolio_id = any (?::uuid[]) and since > ?::timestamptz - interval '24 hours' group by portfolio_id
            """;

    private final DSLContext db;
    private final Holds holds;
    private final Clock clock;

    UseOfSenders(DSLContext db, Holds holds, Clock clock) {
        this.db = db;
        this.holds = holds;
        this.clock = clock;
    }

    @Override
    public Map<UUID, Integer> reached(Collection<UUID> portfolios) {
        return db.resultQuery(REACHED, portfolios.toArray(UUID[]::new), clock.instant())
                .fetchMap(row -> row.get("portfolio_id", UUID.class), row -> row.get("people", Integer.class));
    }

    @Override
    public Map<UUID, List<SenderHold>> holds(WorkspaceId workspace, Collection<UUID> senders) {
        var all = holds.ofWorkspace(workspace);
        var found = new HashMap<UUID, List<SenderHold>>();
        for (UUID sender : senders) {
            var its = all.stream()
                    .filter(hold -> concerns(hold, sender))
                    .map(UseOfSenders::seen)
                    .toList();
            if (!its.isEmpty()) {
                found.put(sender, its);
            }
        }
        return found;
    }

    private static boolean concerns(Hold hold, UUID sender) {
        return switch (hold.scope()) {
            case SENDER -> hold.scopeId().equals(sender.toString());
            case MARKETING, INSTALLATION -> true;
            case ORIGIN, TEMPLATE -> false;
        };
    }

    private static SenderHold seen(Hold hold) {
        return new SenderHold(hold.scope().slug(), hold.reason().slug(), hold.detail(), hold.placedAt(), hold.until());
    }
}
