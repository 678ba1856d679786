package io.hudhud.campaign;

import io.hudhud.delivery.Origins;
import io.hudhud.shared.Problem;
import io.hudhud.shared.Version;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.ActorNames;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Doer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Campaigns as people read and draft them. */
@Service
public class Campaigns {

    private static final String SUBJECT = "campaign";

    private final CampaignStore campaigns;
    private final Origins origins;
    private final ActorNames names;
    private final AuditTrail audit;
    private final Clock clock;

    Campaigns(CampaignStore campaigns, Origins origins, ActorNames names, AuditTrail audit, Clock clock) {
        this.campaigns = campaigns;
        this.origins = origins;
        this.names = names;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws io.hudhud.shared.Problem 404 when the workspace has no such campaign */
    public Campaign get(WorkspaceId workspace, UUID id) {
        return campaigns.find(workspace, id).orElseThrow(() -> CampaignProblem.noSuchCampaign(id));
    }

    /**
     * The campaign with its state and how far it is.
     *
     * @throws io.hudhud.shared.Problem 404 when the workspace has no such campaign
     */
    public CampaignProgress progress(WorkspaceId workspace, UUID id) {
        return progress(workspace, get(workspace, id));
    }

    CampaignProgress progress(WorkspaceId workspace, Campaign campaign) {
        var launch = campaign.launch();
        return new CampaignProgress(
                campaign,
                launch == null
                        ? null
                        : origins.progress(workspace, List.of(launch.origin())).get(launch.origin()));
    }

    @Transactional
    public Campaign draft(Caller caller, CampaignSettings settings) {
        var campaign = campaigns.add(caller, settings, null);
        audit.record(caller, "campaign.drafted", SUBJECT, campaign.id().toString(), Map.of());
        return campaign;
    }

    /** @throws io.hudhud.shared.Problem 404, 409 once it was launched, 412 when it is no longer what was {@code seen} */
    @Transactional
    public Campaign edit(Caller caller, UUID id, Version seen, CampaignSettings settings) {
        var edited = campaigns
                .edit(caller, id, seen, settings)
                .orElseThrow(() -> get(caller.workspace(), id).isDraft()
                        ? changedMeanwhile(caller.workspace(), id)
                        : CampaignProblem.notADraft());
        audit.record(
                caller,
                "campaign.edited",
                SUBJECT,
                id.toString(),
                Map.of("version", edited.version().value()));
        return edited;
    }

    /** @throws io.hudhud.shared.Problem 404, 409 once it was launched */
    @Transactional
    public void deleteDraft(Caller caller, UUID id) {
        if (!campaigns.deleteDraft(caller.workspace(), id)) {
            throw campaigns.find(caller.workspace(), id).isPresent()
                    ? CampaignProblem.notADraft()
                    : CampaignProblem.noSuchCampaign(id);
        }
        audit.record(caller, "campaign.deleted", SUBJECT, id.toString(), Map.of());
    }

    /**
     * A new draft with the same settings, except times that have passed. The copy of a campaign that tries failed messages again
     * tries them again, too.
     *
     * @throws io.hudhud.shared.Problem 404 when the workspace has no such campaign
     */
    @Transactional
    public Campaign duplicate(Caller caller, UUID id) {
        var original = get(caller.workspace(), id);
        var copy = campaigns.add(caller, Duplicate.of(original.settings(), clock.instant()), original.retryOf());
        audit.record(caller, "campaign.drafted", SUBJECT, copy.id().toString(), Map.of("duplicateOf", id.toString()));
        return copy;
    }

    /** The 412 for a change to another version than the one that is there: its {@code current} says whose that is. */
    Problem changedMeanwhile(WorkspaceId workspace, UUID id) {
        var now = get(workspace, id);
        return Version.stale()
                .with(
                        "current",
                        new ChangedBy(
                                now.version().value(),
                                now.updatedAt(),
                                Doer.of(now.updatedBy(), names.of(workspace, List.of(now.updatedBy())))));
    }

    /** The version that is there, who made it, and when. */
    record ChangedBy(long version, Instant updatedAt, Doer updatedBy) {}
}
