package io.hudhud.delivery;

import static io.hudhud.tables.Tables.HOLD;

import io.hudhud.delivery.origin.Origin;
import io.hudhud.shared.Purpose;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Which holds concern an origin. */
@Component
class FindHolds {

    private final DSLContext db;
    private final Clock clock;

    FindHolds(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The holds of each origin by its id, oldest first. There are never many holds: all are read. */
    Map<Long, List<Hold>> of(Collection<Origin> origins) {
        var all = db.selectFrom(HOLD)
                .where(HOLD.UNTIL.isNull().or(HOLD.UNTIL.gt(clock.instant())))
                .orderBy(HOLD.PLACED_AT)
                .fetch(Holds::hold);
        var found = new HashMap<Long, List<Hold>>();
        origins.forEach(origin -> found.put(
                origin.id(), all.stream().filter(hold -> concerns(hold, origin)).toList()));
        return found;
    }

    private static boolean concerns(Hold hold, Origin origin) {
        return switch (hold.scope()) {
            case ORIGIN -> hold.scopeId().equals(String.valueOf(origin.id()));
            case SENDER -> hold.scopeId().equals(origin.sender().toString());
            case TEMPLATE -> hold.scopeId().equals(String.valueOf(origin.template()));
            case MARKETING ->
                origin.purpose() == Purpose.MARKETING
                        && hold.scopeId()
                                .equals(String.valueOf(origin.workspace().value()));
            case INSTALLATION -> true;
        };
    }
}
