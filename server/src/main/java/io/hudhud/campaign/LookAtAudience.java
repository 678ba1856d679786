package io.hudhud.campaign;

import io.hudhud.audience.AudienceDefinition;
import io.hudhud.audience.AudiencePeople;
import io.hudhud.audience.Audiences;
import io.hudhud.audience.Requirement;
import io.hudhud.contact.Recipients;
import io.hudhud.delivery.Reason;
import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.CompiledTemplate;
import io.hudhud.template.TemplateRenderer;
import io.hudhud.template.Templates;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The people behind the numbers of a preflight, before anything is sent. */
@Service
public class LookAtAudience {

    private final Campaigns campaigns;
    private final Audiences audiences;
    private final AudiencePeople people;
    private final RetryFamily family;
    private final Templates templates;
    private final TemplateRenderer renderer;
    private final Recipients recipients;

    LookAtAudience(
            Campaigns campaigns,
            Audiences audiences,
            AudiencePeople people,
            RetryFamily family,
            Templates templates,
            TemplateRenderer renderer,
            Recipients recipients) {
        this.campaigns = campaigns;
        this.audiences = audiences;
        this.people = people;
        this.family = family;
        this.templates = templates;
        this.renderer = renderer;
        this.recipients = recipients;
    }

    /**
     * Whom a reason leaves out now, in the order of their ids.
     *
     * @throws io.hudhud.shared.Problem 404 when the workspace has no such campaign
     */
    public Page<AudienceMember> leftOut(
            Caller caller, UUID campaign, Reason reason, @Nullable Cursor cursor, int limit) {
        var settings = campaigns.get(caller.workspace(), campaign).settings();
        var audience = audience(caller.workspace(), campaign, settings);
        if (audience.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        long after = cursor == null ? 0 : cursor.number(0);
        return shown(caller, ids(caller.workspace(), settings, audience.get(), reason, after, limit + 1), limit);
    }

    /**
     * The first people who would get it, in the order of their ids: the same ones until contacts change.
     *
     * @throws io.hudhud.shared.Problem 404 when the workspace has no such campaign
     */
    public Page<AudienceMember> sample(Caller caller, UUID campaign, @Nullable Cursor cursor, int limit) {
        var settings = campaigns.get(caller.workspace(), campaign).settings();
        long after = cursor == null ? 0 : cursor.number(0);
        return audience(caller.workspace(), campaign, settings)
                .map(audience -> shown(
                        caller,
                        people.allowed(caller.workspace(), audience, settings.purpose(), after, limit + 1),
                        limit))
                .orElseGet(() -> new Page<>(List.of(), null));
    }

    private List<Long> ids(
            WorkspaceId workspace,
            CampaignSettings settings,
            AudienceDefinition audience,
            Reason reason,
            long after,
            int limit) {
        var purpose = settings.purpose();
        if (reason != Reason.NO_VARIANT && reason != Reason.MISSING_VALUE) {
            return people.excluded(workspace, audience, purpose, reason, after, limit);
        }
        var template = template(workspace, settings);
        if (template.isEmpty()) {
            return List.of();
        }
        var choice = template.get().choice();
        return reason == Reason.NO_VARIANT
                ? people.withoutVariant(workspace, audience, purpose, choice::of, after, limit)
                : people.lacking(workspace, audience, purpose, choice::of, needs(template.get()), after, limit);
    }

    private static Map<String, Set<Requirement>> needs(CompiledTemplate template) {
        var needs = new LinkedHashMap<String, Set<Requirement>>();
        TemplateNeeds.of(template)
                .byLanguage()
                .forEach((language, variables) -> needs.put(language, Set.copyOf(variables.values())));
        return needs;
    }

    private Optional<CompiledTemplate> template(WorkspaceId workspace, CampaignSettings settings) {
        return Optional.ofNullable(settings.template())
                .flatMap(id -> templates.find(workspace, id))
                .map(found -> renderer.compile(workspace, found, settings.mapping(), settings.languages()));
    }

    private Optional<AudienceDefinition> audience(WorkspaceId workspace, UUID campaign, CampaignSettings settings) {
        return Optional.ofNullable(settings.wholeAudience())
                .filter(whole -> audiences.missingLists(workspace, whole).isEmpty())
                .map(whole -> family.unreached(workspace, campaign, whole));
    }

    private Page<AudienceMember> shown(Caller caller, List<Long> ids, int limit) {
        boolean masked = !caller.role().includes(Role.AGENT);
        var page = Page.of(ids, limit, Cursor::after);
        var found = recipients.load(caller.workspace(), page.items());
        return new Page<>(
                page.items().stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .map(person -> AudienceMember.of(person, masked))
                        .toList(),
                page.next());
    }
}
