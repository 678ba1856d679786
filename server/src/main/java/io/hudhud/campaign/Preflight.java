package io.hudhud.campaign;

import io.hudhud.audience.AudienceBreakdown;
import io.hudhud.audience.AudienceDefinition;
import io.hudhud.audience.Audiences;
import io.hudhud.delivery.Hold;
import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.Holds;
import io.hudhud.sender.SenderRoute;
import io.hudhud.sender.Senders;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.CompiledTemplate;
import io.hudhud.template.TemplateRenderer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Tells what a launch would come to, without changing anything: whom it would reach, what it costs, how long it takes, what
 * forbids it. One pass over the audience, whatever its size.
 */
@Service
public class Preflight {

    private final Campaigns campaigns;
    private final ReadLaunchFacts facts;
    private final Audiences audiences;
    private final AudienceBreakdown breakdown;
    private final TemplateRenderer renderer;
    private final Senders senders;
    private final Holds holds;
    private final RetryFamily family;
    private final SendingSettingsStore sending;

    Preflight(
            Campaigns campaigns,
            ReadLaunchFacts facts,
            Audiences audiences,
            AudienceBreakdown breakdown,
            TemplateRenderer renderer,
            Senders senders,
            Holds holds,
            RetryFamily family,
            SendingSettingsStore sending) {
        this.campaigns = campaigns;
        this.facts = facts;
        this.audiences = audiences;
        this.breakdown = breakdown;
        this.renderer = renderer;
        this.senders = senders;
        this.holds = holds;
        this.family = family;
        this.sending = sending;
    }

    /** @throws io.hudhud.shared.Problem 404 when the workspace has no such campaign */
    public PreflightReport of(WorkspaceId workspace, UUID campaign) {
        return of(workspace, campaigns.get(workspace, campaign));
    }

    PreflightReport of(WorkspaceId workspace, Campaign campaign) {
        var settings = campaign.settings();
        var known = facts.of(workspace, settings);
        var count = count(workspace, campaign, known);
        var route = settings.sender() == null
                ? null
                : senders.route(workspace, settings.sender()).orElse(null);
        var guards = sending.find(workspace);
        var reach = count == null ? null : count.reach(belowGrade(workspace, settings));
        var cost = count == null ? null : count.cost(guards.exchange());
        var duration = reach == null || route == null || reach.toSend() == 0
                ? null
                : DurationEstimate.of(reach.toSend(), route.throughputPerSecond(), settings.perSecond(), limit(route));
        var warnings = WarningRule.warnings(new WarningRule.Facts(
                known, reach, cost, duration, route == null ? List.of() : heldBy(workspace, route)));
        return new PreflightReport(
                known.now(),
                known.launchAt(),
                LaunchRule.problems(known),
                warnings,
                reach,
                cost,
                duration,
                LaunchNeeds.of(guards, Extent.of(reach, cost)));
    }

    /** How far the campaign goes now. */
    Extent extent(WorkspaceId workspace, Campaign campaign) {
        var count = count(workspace, campaign, facts.of(workspace, campaign.settings()));
        return count == null
                ? new Extent(0, null)
                : Extent.of(count.reach(0), count.cost(sending.find(workspace).exchange()));
    }

    private @Nullable CountReach count(WorkspaceId workspace, Campaign campaign, LaunchFacts known) {
        var settings = known.settings();
        var definition = settings.wholeAudience();
        if (definition == null || !known.missingLists().isEmpty()) {
            return null;
        }
        var template = compiled(workspace, known);
        var needs = template == null ? TemplateNeeds.NONE : TemplateNeeds.of(template);
        return new CountReach(template, needs, known.launchAt())
                .add(breakdown.of(
                        workspace,
                        family.unreached(workspace, campaign.id(), definition),
                        settings.purpose(),
                        needs.all()));
    }

    private @Nullable CompiledTemplate compiled(WorkspaceId workspace, LaunchFacts known) {
        var settings = known.settings();
        if (known.template() == null) {
            return null;
        }
        var template = renderer.compile(workspace, known.template(), settings.mapping(), settings.languages());
        return template.languages().isEmpty() ? null : template;
    }

    /** Who would be targeted without the consent grade. */
    private long belowGrade(WorkspaceId workspace, CampaignSettings settings) {
        AudienceDefinition chosen = settings.audience();
        AudienceDefinition whole = settings.wholeAudience();
        return chosen == null || whole == null || chosen.equals(whole)
                ? 0
                : audiences.count(workspace, chosen) - audiences.count(workspace, whole);
    }

    private @Nullable Integer limit(SenderRoute route) {
        var limit = senders.messagingLimit(route.portfolio());
        return limit.isPresent() ? limit.getAsInt() : null;
    }

    private List<Hold> heldBy(WorkspaceId workspace, SenderRoute route) {
        return holds.of(workspace, HoldScope.SENDER, route.sender().toString());
    }
}
