package io.hudhud.contact;

import io.hudhud.shared.WorkspaceId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes "no is no" strict. An intent to send reads consent and commits milliseconds later; without a gate an opt-out could
 * commit in between and be missed. Intents {@link #enter} it together; whoever commits an opt-out or a suppression
 * {@link #close}s it, waits for the intents that run, and is seen by every later one. Both last until the transaction ends.
 *
 * <p>Close the gate <em>before</em> locking rows that an intent may wait for (message rows, batches): the other order can
 * deadlock with an intent that has entered.
 */
@Component
public class ConsentGate {

    /** Keeps our advisory locks apart from others': "CONS" in the upper half of the key. */
    private static final long SPACE = 0x434F4E53L << 32;

    private final DSLContext db;

    ConsentGate(DSLContext db) {
        this.db = db;
    }

    /** For everything that starts messages. Waits only while an opt-out of this workspace is being committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(WorkspaceId workspace) {
        db.execute("select pg_advisory_xact_lock_shared(?)", SPACE + workspace.value());
    }

    /** For everything that commits an opt-out or a suppression. Waits for all who have entered. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(WorkspaceId workspace) {
        db.execute("select pg_advisory_xact_lock(?)", SPACE + workspace.value());
    }
}
