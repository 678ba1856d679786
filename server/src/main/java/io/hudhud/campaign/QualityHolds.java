package io.hudhud.campaign;

import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.Holds;
import io.hudhud.sender.Quality;
import io.hudhud.sender.QualityChanged;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.TemplateQuality;
import io.hudhud.template.TemplateQualityChanged;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Holds marketing campaigns when people's feedback on their number or template falls to red: what would follow next is that
 * Meta lowers the number's limit or disables the template for good. Whether the rest goes out is for a person to say, so
 * a better quality lifts nothing by itself. Orders and answers go on; inside the transaction that records the fact.
 */
@Component
class QualityHolds {

    private final CampaignsUnderWay campaigns;
    private final Holds holds;

    QualityHolds(CampaignsUnderWay campaigns, Holds holds) {
        this.campaigns = campaigns;
        this.holds = holds;
    }

    @EventListener
    void on(QualityChanged changed) {
        if (changed.now() == Quality.RED) {
            hold(
                    campaigns.from(changed.workspace(), changed.sender()),
                    "WhatsApp rates the number red",
                    changed.workspace());
        }
    }

    @EventListener
    void on(TemplateQualityChanged changed) {
        if (changed.after() == TemplateQuality.RED) {
            var variant = changed.variant();
            hold(
                    campaigns.saying(variant.workspace(), variant.template()),
                    "WhatsApp rates the template red: " + variant.language(),
                    variant.workspace());
        }
    }

    private void hold(List<Campaign> underWay, String detail, WorkspaceId workspace) {
        underWay.stream()
                .filter(campaign -> campaign.settings().purpose() == Purpose.MARKETING)
                .forEach(campaign -> holds.place(
                        workspace, HoldScope.ORIGIN, Long.toString(campaign.origin()), HoldReason.QUALITY, detail));
    }
}
