package io.hudhud.campaign;

import io.hudhud.shared.WorkspaceId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Counts a campaign once more when its people are chosen: days may lie between that and its launch, and an import. */
@Component
class Outgrown {

    private final Campaigns campaigns;
    private final LaunchStore launches;
    private final Preflight preflight;
    private final SendingSettingsStore sending;

    Outgrown(Campaigns campaigns, LaunchStore launches, Preflight preflight, SendingSettingsStore sending) {
        this.campaigns = campaigns;
        this.launches = launches;
        this.preflight = preflight;
        this.sending = sending;
    }

    /** By how much a launched campaign goes beyond what was agreed to, where that would have been asked for at its launch. */
    Optional<String> objection(WorkspaceId workspace, UUID id) {
        return Optional.ofNullable(launches.find(workspace, id).agreed()).flatMap(agreed -> {
            var today = preflight.extent(workspace, campaigns.get(workspace, id));
            var settings = sending.find(workspace);
            boolean toBeTyped = agreed.counts()
                    && today.people() > settings.confirmAbove()
                    && today.hasMorePeopleThan(agreed.extent());
            boolean toBeApproved = settings.needsApproval(today) && today.isBeyond(agreed.extent());
            return toBeTyped || toBeApproved
                    ? Optional.of(
                            today.people() + " people, not " + agreed.extent().people() + " as at the launch")
                    : Optional.empty();
        });
    }

    /** Whether somebody else has to agree to what it has become. */
    boolean needsApproval(WorkspaceId workspace, Campaign campaign) {
        var settings = sending.find(workspace);
        return settings.mayNeedApproval() && settings.needsApproval(preflight.extent(workspace, campaign));
    }
}
