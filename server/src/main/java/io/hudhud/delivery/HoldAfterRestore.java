package io.hudhud.delivery;

import io.hudhud.database.RestoredBackup;
import io.hudhud.shared.WorkspaceId;
import org.springframework.stereotype.Component;

/**
 * A restored database does not know what was sent after its backup: nothing is sent until a person agrees. Placed before
 * the pumps start.
 */
@Component
public class HoldAfterRestore {

    private static final WorkspaceId EVERYBODY = new WorkspaceId(0);

    private final RestoredBackup restored;
    private final Holds holds;

    HoldAfterRestore(RestoredBackup restored, Holds holds) {
        this.restored = restored;
        this.holds = holds;
        follow();
    }

    /** A person knows that messages may go out twice, and agrees. */
    public void agree() {
        restored.acknowledge();
        follow();
    }

    private void follow() {
        if (restored.isUnacknowledged()) {
            holds.place(EVERYBODY, HoldScope.INSTALLATION, "", HoldReason.RESTORED_BACKUP, null);
        } else {
            holds.lift(EVERYBODY, HoldScope.INSTALLATION, "", HoldReason.RESTORED_BACKUP);
        }
    }
}
