package io.hudhud.campaign;

import io.hudhud.shared.Problem;
import io.hudhud.shared.RequestProblem;
import io.hudhud.shared.UsdMicros;
import io.hudhud.shared.Version;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.Templates;
import io.hudhud.workspace.Actor;
import io.hudhud.workspace.ActorNames;
import io.hudhud.workspace.ApprovalState;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.BusinessData;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Doer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second pair of eyes. Somebody agrees to a draft exactly as it stands: settings, the words of the template, and what they
 * take from business data. Any change of these makes the agreement void; it covers no more people and no higher cost than they
 * were told of, but for the little that always changes.
 */
@Service
public class Approvals {

    private static final String SUBJECT = "campaign";
    private static final Set<String> WRITING = Set.of("campaign.drafted", "campaign.edited");
    private static final Set<String> LAUNCHING = Set.of("campaign.launched");

    private final CampaignStore campaigns;
    private final ApprovalStore approvals;
    private final Preflight preflight;
    private final Templates templates;
    private final BusinessData business;
    private final ActorNames names;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Approvals(
            CampaignStore campaigns,
            ApprovalStore approvals,
            Preflight preflight,
            Templates templates,
            BusinessData business,
            ActorNames names,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.campaigns = campaigns;
        this.approvals = approvals;
        this.preflight = preflight;
        this.templates = templates;
        this.business = business;
        this.names = names;
        this.audit = audit;
        this.events = events;
    }

    /** What became of the last request; absent when nobody asked. */
    Optional<Approval> find(WorkspaceId workspace, Campaign campaign) {
        return approvals.find(workspace, campaign.id()).map(row -> shown(workspace, campaign, row));
    }

    /** Whether somebody agreed to the campaign exactly as it stands, going as far as it does {@code today}. */
    boolean isApproved(WorkspaceId workspace, Campaign campaign, Extent today) {
        return approvals
                .find(workspace, campaign.id())
                .filter(row -> Boolean.TRUE.equals(row.approved()))
                .filter(row -> !today.isBeyond(row.extent()))
                .filter(row -> isAbout(row, workspace, campaign))
                .isPresent();
    }

    /**
     * Asks the others to look at the draft as it stands.
     *
     * @throws Problem 404, 403 for a program, 409 for what was launched, or cannot be launched even with an approval
     */
    @Transactional
    public void request(Caller caller, UUID id, @Nullable Version seen, @Nullable String note) {
        if (caller.actor().kind() != Actor.Kind.PERSON) {
            throw Problem.of(
                    HttpStatus.FORBIDDEN,
                    RequestProblem.NOT_ALLOWED,
                    "a person has to ask for an approval: a program's key would hide who it is");
        }
        var campaign = draft(caller, id, seen);
        var report = preflight.of(caller.workspace(), campaign);
        if (!report.canLaunch()) {
            throw CampaignProblem.launchForbidden(report.problems());
        }
        var extent = report.extent();
        approvals.ask(
                caller,
                id,
                fingerprint(caller.workspace(), campaign),
                campaign.version().value(),
                extent,
                note);
        audit.record(caller, "campaign.approval-requested", SUBJECT, id.toString(), version(campaign));
        events.publishEvent(
                new ApprovalAsked(caller.workspace(), id, campaign.settings().name(), extent.people()));
    }

    /**
     * Answers a request.
     *
     * @throws Problem 404, 403 for those who asked, or wrote any of what they would agree to, 409 when nothing waits, or the draft is
     *     no longer what the request was about
     */
    @Transactional
    public void decide(Caller caller, UUID id, boolean approved, @Nullable Version seen, @Nullable String note) {
        var campaign = draft(caller, id, seen);
        var row = approvals.find(caller.workspace(), id).orElseThrow(Approvals::notAskedFor);
        if (!isAbout(row, caller.workspace(), campaign)) {
            throw Problem.of(
                    HttpStatus.CONFLICT,
                    CampaignProblem.APPROVAL_VOID,
                    "the campaign or its template was changed after the request: ask again for what it is now");
        }
        if (row.approved() != null) {
            throw notAskedFor();
        }
        var involved = who(caller.workspace(), id, WRITING);
        involved.add(row.requestedBy());
        mustBeAnother(caller, involved);
        approvals.decide(caller, id, approved, note);
        audit.record(
                caller,
                approved ? "campaign.approved" : "campaign.rejected",
                SUBJECT,
                id.toString(),
                version(campaign));
        events.publishEvent(new ApprovalDecided(caller.workspace(), id, approved));
    }

