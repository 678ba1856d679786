package io.hudhud.campaign;

import io.hudhud.shared.WorkspaceId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What campaigns are called, for those who speak of them. */
@Component
public class CampaignNames {

    private final CampaignStore campaigns;

    CampaignNames(CampaignStore campaigns) {
        this.campaigns = campaigns;
    }

    /** Empty when the workspace has no such campaign. */
    public Optional<String> find(WorkspaceId workspace, UUID campaign) {
        return campaigns.find(workspace, campaign).map(found -> found.settings().name());
    }
}
