package io.hudhud.template.life;

import io.hudhud.sender.Account;
import io.hudhud.sender.Senders;
import io.hudhud.shared.Problem;
import io.hudhud.template.DesignedLinks;
import io.hudhud.template.OwnChanges;
import io.hudhud.template.Template;
import io.hudhud.template.TemplateStatus;
import io.hudhud.template.Templates;
import io.hudhud.template.Variant;
import io.hudhud.template.design.Design;
import io.hudhud.template.life.PlanSubmission.Step;
import io.hudhud.template.life.Submission.State;
import io.hudhud.whatsapp.GraphResult;
import io.hudhud.whatsapp.GraphResult.Answered;
import io.hudhud.whatsapp.GraphResult.Postponed;
import io.hudhud.whatsapp.GraphResult.Refused;
import io.hudhud.whatsapp.GraphResult.Unreachable;
import io.hudhud.whatsapp.TemplateApi;
import io.hudhud.whatsapp.TemplateApi.Created;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives a draft to Meta, language by language. Each is noted before the call and its answer in a transaction of its own, so that
 * a crash or a refusal of one language loses nothing of the others; none is open while Meta is asked.
 */
@Service
public class SubmitDraft {

    private final Drafts drafts;
    private final DraftStore store;
    private final SubmissionStore submissions;
    private final BeginSubmission begin;
    private final CheckDraft check;
    private final DraftApprovals approvals;
    private final Templates templates;
    private final OwnChanges changes;
    private final DesignedLinks links;
    private final UploadSamples samples;
    private final Senders senders;
    private final TemplateApi whatsapp;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SubmitDraft(
            Drafts drafts,
            DraftStore store,
            SubmissionStore submissions,
            BeginSubmission begin,
            CheckDraft check,
            DraftApprovals approvals,
            Templates templates,
            OwnChanges changes,
            DesignedLinks links,
            UploadSamples samples,
            Senders senders,
            TemplateApi whatsapp,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.drafts = drafts;
        this.store = store;
        this.submissions = submissions;
        this.begin = begin;
        this.check = check;
        this.approvals = approvals;
        this.templates = templates;
        this.changes = changes;
        this.links = links;
        this.samples = samples;
        this.senders = senders;
        this.whatsapp = whatsapp;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What became of a draft.
     *
     * @param template as it is known from now on; absent when Meta took no language
     * @param done whether nothing of the draft is left to be submitted; it is then gone
     */
    public record Submitted(@Nullable UUID template, List<Told> languages, boolean done) {}

    /** What Meta said to one language; {@code explanation} is absent when it was taken. */
    public record Told(
            String language, State state, @Nullable String explanation) {}

    /**
     * @param languages only these; empty: all that are new or changed
     * @throws Problem 404; 409 when the rules find errors, the name is taken, nobody has approved it who has to, or no edit is
     *     left
     */
    public Submitted submit(Caller caller, UUID id, Set<String> languages) {
        var draft = drafts.get(caller.workspace(), id);
        var account = senders.account(caller.workspace(), draft.wabaId()).orElseThrow(DraftProblem::noAccount);
        var existing = templates.findByName(
                caller.workspace(), draft.wabaId(), draft.content().name());
        mayTakeName(caller, draft, existing);
        check.mustPass(caller.workspace(), draft, languages);
        approvals.mustBeApproved(caller.workspace(), draft);
        var steps = PlanSubmission.of(draft.content(), existing, submissions.of(caller.workspace(), id)).stream()
                .filter(step ->
                        languages.isEmpty() || languages.contains(step.variant().language()))
                .toList();
        steps.forEach(step -> begin.mayEdit(caller.workspace(), step));
        var told = new ArrayList<Told>();
        UUID template = existing.map(Template::id).orElse(null);
        for (Step step : steps) {
            var outcome = submit(caller, draft, account, step);
            told.add(outcome.told());
            template = outcome.template() == null ? template : outcome.template();
        }
        return new Submitted(template, List.copyOf(told), isDone(caller, draft));
    }

    private record Outcome(@Nullable UUID template, Told told) {}

    private Outcome submit(Caller caller, Draft draft, Account account, Step step) {
        String language = step.variant().language();
        Design design;
        try {
            design = samples.handed(caller.workspace(), account, draft.content(), step.variant());
        } catch (Problem e) {
            return new Outcome(
                    null, new Told(language, State.REFUSED, e.getBody().getDetail()));
        }
        // Before Meta is asked: what its webhooks say from now on is newer than its answer.
        Instant asked = clock.instant();
        var begun = begin.begin(caller.workspace(), draft, language);
        if (begun.isEmpty()) {
            return new Outcome(
                    null,
                    new Told(
                            language,
                            State.SUBMITTING,
                            "somebody else has changed the draft or is submitting it: look at it again"));
        }
        UUID submission = begun.get().submission();
        var known = begun.get().known();
        var result = known == null ? whatsapp.create(account.graph(), design.write()) : edit(account, design, known);
        return switch (result) {
            case Answered<Created>(var created) ->
                taken(caller, draft, submission, asked, step.variant(), design, known, created);
            case Refused<Created> refused -> refused(caller, submission, step, refused.code(), refused.explanation());
            case Postponed<Created>(var until) ->
                refused(caller, submission, step, null, "WhatsApp was asked too often: again after " + until);
            case Unreachable<Created>(var cause, var mayHaveIt)
            when !mayHaveIt ->
                refused(caller, submission, step, null, "WhatsApp could not be reached (" + cause + "): try again");
            // What Meta made of it is not known: the note stays, and the next reading of the templates tells.
            case Unreachable<Created>(var cause, var _) ->
                new Outcome(
                        null,
                        new Told(
                                language,
                                State.SUBMITTING,
                                "WhatsApp did not answer (" + cause
                                        + "): whether it took the language shows when the templates are read again"));
        };
    }

    private GraphResult<Created> edit(Account account, Design design, Variant known) {
        ObjectNode body = design.write();
        body.remove(List.of("name", "language", "parameter_format"));
        if (known.isApproved()) {
            body.remove("category");
        }
        return switch (whatsapp.edit(account.graph(), known.metaId(), body)) {
            case Answered<Boolean> _ ->
                new Answered<>(new Created(
                        known.metaId(), "PENDING", (known.isApproved() ? known.category() : design.category()).name()));
            case Refused<Boolean> refused ->
                new Refused<>(refused.code(), refused.subcode(), refused.httpStatus(), refused.explanation());
            case Unreachable<Boolean>(var cause, var mayHaveIt) -> new Unreachable<>(cause, mayHaveIt);
            case Postponed<Boolean>(var until) -> new Postponed<>(until);
        };
    }

    private Outcome taken(
            Caller caller,
            Draft draft,
            UUID submission,
            Instant asked,
            DraftVariant variant,
            Design design,
            @Nullable Variant known,
            Created created) {
        var entry = design.write().put("id", created.id()).put("status", created.status());
        if (!created.category().isEmpty()) {
            entry.put("category", created.category());
        }
        if (known != null) {
            entry.putObject("quality_score").put("score", known.quality().name());
        }
        UUID template = Objects.requireNonNull(transaction.execute(status -> {
            submissions.end(caller.workspace(), submission, State.SUBMITTED, created.id(), null, null);
            UUID kept = changes.submitted(caller, draft.wabaId(), entry, known == null, asked);
            links.keep(
                    caller.workspace(), draft.wabaId(), design.name(), design.language(), TrackedButtons.of(variant));
            store.becomes(caller.workspace(), draft.id(), kept);
            audit.record(
                    caller,
                    "template.submitted",
                    "template",
                    kept.toString(),
                    Map.of("language", design.language(), "draft", draft.id().toString()));
            return kept;
        }));
        return new Outcome(template, new Told(design.language(), State.SUBMITTED, null));
    }

    private Outcome refused(
            Caller caller, UUID submission, Step step, @Nullable Integer code, @Nullable String explanation) {
        transaction.executeWithoutResult(
                status -> submissions.end(caller.workspace(), submission, State.REFUSED, null, code, explanation));
        return new Outcome(null, new Told(step.variant().language(), State.REFUSED, explanation));
    }

    private boolean isDone(Caller caller, Draft draft) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var locked = store.lock(caller.workspace(), draft.id());
            var existing = templates.findByName(
                    caller.workspace(), draft.wabaId(), draft.content().name());
            boolean done = locked.isPresent()
                    && locked.get().version().equals(draft.version())
                    && PlanSubmission.of(draft.content(), existing, submissions.of(caller.workspace(), draft.id()))
                            .isEmpty();
            return done && store.delete(caller.workspace(), draft.id());
        }));
    }

    /** A template keeps its name; a new one takes none that is there, unless it was this draft whose answer was lost. */
    private void mayTakeName(Caller caller, Draft draft, Optional<Template> existing) {
        var changed = draft.template();
        if (changed != null
                && existing.map(Template::id).filter(changed::equals).isEmpty()) {
            throw taken("a template keeps its name: duplicate it to give it another one");
        }
        if (changed == null
                && existing.isPresent()
                && existing.get().variants().stream().anyMatch(variant -> variant.status() != TemplateStatus.DELETED)
                && !submissions.wasGiven(
                        caller.workspace(), draft.id(), draft.content().name())) {
            throw taken("there is a template of this name already: choose another name, or change that one");
        }
    }

    private static Problem taken(String sentence) {
        return Problem.of(HttpStatus.CONFLICT, DraftProblem.TEMPLATE_NAME_TAKEN, sentence);
    }
}
