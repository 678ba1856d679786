package io.hudhud.testing;

import io.hudhud.delivery.pump.Pumps;
import org.jooq.DSLContext;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Empties every table that a migration made, calms the simulator and sets the clock back, before each test. */
final class EmptyTables implements BeforeEachCallback {

    private static final String TABLES = """
            select string_agg(format('%I', c.relname), ', ')
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
               and c.relname not in ('flyway_schema_history', 'installation')
            """;

    @Override
    public void beforeEach(ExtensionContext context) {
        var application = SpringExtension.getApplicationContext(context);
        var db = application.getBean(DSLContext.class);
        var pumps = application.getBean(Pumps.class);
        pumps.stop();
        var tables = db.fetchValue(TABLES);
        if (tables != null) {
            empty(db, tables);
        }
        application.getBean(GivenSimulator.class).calm();
        application.getBean(TestClock.class).reset();
        pumps.start();
    }

    /** The last webhooks of the test before may still be on their way into the same tables. */
    private static void empty(DSLContext db, Object tables) {
        for (int tries = 1; ; tries++) {
            try {
                db.execute("truncate " + tables + " restart identity cascade");
                return;
            } catch (PessimisticLockingFailureException e) {
                if (tries == 5) {
                    throw e;
                }
            }
        }
    }
}
