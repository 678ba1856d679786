package io.hudhud.alarm;

import io.hudhud.campaign.ApprovalAsked;
import io.hudhud.campaign.ApprovalDecided;
import io.hudhud.campaign.CampaignNames;
import io.hudhud.delivery.IdentifyOrigins;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.OriginCompleted;
import io.hudhud.delivery.OriginKind;
import io.hudhud.delivery.OriginProgress;
import io.hudhud.delivery.Origins;
import io.hudhud.delivery.Stage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A campaign that is through, with what came of it, and one that waits for an approval. Who closed one knows that it ended. */
@Component
class FollowCampaigns {

    private final Alarms alarms;
    private final IdentifyOrigins identify;
    private final Origins origins;
    private final CampaignNames campaigns;

    FollowCampaigns(Alarms alarms, IdentifyOrigins identify, Origins origins, CampaignNames campaigns) {
        this.alarms = alarms;
        this.identify = identify;
        this.origins = origins;
        this.campaigns = campaigns;
    }

    @EventListener
    void on(OriginCompleted completed) {
        var campaign = identify.find(completed.workspace(), completed.origin())
                .filter(origin -> origin.kind() == OriginKind.CAMPAIGN);
        if (campaign.isEmpty()) {
            return;
        }
        var id = campaign.get().externalId();
        Optional.ofNullable(origins.progress(completed.workspace(), List.of(completed.origin()))
                        .get(completed.origin()))
                .filter(progress -> progress.stage() != Stage.CLOSED)
                .ifPresent(progress -> alarms.tell(
                        completed.workspace(),
                        new NewAlarm(
                                AlarmKind.CAMPAIGN_FINISHED,
                                "finished:" + completed.origin(),
                                AlarmObject.campaign(id),
                                figures(
                                        progress,
                                        campaigns
                                                .find(completed.workspace(), id)
                                                .orElse("")))));
    }

    @EventListener
    void on(ApprovalAsked asked) {
        alarms.raise(
                asked.workspace(),
                new NewAlarm(
                        AlarmKind.APPROVAL_ASKED,
                        approval(asked.campaign()),
                        AlarmObject.campaign(asked.campaign()),
                        Map.of("name", asked.name(), "people", Long.toString(asked.people()))));
    }

    @EventListener
    void on(ApprovalDecided decided) {
        alarms.solve(decided.workspace(), approval(decided.campaign()));
    }

    static String approval(UUID campaign) {
        return "approval:" + campaign;
    }

    private static Map<String, String> figures(OriginProgress progress, String name) {
        var counts = progress.counts();
        var figures = new HashMap<String, String>();
        figures.put("name", name);
        figures.put("targeted", Long.toString(counts.targeted()));
        figures.put("accepted", Long.toString(counts.milestones().accepted()));
        figures.put("delivered", Long.toString(counts.milestones().delivered()));
        figures.put("read", Long.toString(counts.milestones().read()));
        figures.put("failed", Long.toString(counts.of(MessageState.FAILED)));
        figures.put("skipped", Long.toString(counts.of(MessageState.SKIPPED)));
        return figures;
    }
}
