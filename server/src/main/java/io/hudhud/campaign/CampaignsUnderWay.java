package io.hudhud.campaign;

import io.hudhud.delivery.Origins;
import io.hudhud.shared.WorkspaceId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which launched campaigns still have something to send: those that a new fact may concern. */
@Component
class CampaignsUnderWay {

    private final CampaignStore campaigns;
    private final Origins origins;

    CampaignsUnderWay(CampaignStore campaigns, Origins origins) {
        this.campaigns = campaigns;
        this.origins = origins;
    }

    List<Campaign> saying(WorkspaceId workspace, UUID template) {
        return underWay(workspace, campaigns.launchedWith(workspace, template));
    }

    List<Campaign> from(WorkspaceId workspace, UUID sender) {
        return underWay(workspace, campaigns.launchedFrom(workspace, sender));
    }

    private List<Campaign> underWay(WorkspaceId workspace, List<Campaign> launched) {
        var progress = origins.progress(
                workspace, launched.stream().map(Campaign::origin).toList());
        return launched.stream()
                .filter(campaign -> switch (CampaignState.of(progress.get(campaign.origin()))) {
                    case ACTIVE, SENDING -> true;
                    case DRAFT, COMPLETED, CLOSED -> false;
                })
                .toList();
    }
}
