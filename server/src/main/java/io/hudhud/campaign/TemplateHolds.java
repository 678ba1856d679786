package io.hudhud.campaign;

import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.Holds;
import io.hudhud.delivery.OriginProgress;
import io.hudhud.delivery.Origins;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.Template;
import io.hudhud.template.TemplateStatus;
import io.hudhud.template.TemplateStatusChanged;
import io.hudhud.template.Templates;
import io.hudhud.template.Variant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Holds what uses a template that Meta does not take any more, and lets it go on when Meta does. It sits here because
 * delivery knows no templates and templates know no delivery; it runs inside the transaction that records the fact.
 *
 * <p>A pause passes: everything with that template waits, whatever started it. A language that is gone for good concerns
 * only the campaigns that were launched with it; others may still send what is left of the template.
 */
@Component
class TemplateHolds {

    private final Templates templates;
    private final CampaignStore campaigns;
    private final LaunchStore launches;
    private final Origins origins;
    private final Holds holds;

    TemplateHolds(Templates templates, CampaignStore campaigns, LaunchStore launches, Origins origins, Holds holds) {
        this.templates = templates;
        this.campaigns = campaigns;
        this.launches = launches;
        this.origins = origins;
        this.holds = holds;
    }

    @EventListener
    void on(TemplateStatusChanged changed) {
        var workspace = changed.variant().workspace();
        List<Variant> now = templates
                .find(workspace, changed.variant().template())
                .map(Template::variants)
                .orElseGet(List::of);
        holdWhilePaused(workspace, changed.variant().template(), now);
        holdCampaignsThatLostALanguage(workspace, changed.variant().template(), now);
    }

    private void holdWhilePaused(WorkspaceId workspace, UUID template, List<Variant> variants) {
        String paused = languages(variants.stream()
                .filter(variant -> variant.status() == TemplateStatus.PAUSED)
                .map(Variant::language)
                .collect(Collectors.toSet()));
        if (paused.isEmpty()) {
            holds.lift(workspace, HoldScope.TEMPLATE, template.toString(), HoldReason.TEMPLATE);
        } else {
            holds.place(
                    workspace,
                    HoldScope.TEMPLATE,
                    template.toString(),
                    HoldReason.TEMPLATE,
                    "paused by Meta: " + paused);
        }
    }

    private void holdCampaignsThatLostALanguage(WorkspaceId workspace, UUID template, List<Variant> variants) {
        Set<UUID> usable = variants.stream()
                .filter(variant -> variant.isApproved() || variant.status() == TemplateStatus.PAUSED)
                .map(Variant::id)
                .collect(Collectors.toSet());
        var launched = campaigns.launchedWith(workspace, template);
        var progress = origins.progress(
                workspace, launched.stream().map(Campaign::origin).toList());
        launched.stream()
                .filter(campaign -> isUnderWay(progress.get(campaign.origin())))
                .forEach(campaign -> hold(workspace, campaign, usable));
    }

    private void hold(WorkspaceId workspace, Campaign campaign, Set<UUID> usable) {
        String origin = Long.toString(campaign.origin());
        var content = launches.find(workspace, campaign.id());
        String lost = languages(content.template().variants().stream()
                .filter(variant -> !usable.contains(variant.id()))
                .map(Variant::language)
                .collect(Collectors.toSet()));
        if (lost.isEmpty()) {
            holds.lift(workspace, HoldScope.ORIGIN, origin, HoldReason.TEMPLATE);
        } else {
            holds.place(
                    workspace, HoldScope.ORIGIN, origin, HoldReason.TEMPLATE, "no longer approved by Meta: " + lost);
        }
    }

    private static boolean isUnderWay(@Nullable OriginProgress progress) {
        return switch (CampaignState.of(progress)) {
            case ACTIVE, SENDING -> true;
            case DRAFT, COMPLETED, CLOSED -> false;
        };
    }

    private static String languages(Set<String> languages) {
        return languages.stream().sorted().collect(Collectors.joining(", "));
    }
}
