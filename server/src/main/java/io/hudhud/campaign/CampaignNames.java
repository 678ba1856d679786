package io.hudhud.campaign;

import io.hudhud.shared.WorkspaceId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What campaigns are called and how many there are, for those who speak of them. */
@Component
public class CampaignNames {

    private final CampaignStore campaigns;

    CampaignNames(CampaignStore campaigns) {
        this.campaigns = campaigns;
    }

    /** How many campaigns name each of these templates, drafts included; those that none names are left out. */
    public Map<UUID, Integer> countByTemplate(WorkspaceId workspace, Collection<UUID> templates) {
        return campaigns.countByTemplate(workspace, templates);
    }

    /** Empty when the workspace has no such campaign. */
    public Optional<String> find(WorkspaceId workspace, UUID campaign) {
        return campaigns.find(workspace, campaign).map(found -> found.settings().name());
    }
}
