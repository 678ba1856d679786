package io.hudhud.alarm;

import io.hudhud.campaign.WaitingApprovals;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A request for approval that nobody can answer any more, since the draft was changed, launched or deleted, is over. */
@Component
class WatchApprovals {

    private final Alarms alarms;
    private final WaitingApprovals approvals;

    WatchApprovals(Alarms alarms, WaitingApprovals approvals) {
        this.alarms = alarms;
        this.approvals = approvals;
    }

    @Transactional
    public void look() {
        alarms.open(AlarmKind.APPROVAL_ASKED).stream()
                .filter(open -> !approvals.isWaiting(open.workspace(), UUID.fromString(open.objectId())))
                .forEach(open -> alarms.solve(open.workspace(), open.key()));
    }
}
