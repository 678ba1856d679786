package io.hudhud.delivery.ledger;

import io.hudhud.delivery.DeliveryProperties;
import java.time.Clock;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Retention: drops a month of the ledger when it has been kept for long enough and nothing of it can change any more. What is
 * counted per origin outlives it.
 */
@Component
public class DropOldPeriods {

    private static final Logger LOG = LoggerFactory.getLogger(DropOldPeriods.class);

    // A message that WhatsApp accepted and never reported on expires after 31 days: only then is its state final.
    private static final String DROPPABLE = """
            select p.period
              from (select substring(c.relname from 'message_(\\d{6})$')::int as period
                      from pg_inherits i join pg_class c on c.oid = i.inhrelid
                     where i.inhparent = 'message'::regclass) p
             where p.period < ? and ? in (0, p.period)
               and not exists (
                   select from origin o join origin_counter n on n.workspace_id = o.workspace_id and n.origin_id = o.id
                    where o.period = p.period
                      and (o.stage < 2 or n.waiting + n.in_doubt + n.accepted + n.sent > 0))
             order by p.period
            """;

    private final DSLContext db;
    private final TransactionTemplate transaction;
    private final DeliveryProperties settings;
    private final Clock clock;

    DropOldPeriods(DSLContext db, TransactionTemplate transaction, DeliveryProperties settings, Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /** Drops what may go. What somebody reads at this moment stays until the next run: sending must not queue up behind it. */
    public void run() {
        int before = Periods.of(clock.instant().minus(settings.keep()));
        for (int period : db.resultQuery(DROPPABLE, before, 0).fetch("period", int.class)) {
            try {
                transaction.executeWithoutResult(status -> forgetAudiences(period));
                transaction.executeWithoutResult(status -> drop(period, before));
            } catch (DataAccessException e) {
                LOG.warn("the messages of {} could not be dropped now", period);
            }
        }
    }

    private void forgetAudiences(int period) {
        db.execute(
                "delete from freeze_slice s using origin o where o.workspace_id = s.workspace_id and o.id = s.origin_id"
                        + " and o.period = ?",
                period);
        db.execute(
                "delete from message_mark m using origin o where o.workspace_id = m.workspace_id and o.id = m.origin_id"
                        + " and o.period = ?",
                period);
    }

    private void drop(int period, int before) {
        db.execute("set local lock_timeout = '2s'");
        // Parents first, as every query locks them: the other order could end in a deadlock with one.
        db.execute("lock table only message, only message_values, message_%d, message_values_%d"
                .formatted(period, period));
        // A person may have sent one of them again since the list was read.
        if (db.fetchOptional(DROPPABLE, before, period).isPresent()) {
            db.execute("drop table message_%d, message_values_%d".formatted(period, period));
            LOG.info("the messages of {} were dropped: they were older than they are kept", period);
        }
    }
}
