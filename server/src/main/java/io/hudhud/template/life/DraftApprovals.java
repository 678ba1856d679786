package io.hudhud.template.life;

import io.hudhud.shared.Problem;
import io.hudhud.shared.RequestProblem;
import io.hudhud.shared.Version;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Actor;
import io.hudhud.workspace.ActorNames;
import io.hudhud.workspace.ApprovalState;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Doer;
import io.hudhud.workspace.Role;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second pair of eyes: somebody agrees to a draft exactly as it stands before Meta gets it. Any edit makes that void. */
@Service
public class DraftApprovals {

    private static final String SUBJECT = "template-draft";

    private final DraftStore drafts;
    private final DraftApprovalStore approvals;
    private final DraftWriters writers;
    private final CheckDraft check;
    private final ChangeTemplateSettings settings;
    private final ActorNames names;
    private final AuditTrail audit;

    DraftApprovals(
            DraftStore drafts,
            DraftApprovalStore approvals,
            DraftWriters writers,
            CheckDraft check,
            ChangeTemplateSettings settings,
            ActorNames names,
            AuditTrail audit) {
        this.drafts = drafts;
        this.approvals = approvals;
        this.writers = writers;
        this.check = check;
        this.settings = settings;
        this.names = names;
        this.audit = audit;
    }

    /** What became of the last request of each, by draft; nothing of those that nobody asked about. */
    public Map<UUID, DraftApproval> of(Caller caller, List<Draft> listed) {
        var rows = approvals.find(
                caller.workspace(), listed.stream().map(Draft::id).toList());
        var people = names.of(
                caller.workspace(),
                rows.values().stream()
                        .flatMap(row -> Stream.of(row.requestedBy(), row.decidedBy()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        var found = new HashMap<UUID, DraftApproval>();
        for (Draft draft : listed) {
            var row = rows.get(draft.id());
            if (row != null) {
                found.put(draft.id(), shown(caller, draft, row, people));
            }
        }
        return found;
    }

    /**
     * Asks the others to look at the draft as it stands.
     *
     * @throws Problem 404, 403 for a program, 409 with what was found when Meta would refuse it
     */
    @Transactional
    public void request(Caller caller, UUID id, @Nullable Version seen, @Nullable String note) {
        if (caller.actor().kind() != Actor.Kind.PERSON) {
            throw Problem.of(
                    HttpStatus.FORBIDDEN,
                    RequestProblem.NOT_ALLOWED,
                    "a person has to ask for an approval: a program's key would hide who it is");
        }
        var draft = draft(caller, id, seen);
        check.mustPass(caller.workspace(), draft, Set.of());
        approvals.ask(caller, draft, DraftFingerprint.of(draft.content()), note);
        record(caller, "template-draft.approval-requested", draft);
    }

    /**
     * Answers a request.
     *
     * @throws Problem 404, 403 for those who asked, or wrote any of what they would agree to, 409 when nothing waits, or the draft is
     *     no longer what the request was about
     */
    @Transactional
    public void decide(Caller caller, UUID id, boolean approved, @Nullable Version seen, @Nullable String note) {
        var draft = draft(caller, id, seen);
        var row = approvals.find(caller.workspace(), id).orElseThrow(DraftApprovals::notAskedFor);
        if (!isAbout(row, draft)) {
            throw Problem.of(
                    HttpStatus.CONFLICT,
                    DraftProblem.APPROVAL_VOID,
                    "the draft was changed after the request: ask again for what it is now");
        }
        if (!isAnother(caller, draft, row)) {
            throw Problem.of(
                    HttpStatus.FORBIDDEN,
                    DraftProblem.APPROVAL_BY_ANOTHER,
                    "another person has to approve this: not who asked for it, nor who wrote any of it, also by a key that they"
                            + " made, nor a program");
        }
        if (!approvals.decide(caller, id, approved, note)) {
            throw notAskedFor();
        }
        record(caller, approved ? "template-draft.approved" : "template-draft.rejected", draft);
    }

    /**
     * Takes a request back that nobody has answered.
     *
     * @throws Problem 404, 409 when nothing waits
     */
    @Transactional
    public void withdraw(Caller caller, UUID id) {
        var draft = draft(caller, id, null);
        if (!approvals.withdraw(caller.workspace(), id)) {
            throw notAskedFor();
        }
        record(caller, "template-draft.approval-withdrawn", draft);
    }

    /** @throws Problem 409 when the workspace wants a second person, and nobody agreed to the draft exactly as it stands */
    void mustBeApproved(WorkspaceId workspace, Draft draft) {
        if (settings.find(workspace).approvalRequired() && !isApproved(workspace, draft)) {
            throw Problem.of(
                    HttpStatus.CONFLICT,
                    DraftProblem.APPROVAL_REQUIRED,
                    "somebody else has to approve the draft exactly as it stands before it is submitted");
        }
    }

    private boolean isApproved(WorkspaceId workspace, Draft draft) {
        return approvals
                .find(workspace, draft.id())
                .filter(row -> Boolean.TRUE.equals(row.approved()))
                .filter(row -> isAbout(row, draft))
                .isPresent();
    }

    private Draft draft(Caller caller, UUID id, @Nullable Version seen) {
        var draft = drafts.lock(caller.workspace(), id).orElseThrow(DraftProblem::noSuchDraft);
        Optional.ofNullable(seen)
                .ifPresent(version -> version.mustBe(draft.version().value()));
        return draft;
    }

    private boolean isAnother(Caller caller, Draft draft, DraftApprovalStore.Row row) {
        var involved = writers.of(caller.workspace(), draft.id());
        involved.add(row.requestedBy());
        return caller.actor().kind() == Actor.Kind.PERSON
                && !audit.withKeyMakers(caller.workspace(), involved).contains(caller.actor());
    }

    private DraftApproval shown(Caller caller, Draft draft, DraftApprovalStore.Row row, Map<Actor, String> people) {
        var state = ApprovalState.of(row.approved(), isAbout(row, draft));
        Actor decided = row.decidedBy();
        return new DraftApproval(
                state,
                row.version(),
                Doer.of(row.requestedBy(), people),
                row.requestedAt(),
                row.requestNote(),
                state == ApprovalState.WAITING
                        && caller.role().includes(Role.MARKETER)
                        && isAnother(caller, draft, row),
                decided == null ? null : Doer.of(decided, people),
                row.decidedAt(),
                row.decisionNote());
    }

    private static boolean isAbout(DraftApprovalStore.Row row, Draft draft) {
        return row.version() == draft.version().value()
                && Arrays.equals(row.content(), DraftFingerprint.of(draft.content()));
    }

    private void record(Caller caller, String action, Draft draft) {
        audit.record(
                caller,
                action,
                SUBJECT,
                draft.id().toString(),
                Map.of(
                        "name", draft.content().name(),
                        "version", draft.version().value(),
                        "languages", draft.content().languages()));
    }

    private static Problem notAskedFor() {
        return Problem.of(
                HttpStatus.CONFLICT,
                DraftProblem.NO_APPROVAL_REQUESTED,
                "nobody has asked to approve this draft, or it was answered already: ask first");
    }
}
