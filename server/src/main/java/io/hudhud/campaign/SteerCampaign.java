package io.hudhud.campaign;

import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.Holds;
import io.hudhud.delivery.Origins;
import io.hudhud.shared.Version;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do to a campaign that is under way. All of it is repeat-safe: asking twice is asking once. */
@Service
public class SteerCampaign {

    private final Campaigns campaigns;
    private final CampaignStore store;
    private final Origins origins;
    private final Holds holds;
    private final Outgrown outgrown;
    private final Approvals approvals;
    private final AuditTrail audit;

    SteerCampaign(
            Campaigns campaigns,
            CampaignStore store,
            Origins origins,
            Holds holds,
            Outgrown outgrown,
            Approvals approvals,
            AuditTrail audit) {
        this.campaigns = campaigns;
        this.store = store;
        this.origins = origins;
        this.holds = holds;
        this.outgrown = outgrown;
        this.approvals = approvals;
        this.audit = audit;
    }

    /** @throws io.hudhud.shared.Problem 404, 409 for a draft or a closed campaign */
    @Transactional
    public CampaignProgress pause(Caller caller, UUID id) {
        var campaign = underWay(caller, id);
        holds.place(caller.workspace(), HoldScope.ORIGIN, Long.toString(campaign.origin()), HoldReason.USER, null);
        record(caller, "campaign.paused", campaign, Map.of());
        return campaigns.progress(caller.workspace(), id);
    }

    /**
     * Lifts the hold that people put on it; others stay.
     *
     * @throws io.hudhud.shared.Problem 404, 409 for a draft or a closed campaign
     */
    @Transactional
    public CampaignProgress resume(Caller caller, UUID id) {
        return lift(caller, id, HoldReason.USER);
    }

    /**
     * Agrees that a campaign whose number or template has fallen to red still goes out.
     *
     * @throws io.hudhud.shared.Problem 404, 409 for a draft or a closed campaign
     */
    @Transactional
    public CampaignProgress sendAlthoughRed(Caller caller, UUID id) {
        return lift(caller, id, HoldReason.QUALITY);
    }

    /**
     * Agrees that a campaign goes to the many more people that its audience has got since the launch.
     *
     * @throws io.hudhud.shared.Problem 404, 403 where that needs somebody else's approval, 409 for a draft or a closed campaign
     */
    @Transactional
    public CampaignProgress sendToAll(Caller caller, UUID id) {
        var campaign = underWay(caller, id);
        if (outgrown.needsApproval(caller.workspace(), campaign)) {
            approvals.mustBeAnother(caller, campaign);
        }
        return lift(caller, id, HoldReason.AUDIENCE_GREW);
    }

    /**
     * Agrees that the rest of a guarded start goes out, whether its first share was found wanting or is still being watched.
     *
     * @throws io.hudhud.shared.Problem 404, 409 for a draft or a closed campaign
     */
    @Transactional
    public CampaignProgress sendTheRest(Caller caller, UUID id) {
        var campaign = underWay(caller, id);
        if (origins.goOn(caller.workspace(), campaign.origin())) {
            record(caller, "campaign.resumed", campaign, Map.of("hold", HoldReason.GUARD.slug()));
        }
        return campaigns.progress(caller.workspace(), id);
    }

    private CampaignProgress lift(Caller caller, UUID id, HoldReason reason) {
        var campaign = underWay(caller, id);
        if (holds.lift(caller.workspace(), HoldScope.ORIGIN, Long.toString(campaign.origin()), reason)) {
            record(caller, "campaign.resumed", campaign, Map.of("hold", reason.slug()));
        }
        return campaigns.progress(caller.workspace(), id);
    }

    /**
     * Agrees that a campaign which is late because the server was down still goes out.
     *
     * @throws io.hudhud.shared.Problem 404, 409 for a draft or a closed campaign
     */
    @Transactional
    public CampaignProgress sendAlthoughLate(Caller caller, UUID id) {
        var campaign = underWay(caller, id);
        if (origins.launchLate(caller.workspace(), campaign.origin())) {
            record(caller, "campaign.resumed", campaign, Map.of("hold", HoldReason.LATE_LAUNCH.slug()));
        }
        return campaigns.progress(caller.workspace(), id);
    }

    /**
     * Changes how fast and how dear it may be while it runs. A campaign that is held at its cost cap goes on when the new one
     * leaves room.
     *
     * @throws io.hudhud.shared.Problem 404, 409 for a draft, a closed campaign or a cap where there was none, 412 when it is no
     *     longer what was {@code seen}
     */
    @Transactional
    public CampaignProgress limit(Caller caller, UUID id, Version seen, CampaignLimits limits) {
        var campaign = underWay(caller, id);
        if (limits.costCapUsd() != null && campaign.settings().costCapUsd() == null) {
            throw CampaignProblem.costNotCounted();
        }
        // The origin first: its changes lock the campaign's row too (campaign_follows_origin).
        origins.limit(caller.workspace(), campaign.origin(), limits.perSecond(), limits.costCapMicros());
        if (!store.limit(caller, id, seen, limits)) {
            throw campaigns.changedMeanwhile(caller.workspace(), id);
        }
        record(
                caller,
                "campaign.limited",
                campaign,
                Map.of(
                        "perSecond", String.valueOf(limits.perSecond()),
                        "costCapUsd", String.valueOf(limits.costCapUsd())));
        return campaigns.progress(caller.workspace(), id);
    }

    /** @throws io.hudhud.shared.Problem 404, 409 for a draft */
    @Transactional
    public CampaignProgress close(Caller caller, UUID id) {
        var progress = campaigns.progress(caller.workspace(), id);
        if (progress.campaign().isDraft()) {
            throw CampaignProblem.notLaunched();
        }
        if (progress.state() != CampaignState.CLOSED) {
            origins.close(caller.workspace(), progress.campaign().origin());
            record(caller, "campaign.closed", progress.campaign(), Map.of());
        }
        return campaigns.progress(caller.workspace(), id);
    }

    private Campaign underWay(Caller caller, UUID id) {
        var progress = campaigns.progress(caller.workspace(), id);
        return switch (progress.state()) {
            case DRAFT -> throw CampaignProblem.notLaunched();
            case CLOSED -> throw CampaignProblem.closed();
            case ACTIVE, SENDING, COMPLETED -> progress.campaign();
        };
    }

    private void record(Caller caller, String action, Campaign campaign, Map<String, ?> details) {
        store.touch(caller, campaign.id());
        audit.record(caller, action, "campaign", campaign.id().toString(), details);
    }
}
