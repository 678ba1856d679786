package io.hudhud.campaign;

import io.hudhud.delivery.TakeBackOrigin;
import io.hudhud.shared.Problem;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a launch back, wholly or not at all. */
@Service
public class UndoLaunch {

    private final Campaigns campaigns;
    private final CampaignStore store;
    private final LaunchStore launches;
    private final TakeBackOrigin takeBack;
    private final AuditTrail audit;

    UndoLaunch(
            Campaigns campaigns, CampaignStore store, LaunchStore launches, TakeBackOrigin takeBack, AuditTrail audit) {
        this.campaigns = campaigns;
        this.store = store;
        this.launches = launches;
        this.takeBack = takeBack;
        this.audit = audit;
    }

    /**
     * Makes a launched campaign a draft again. Asked again it stays one.
     *
     * @throws Problem 404, 409 when something has left, or the campaign was closed
     */
    @Transactional
    public void undo(Caller caller, UUID id) {
        var workspace = caller.workspace();
        var launch = campaigns.get(workspace, id).launch();
        if (launch == null) {
            return;
        }
        // The origin first: its changes lock the campaign's row too (campaign_follows_origin).
        if (!takeBack.stop(workspace, launch.origin())) {
            if (campaigns.get(workspace, id).isDraft()) {
                return;
            }
            throw Problem.of(
                    HttpStatus.CONFLICT,
                    CampaignProblem.UNDO_TOO_LATE,
                    "messages have left, or the campaign was closed: pause or close it instead");
        }
        launches.forget(workspace, id);
        store.markDraft(caller, id);
        takeBack.delete(workspace, launch.origin());
        audit.record(caller, "campaign.launch-undone", "campaign", id.toString(), Map.of("origin", launch.origin()));
    }
}
