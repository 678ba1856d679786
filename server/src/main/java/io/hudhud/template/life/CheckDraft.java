package io.hudhud.template.life;

import io.hudhud.link.TrackedLinks;
import io.hudhud.shared.Problem;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.Template;
import io.hudhud.template.Templates;
import io.hudhud.template.life.PlanSubmission.Step;
import io.hudhud.template.rules.CheckDesign;
import io.hudhud.template.rules.Finding;
import io.hudhud.template.rules.Setting;
import io.hudhud.template.rules.Severity;
import io.hudhud.workspace.Workspaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What the rules say of a draft: while it is written and before it is submitted. */
@Component
public class CheckDraft {

    private final Templates templates;
    private final TwinTexts twins;
    private final Workspaces workspaces;
    private final TrackedLinks links;

    CheckDraft(Templates templates, TwinTexts twins, Workspaces workspaces, TrackedLinks links) {
        this.templates = templates;
        this.twins = twins;
        this.workspaces = workspaces;
        this.links = links;
    }

    /** @param language the one that it is about */
    public record Found(String language, Finding finding) {}

    /**
     * Language by language, in the order of the page. What Meta has taken as it stands is not looked at again.
     *
     * @param wabaId the account; absent: it is not known what else is there
     * @param changes the template that the draft changes
     */
    public List<Found> check(
            WorkspaceId workspace, @Nullable String wabaId, @Nullable UUID changes, DraftContent content) {
        Optional<Template> existing = changes == null || wabaId == null
                ? Optional.empty()
                : templates.findByName(workspace, wabaId, content.name());
        var steps = PlanSubmission.of(content, existing, List.of());
        var known = workspaces.find(workspace);
        var setting = new Setting(
                known.country(),
                known.trade(),
                links.host().orElse(null),
                twins.of(workspace, wabaId, changes, content));
        var found = new ArrayList<Found>();
        for (Step step : steps) {
            for (Finding finding : CheckDesign.check(step.design(), setting)) {
                found.add(new Found(step.variant().language(), finding));
            }
        }
        return List.copyOf(found);
    }

    /** @throws Problem 409 with what was found, when Meta would refuse one of the languages */
    void mustPass(WorkspaceId workspace, Draft draft, Set<String> languages) {
        var errors = check(workspace, draft.wabaId(), draft.template(), draft.content()).stream()
                .filter(found -> found.finding().severity() == Severity.ERROR)
                .filter(found -> languages.isEmpty() || languages.contains(found.language()))
                .toList();
        if (!errors.isEmpty()) {
            throw Problem.of(
                            HttpStatus.CONFLICT,
                            DraftProblem.TEMPLATE_HAS_ERRORS,
                            "WhatsApp would refuse it: mend what the check found")
                    .with(
                            "findings",
                            errors.stream()
                                    .map(found -> Map.of(
                                            "language", found.language(),
                                            "at", found.finding().at(),
                                            "code", found.finding().code()))
                                    .toList());
        }
    }
}
