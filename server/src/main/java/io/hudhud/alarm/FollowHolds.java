package io.hudhud.alarm;

import io.hudhud.campaign.CampaignNames;
import io.hudhud.delivery.HoldLifted;
import io.hudhud.delivery.HoldPlaced;
import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.IdentifyOrigins;
import io.hudhud.delivery.OriginKind;
import io.hudhud.sender.SenderStore;
import io.hudhud.shared.WorkspaceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What somebody or something holds is an alarm, unless a person of the workspace said so; it is solved when the hold is lifted
 * or ends. Templates have their own. The alarm's row is locked after the hold's, by everybody: no two wait for each other.
 */
@Component
class FollowHolds {

    private final Alarms alarms;
    private final TemplateAlarms templates;
    private final IdentifyOrigins origins;
    private final CampaignNames campaigns;
    private final SenderStore senders;

    FollowHolds(
            Alarms alarms,
            TemplateAlarms templates,
            IdentifyOrigins origins,
            CampaignNames campaigns,
            SenderStore senders) {
        this.alarms = alarms;
        this.templates = templates;
        this.origins = origins;
        this.campaigns = campaigns;
        this.senders = senders;
    }

    @EventListener
    void on(HoldPlaced placed) {
        if (placed.reason() == HoldReason.USER) {
            return;
        }
        switch (placed.scope()) {
            case ORIGIN -> campaign(placed).ifPresent(alarm -> alarms.raise(placed.workspace(), alarm));
            case SENDER -> sender(placed).ifPresent(alarm -> alarms.raise(placed.workspace(), alarm));
            case TEMPLATE -> templates.held(placed.workspace(), UUID.fromString(placed.scopeId()), detail(placed));
            case MARKETING -> marketing(placed).ifPresent(alarm -> alarms.raise(placed.workspace(), alarm));
            case INSTALLATION -> {
                // It concerns whoever runs the installation. What it keeps from leaving says so itself.
            }
        }
    }

    @EventListener
    void on(HoldLifted lifted) {
        switch (lifted.scope()) {
            case TEMPLATE -> templates.lifted(lifted.workspace(), UUID.fromString(lifted.scopeId()));
            case ORIGIN, SENDER, MARKETING ->
                alarms.solve(lifted.workspace(), key(lifted.scope(), lifted.scopeId(), lifted.reason()));
            case INSTALLATION -> {}
        }
    }

    /** Single messages and answers have no page of their own: what holds them holds their number. */
    private Optional<NewAlarm> campaign(HoldPlaced placed) {
        return origins.find(placed.workspace(), Long.parseLong(placed.scopeId()))
                .filter(origin -> origin.kind() == OriginKind.CAMPAIGN)
                .map(origin -> new NewAlarm(
                        placed.reason() == HoldReason.GUARD ? AlarmKind.GUARDED_START_HELD : AlarmKind.CAMPAIGN_HELD,
                        key(placed.scope(), placed.scopeId(), placed.reason()),
                        AlarmObject.campaign(origin.externalId()),
                        parameters(placed, name(placed.workspace(), origin.externalId())),
                        placed.until()));
    }

    private Optional<NewAlarm> sender(HoldPlaced placed) {
        return senders.find(placed.workspace(), UUID.fromString(placed.scopeId()))
                .map(sender -> new NewAlarm(
                        placed.reason() == HoldReason.PAYMENT ? AlarmKind.PAYMENT_PROBLEM : AlarmKind.SENDER_HELD,
                        key(placed.scope(), placed.scopeId(), placed.reason()),
                        AlarmObject.sender(sender.id()),
                        parameters(placed, sender.name()),
                        placed.until()));
    }

    private static Optional<NewAlarm> marketing(HoldPlaced placed) {
        return placed.reason() == HoldReason.BUDGET
                ? Optional.of(new NewAlarm(
                        AlarmKind.BUDGET_REACHED,
                        key(placed.scope(), placed.scopeId(), placed.reason()),
                        AlarmObject.workspace(placed.workspace()),
                        parameters(placed, ""),
                        placed.until()))
                : Optional.empty();
    }

    private String name(WorkspaceId workspace, UUID campaign) {
        return campaigns.find(workspace, campaign).orElse("");
    }

    private static Map<String, String> parameters(HoldPlaced placed, String name) {
        var parameters = new HashMap<String, String>();
        parameters.put("name", name);
        parameters.put("reason", placed.reason().slug());
        parameters.put("detail", detail(placed));
        return parameters;
    }

    private static String detail(HoldPlaced placed) {
        return placed.detail() == null ? "" : placed.detail();
    }

    private static String key(HoldScope scope, String id, HoldReason reason) {
        return "hold:" + scope.slug() + ":" + id + ":" + reason.slug();
    }
}
