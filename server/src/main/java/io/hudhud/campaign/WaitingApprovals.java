package io.hudhud.campaign;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.ApprovalState;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether a draft still waits for somebody's approval. */
@Component
public class WaitingApprovals {

    private final CampaignStore campaigns;
    private final Approvals approvals;

    WaitingApprovals(CampaignStore campaigns, Approvals approvals) {
        this.campaigns = campaigns;
        this.approvals = approvals;
    }

    /** False as well when the draft was changed, launched or deleted. */
    public boolean isWaiting(WorkspaceId workspace, UUID campaign) {
        return campaigns
                .find(workspace, campaign)
                .filter(Campaign::isDraft)
                .flatMap(draft -> approvals.find(workspace, draft))
                .filter(approval -> approval.state() == ApprovalState.WAITING)
                .isPresent();
    }
}
