package io.hudhud.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Numbers whose messages WhatsApp accepts, and says nothing of afterwards: their webhooks do not come in. */
@Component
public class Silence {

    /** Fewer may all have gone to telephones that are off. WhatsApp says {@code sent} within seconds. */
    private static final int ENOUGH = 5;

    private static final String SILENT = """
            select sender_id, sum(accepted)::int as accepted
              from echo_count
             where bucket > ?::timestamptz and bucket <= ?::timestamptz
             group by sender_id
            having sum(echoed) = 0 and sum(accepted) >= ?
            """;

    /** @param accepted messages that nothing was heard of */
    public record SilentSender(UUID sender, int accepted) {}

    private final DSLContext db;
    private final Clock clock;

    Silence(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Of what was accepted in the hour that ended {@code patience} ago, nothing was heard. */
    public List<SilentSender> after(Duration patience) {
        var until = clock.instant().minus(patience);
        return db.resultQuery(SILENT, until.minus(Duration.ofHours(1)), until, ENOUGH)
                .fetch(row -> new SilentSender(row.get("sender_id", UUID.class), row.get("accepted", int.class)));
    }
}
