package io.hudhud.link;

import io.hudhud.contact.ContactErased;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Where links lead says something of people: it is kept no longer than it may be. */
@Component
class ForgetLinks {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetLinks.class);

    private static final String OLD = """
            select substring(c.relname from 'link_(\\d{6})$')::int as month
              from pg_inherits i join pg_class c on c.oid = i.inhrelid
             where i.inhparent = 'link'::regclass
            """;

    // In the order in which clicks lock them; what is being clicked at this moment is left to the next run.
    private static final String FORGET = """
            with over as materialized (
                select token, month from link
                 where expires_at <= ?::timestamptz and destination is not null
                 order by token limit ? for update skip locked)
            update link l set destination = null from over o where l.token = o.token and l.month = o.month
            """;

    private static final int SLICE = 5_000;

    private final DSLContext db;
    private final TransactionTemplate transaction;
    private final LinkProperties settings;
    private final Clock clock;

    ForgetLinks(DSLContext db, TransactionTemplate transaction, LinkProperties settings, Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /** In the transaction that forgets the person. */
    @EventListener
    void of(ContactErased erased) {
        db.execute(
                "delete from link where workspace_id = ? and contact_id = ?",
                erased.workspace().value(),
                erased.contact());
    }

    /** Secrets whose time is over lead nowhere already; from now on nobody can read them either. */
    void expired() {
        Instant now = clock.instant();
        int forgotten;
        do {
            forgotten = db.execute(FORGET, now, SLICE);
        } while (forgotten == SLICE);
    }

    /** Drops months that were kept for long enough. What is read at this moment stays until the next run. */
    void old() {
        int before = LinkTokens.month(clock.instant().minus(settings.keep()));
        List<Integer> months = db.resultQuery(OLD).fetch("month", Integer.class);
        months.stream().filter(month -> month < before).forEach(month -> {
            try {
                transaction.executeWithoutResult(status -> {
                    db.execute("set local lock_timeout = '2s'");
                    // The parent first, as every query locks them.
                    db.execute("lock table only link, link_" + month);
                    db.execute("drop table link_" + month);
                });
                LOG.info("the links of {} were dropped: they were older than they are kept", month);
            } catch (DataAccessException e) {
                LOG.warn("the links of {} could not be dropped now", month);
            }
        });
    }
}