    /** @throws Problem 403 for those who wrote or launched the campaign, and for programs */
    void mustBeAnother(Caller caller, Campaign launched) {
        var involved = who(caller.workspace(), launched.id(), WRITING);
        involved.addAll(who(caller.workspace(), launched.id(), LAUNCHING));
        mustBeAnother(caller, involved);
    }

    private static void mustBeAnother(Caller caller, Set<Actor> involved) {
        if (involved.contains(caller.actor()) || caller.actor().kind() != Actor.Kind.PERSON) {
            throw Problem.of(
                    HttpStatus.FORBIDDEN,
                    CampaignProblem.APPROVAL_BY_ANOTHER,
                    "another person has to approve this: not who asked for it or launched it, nor who wrote any of it, also by"
                            + " a key that they made, nor a program");
        }
    }

    /** Who did one of {@code actions} to a campaign; a program stands for whoever made its key, too. */
    private Set<Actor> who(WorkspaceId workspace, UUID campaign, Set<String> actions) {
        return audit.withKeyMakers(workspace, audit.actors(workspace, SUBJECT, campaign.toString(), actions));
    }

    private Campaign draft(Caller caller, UUID id, @Nullable Version seen) {
        var campaign = campaigns.lock(caller.workspace(), id).orElseThrow(() -> CampaignProblem.noSuchCampaign(id));
        if (!campaign.isDraft()) {
            throw CampaignProblem.notADraft();
        }
        if (seen != null) {
            seen.mustBe(campaign.version().value());
        }
        return campaign;
    }

    private Approval shown(WorkspaceId workspace, Campaign campaign, ApprovalStore.Row row) {
        var people = names.of(
                workspace,
                Stream.of(row.requestedBy(), row.decidedBy())
                        .filter(Objects::nonNull)
                        .toList());
        Long cost = row.costMicros();
        Actor decided = row.decidedBy();
        // What was launched stays as it was approved, whatever becomes of the template.
        boolean about = campaign.isDraft() ? isAbout(row, workspace, campaign) : isVersion(row, campaign);
        return new Approval(
                ApprovalState.of(row.approved(), about),
                row.version(),
                row.people(),
                cost == null ? null : UsdMicros.toUsd(cost),
                Doer.of(row.requestedBy(), people),
                row.requestedAt(),
                row.requestNote(),
                decided == null ? null : Doer.of(decided, people),
                row.decidedAt(),
                row.decisionNote());
    }

    private boolean isAbout(ApprovalStore.Row row, WorkspaceId workspace, Campaign campaign) {
        return isVersion(row, campaign) && Arrays.equals(row.content(), fingerprint(workspace, campaign));
    }

    private static boolean isVersion(ApprovalStore.Row row, Campaign campaign) {
        return row.version() == campaign.version().value();
    }

    private byte[] fingerprint(WorkspaceId workspace, Campaign campaign) {
        var settings = campaign.settings();
        UUID template = settings.template();
        return Fingerprint.of(
                settings,
                template == null ? null : templates.find(workspace, template).orElse(null),
                settings.mapping().taken(business.current(workspace).content()));
    }

    private static Map<String, ?> version(Campaign campaign) {
        return Map.of("version", campaign.version().value());
    }

    private static Problem notAskedFor() {
        return Problem.of(
                HttpStatus.CONFLICT,
                CampaignProblem.NO_APPROVAL_REQUESTED,
                "nobody has asked to approve this campaign, or it was answered already: ask first");
    }
}
