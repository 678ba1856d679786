package io.hudhud.template.life;

import io.hudhud.shared.Problem;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.Templates;
import io.hudhud.template.Variant;
import io.hudhud.template.life.PlanSubmission.Step;
import io.hudhud.template.life.Submission.Kind;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a language is about to be given to Meta, as draft and template stand at that moment. */
@Component
class BeginSubmission {

    private final DraftStore drafts;
    private final SubmissionStore submissions;
    private final Templates templates;
    private final EditLimits limits;
    private final Clock clock;

    BeginSubmission(
            DraftStore drafts, SubmissionStore submissions, Templates templates, EditLimits limits, Clock clock) {
        this.drafts = drafts;
        this.submissions = submissions;
        this.templates = templates;
        this.limits = limits;
        this.clock = clock;
    }

    /** @param known what Meta has of the language already */
    record Begun(UUID submission, @Nullable Variant known) {}

    /**
     * Two people who press the button at once give a language once: absent when the draft is gone or was changed meanwhile, when
     * somebody else is giving this language, or when Meta has it.
     *
     * @throws Problem 409 when no edit is left
     */
    @Transactional
    public Optional<Begun> begin(WorkspaceId workspace, Draft draft, String language) {
        var locked = drafts.lock(workspace, draft.id());
        if (locked.isEmpty() || !locked.get().version().equals(draft.version())) {
            return Optional.empty();
        }
        var existing =
                templates.findByName(workspace, draft.wabaId(), draft.content().name());
        var step = PlanSubmission.of(draft.content(), existing, submissions.of(workspace, draft.id())).stream()
                .filter(one -> one.variant().language().equals(language))
                .findFirst();
        if (step.isEmpty()) {
            return Optional.empty();
        }
        mayEdit(workspace, step.get());
        var known = step.get().known();
        return submissions
                .begin(
                        workspace,
                        draft.id(),
                        step.get().design(),
                        step.get().fingerprint(),
                        known == null ? Kind.CREATE : Kind.EDIT,
                        known == null ? null : known.metaId(),
                        known != null && known.isApproved(),
                        clock.instant())
                .map(submission -> new Begun(submission, known));
    }

    /** @throws Problem 409 when no edit is left */
    void mayEdit(WorkspaceId workspace, Step step) {
        var known = step.known();
        if (known != null
                && known.isApproved()
                && limits.of(workspace, known.metaId()).isNone()) {
            throw Problem.of(
                    HttpStatus.CONFLICT,
                    DraftProblem.EDIT_LIMIT,
                    "WhatsApp lets an approved template be changed once a day and ten times in 30 days: "
                            + known.language() + " has to wait, or make a new template of it");
        }
    }
}
