package io.hudhud.campaign;

import io.hudhud.delivery.Lane;
import io.hudhud.delivery.NewOrigin;
import io.hudhud.delivery.OriginKind;
import io.hudhud.delivery.Origins;
import io.hudhud.sender.Senders;
import io.hudhud.shared.Version;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.BusinessData;
import io.hudhud.workspace.Caller;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirms a launch: from here on the content stands, and delivery sends when the time has come. */
@Service
public class LaunchCampaign {

    private final CampaignStore campaigns;
    private final Campaigns read;
    private final LaunchStore launches;
    private final ReadLaunchFacts facts;
    private final Senders senders;
    private final BusinessData business;
    private final CheckLaunch check;
    private final Origins origins;
    private final AuditTrail audit;

    LaunchCampaign(
            CampaignStore campaigns,
            Campaigns read,
            LaunchStore launches,
            ReadLaunchFacts facts,
            Senders senders,
            BusinessData business,
            CheckLaunch check,
            Origins origins,
            AuditTrail audit) {
        this.campaigns = campaigns;
        this.read = read;
        this.launches = launches;
        this.facts = facts;
        this.senders = senders;
        this.business = business;
        this.check = check;
        this.origins = origins;
        this.audit = audit;
    }

    /**
     * Launches the campaign, once: of two requests at the same time the second waits for the first and gets the same answer,
     * because both wanted the same and it is so.
     *
     * @param seen the version that the person confirmed, where the client says which
     * @param confirmed how many would get it, as the person typed it
     * @throws io.hudhud.shared.Problem 404, 409 for a closed campaign or what {@link CheckLaunch} refuses, 412 when the draft was
     *     changed since it was seen
     */
    @Transactional
    public LaunchResult launch(Caller caller, UUID id, @Nullable Version seen, @Nullable Long confirmed) {
        var workspace = caller.workspace();
        var campaign = campaigns.lock(workspace, id).orElseThrow(() -> CampaignProblem.noSuchCampaign(id));
        if (seen != null) {
            seen.mustBe(campaign.version().value());
        }
        if (!campaign.isDraft()) {
            if (read.progress(workspace, campaign).state() == CampaignState.CLOSED) {
                throw CampaignProblem.closed();
            }
            return new LaunchResult.Launched(campaign);
        }
        var known = facts.of(workspace, campaign.settings());
        var problems = LaunchRule.problems(known);
        if (!problems.isEmpty()) {
            return new LaunchResult.Rejected(problems);
        }
        // Read before the approval is compared with them.
        var said =
                campaign.settings().mapping().taken(business.current(workspace).content());
        var counted = check.check(caller, campaign, confirmed);
        launches.add(workspace, id, content(known, counted, said), known.now());
        Instant startsAt = known.launchAt().plus(check.timeToUndo(caller, campaign));
        var opened = origin(id, known, startsAt, validity(workspace, known));
        // Whoever may still undo it sees the audience frozen meanwhile.
        long origin = startsAt.equals(known.launchAt())
                ? origins.open(workspace, opened)
                : origins.open(workspace, opened, known.launchAt());
        campaigns.markLaunched(caller, id, new Campaign.Launch(origin, known.now()), startsAt);
        audit.record(
                caller,
                "campaign.launched",
                "campaign",
                id.toString(),
                Map.of("origin", origin, "launchAt", startsAt.toString()));
        return new LaunchResult.Launched(read.get(workspace, id));
    }

    private static LaunchContent content(
            LaunchFacts facts, CheckLaunch.@Nullable Counted counted, BusinessData.Content said) {
        var settings = facts.settings();
        return new LaunchContent(
                Objects.requireNonNull(settings.wholeAudience()),
                Objects.requireNonNull(facts.template()),
                settings.mapping(),
                settings.languages(),
                counted == null ? null : counted.estimate(),
                counted == null ? null : counted.agreed(),
                counted != null && counted.approved() ? said : null);
    }

    private @Nullable Duration validity(WorkspaceId workspace, LaunchFacts facts) {
        var template = Objects.requireNonNull(facts.template());
        return senders.route(workspace, Objects.requireNonNull(facts.settings().sender()))
                .flatMap(route -> template.validity(route.marketing()))
                .orElse(null);
    }

    private static NewOrigin origin(UUID id, LaunchFacts facts, Instant startsAt, @Nullable Duration validity) {
        var settings = facts.settings();
        return new NewOrigin(
                OriginKind.CAMPAIGN,
                id,
                Objects.requireNonNull(settings.sender()),
                Lane.CAMPAIGN,
                settings.purpose(),
                settings.template(),
                startsAt,
                settings.schedule() instanceof Schedule.LocalTime,
                settings.notAfter(),
                validity,
                settings.perSecond(),
                settings.costCapMicros(),
                settings.resendsDoubt(),
                settings.guard());
    }
}
