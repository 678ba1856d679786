package io.hudhud.contact;

import static io.hudhud.tables.Tables.CONTACT;

import io.hudhud.shared.PhoneNumber;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person says yes, also after a no. Only the person's own word may come here: an import never overrides a no. */
@Component
public class OptIn {

    private final ConsentLedger ledger;
    private final Suppressions suppressions;
    private final DSLContext db;

    OptIn(ConsentLedger ledger, Suppressions suppressions, DSLContext db) {
        this.ledger = ledger;
        this.suppressions = suppressions;
        this.db = db;
    }

    /**
     * Records the yes, also over a no that was left behind by erasure. It does not lift "never message this person".
     *
     * @param grade {@link Standing#SINGLE} or better, or {@link Standing#ATTESTED} where staff vouches for it
     * @return whether the person's standing changed
     */
    @Transactional
    public boolean optIn(WorkspaceId workspace, long contactId, Purpose purpose, Standing grade, Evidence evidence) {
        if (!grade.isOptIn()) {
            throw new IllegalArgumentException(grade + " is not an opt-in");
        }
        boolean changed = ledger.record(workspace, contactId, purpose, grade, evidence);
        if (changed) {
            db.select(CONTACT.PHONE)
                    .from(CONTACT)
                    .where(CONTACT.WORKSPACE_ID.eq(workspace.value()), CONTACT.ID.eq(contactId))
                    .fetchOptional(CONTACT.PHONE)
                    .ifPresent(phone -> suppressions.lift(
                            workspace, Suppressions.key(new PhoneNumber(phone)), Suppressions.Scope.of(purpose)));
        }
        return changed;
    }
}
