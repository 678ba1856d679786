package io.hudhud.contact;

import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person says yes, also after a no. Only the person's own word may come here: an import never overrides a no. */
@Component
public class OptIn {

    private final ConsentLedger ledger;

    OptIn(ConsentLedger ledger) {
        this.ledger = ledger;
    }

    /**
     * Records the yes. It does not lift a suppression.
     *
     * @param grade {@link Standing#SINGLE} or better, or {@link Standing#ATTESTED} where staff vouches for it
     * @return whether the person's standing changed
     */
    @Transactional
    public boolean optIn(WorkspaceId workspace, long contactId, Purpose purpose, Standing grade, Evidence evidence) {
        if (!grade.isOptIn()) {
            throw new IllegalArgumentException(grade + " is not an opt-in");
        }
        return ledger.record(workspace, contactId, purpose, grade, evidence);
    }
}
