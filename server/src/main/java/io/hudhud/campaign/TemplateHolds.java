package io.hudhud.campaign;

import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.Holds;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.Template;
import io.hudhud.template.TemplateStatus;
import io.hudhud.template.TemplateStatusChanged;
import io.hudhud.template.Templates;
import io.hudhud.template.TemplatesRead;
import io.hudhud.template.Variant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final CampaignsUnderWay campaigns;
    private final LaunchStore launches;
    private final Holds holds;

    TemplateHolds(Templates templates, CampaignsUnderWay campaigns, LaunchStore launches, Holds holds) {
        this.templates = templates;
        this.campaigns = campaigns;
        this.launches = launches;
        this.holds = holds;
    }

    @EventListener
    void on(TemplateStatusChanged changed) {
        var workspace = changed.variant().workspace();
        var template = changed.variant().template();
        List<Variant> now = variants(workspace, template);
        String paused = paused(now);
        if (!paused.isEmpty()) {
            holds.place(
                    workspace,
                    HoldScope.TEMPLATE,
                    template.toString(),
                    HoldReason.TEMPLATE,
                    "paused by Meta: " + paused);
        } else if (changed.after() == TemplateStatus.APPROVED || changed.before() == TemplateStatus.PAUSED) {
            holds.lift(workspace, HoldScope.TEMPLATE, template.toString(), HoldReason.TEMPLATE);
        }
        campaigns.saying(workspace, template).forEach(campaign -> follow(changed, campaign, usable(now)));
    }

    /**
     * A whole account was read. A hold that an error code placed has perhaps no change of status to lift it, since nobody
     * told us of the one that led to it: it is lifted when Meta, asked after the code, calls the template approved.
     */
    @EventListener
    void on(TemplatesRead read) {
        holds.ofWorkspace(read.workspace()).stream()
                .filter(hold -> hold.scope() == HoldScope.TEMPLATE && hold.reason() == HoldReason.TEMPLATE)
                .filter(hold -> hold.placedAt().isBefore(read.asOf()))
                .filter(hold -> isApproved(read, UUID.fromString(hold.scopeId())))
                .forEach(hold -> holds.lift(read.workspace(), HoldScope.TEMPLATE, hold.scopeId(), HoldReason.TEMPLATE));
    }

    private boolean isApproved(TemplatesRead read, UUID id) {
        return templates
                .find(read.workspace(), id)
                .filter(template -> template.wabaId().equals(read.wabaId()))
                .map(Template::variants)
                .filter(variants -> paused(variants).isEmpty())
                .filter(variants -> variants.stream().anyMatch(Variant::isApproved))
                .isPresent();
    }

    private void follow(TemplateStatusChanged changed, Campaign campaign, Set<UUID> usable) {
        var workspace = changed.variant().workspace();
        String origin = Long.toString(campaign.origin());
        var said = launches.find(workspace, campaign.id()).template().variants();
        String lost = languages(said.stream().filter(variant -> !usable.contains(variant.id())));
        if (!lost.isEmpty()) {
            holds.place(
                    workspace, HoldScope.ORIGIN, origin, HoldReason.TEMPLATE, "no longer approved by Meta: " + lost);
        } else if (changed.after() == TemplateStatus.APPROVED && isSaid(changed, said)) {
            holds.lift(workspace, HoldScope.ORIGIN, origin, HoldReason.TEMPLATE);
        }
    }

    private static boolean isSaid(TemplateStatusChanged changed, List<Variant> said) {
        return said.stream()
                .anyMatch(variant -> variant.id().equals(changed.variant().variant()));
    }

    private List<Variant> variants(WorkspaceId workspace, UUID template) {
        return templates.find(workspace, template).map(Template::variants).orElseGet(List::of);
    }

    private static String paused(List<Variant> variants) {
        return languages(variants.stream().filter(variant -> variant.status() == TemplateStatus.PAUSED));
    }

    /** A pause passes: what is paused is not lost. */
    private static Set<UUID> usable(List<Variant> variants) {
        return variants.stream()
                .filter(variant -> variant.isApproved() || variant.status() == TemplateStatus.PAUSED)
                .map(Variant::id)
                .collect(Collectors.toSet());
    }

    private static String languages(Stream<Variant> variants) {
        return variants.map(Variant::language).distinct().sorted().collect(Collectors.joining(", "));
    }
}
