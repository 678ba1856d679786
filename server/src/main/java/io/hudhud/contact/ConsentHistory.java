package io.hudhud.contact;

import io.hudhud.shared.WorkspaceId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a person said yes and no to, and what proves it. */
@Component
public class ConsentHistory {

    private final ConsentLedger ledger;

    ConsentHistory(ConsentLedger ledger) {
        this.ledger = ledger;
    }

    /** Oldest first; also of a contact that was erased. */
    public List<ConsentEntry> of(WorkspaceId workspace, long contactId) {
        return ledger.history(workspace, contactId);
    }
}
