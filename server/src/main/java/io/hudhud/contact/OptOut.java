package io.hudhud.contact;

import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person says no. */
@Component
public class OptOut {

    private final ConsentGate gate;
    private final ConsentLedger ledger;

    OptOut(ConsentGate gate, ConsentLedger ledger) {
        this.gate = gate;
        this.ledger = ledger;
    }

    /**
     * Records the no. Once this is committed no message of that purpose to that person is started. Closes the
     * {@link ConsentGate}: in a longer transaction call it before locking rows of messages.
     *
     * @return whether it changed anything: false when the person was out already, said yes since, or is unknown
     */
    @Transactional
    public boolean optOut(WorkspaceId workspace, long contactId, Purpose purpose, Evidence evidence) {
        gate.close(workspace);
        return ledger.record(workspace, contactId, purpose, Standing.OPTED_OUT, evidence);
    }
}
