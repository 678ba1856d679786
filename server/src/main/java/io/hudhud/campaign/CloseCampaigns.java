package io.hudhud.campaign;

import io.hudhud.workspace.Caller;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes many campaigns at once; what cannot be closed keeps no other from it. */
@Service
public class CloseCampaigns {

    /** What became of one of them. */
    public enum Outcome {
        CLOSED,
        WAS_CLOSED,
        /** A draft has nothing to close: delete it. */
        DRAFT,
        NO_SUCH_CAMPAIGN
    }

    /** The answer for one id. */
    public record Closed(UUID id, Outcome outcome) {}

    private final CampaignStore campaigns;
    private final Campaigns read;
    private final SteerCampaign steer;

    CloseCampaigns(CampaignStore campaigns, Campaigns read, SteerCampaign steer) {
        this.campaigns = campaigns;
        this.read = read;
        this.steer = steer;
    }

    /** Tells what became of each id, each once. */
    @Transactional
    public List<Closed> close(Caller caller, Collection<UUID> ids) {
        var results = new ArrayList<Closed>();
        var launched = new ArrayList<Campaign>();
        for (UUID id : List.copyOf(new LinkedHashSet<>(ids))) {
            campaigns
                    .find(caller.workspace(), id)
                    .ifPresentOrElse(
                            campaign -> {
                                if (campaign.isDraft()) {
                                    results.add(new Closed(id, Outcome.DRAFT));
                                } else {
                                    launched.add(campaign);
                                }
                            },
                            () -> results.add(new Closed(id, Outcome.NO_SUCH_CAMPAIGN)));
        }
        // Everybody locks origins in this order.
        launched.sort(Comparator.comparingLong(Campaign::origin));
        for (Campaign campaign : launched) {
            boolean was = read.progress(caller.workspace(), campaign).state() == CampaignState.CLOSED;
            steer.close(caller, campaign.id());
            results.add(new Closed(campaign.id(), was ? Outcome.WAS_CLOSED : Outcome.CLOSED));
        }
        return results;
    }
}
