package io.hudhud.template.life;

import io.hudhud.sender.Account;
import io.hudhud.sender.Senders;
import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.shared.Problem;
import io.hudhud.shared.Version;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.DesignedLinks;
import io.hudhud.template.Template;
import io.hudhud.template.Templates;
import io.hudhud.template.Variant;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Templates that are being designed. */
@Service
public class Drafts {

    private static final String SUBJECT = "template-draft";

    private final DraftStore drafts;
    private final DraftWriters writers;
    private final SubmissionStore submissions;
    private final EditLimits limits;
    private final Templates templates;
    private final DesignedLinks links;
    private final Senders senders;
    private final AuditTrail audit;

    Drafts(
            DraftStore drafts,
            DraftWriters writers,
            SubmissionStore submissions,
            EditLimits limits,
            Templates templates,
            DesignedLinks links,
            Senders senders,
            AuditTrail audit) {
        this.drafts = drafts;
        this.writers = writers;
        this.submissions = submissions;
        this.limits = limits;
        this.templates = templates;
        this.links = links;
        this.senders = senders;
        this.audit = audit;
    }

    /** @throws Problem 404 */
    public Draft get(WorkspaceId workspace, UUID id) {
        return drafts.find(workspace, id).orElseThrow(DraftProblem::noSuchDraft);
    }

    /** The newest first. */
    public Page<Draft> list(WorkspaceId workspace, int limit, @Nullable Cursor before) {
        return drafts.list(workspace, limit, before);
    }

    public long count(WorkspaceId workspace) {
        return drafts.count(workspace);
    }

    /** What was given to Meta of a draft, the last of each language. */
    public List<Submission> submissions(Draft draft, WorkspaceId workspace) {
        return submissions.of(workspace, draft.id());
    }

    /** How often each approved language of the template that a draft changes may still be changed, by language. */
    public Map<String, EditLimits.Left> edits(Draft draft, WorkspaceId workspace) {
        var changed = draft.template();
        if (changed == null) {
            return Map.of();
        }
        var approved = templates.get(workspace, changed).variants().stream()
                .filter(Variant::isApproved)
                .toList();
        var left = limits.of(workspace, approved.stream().map(Variant::metaId).toList());
        return approved.stream()
                .collect(Collectors.toMap(
                        Variant::language, variant -> Objects.requireNonNull(left.get(variant.metaId()))));
    }

    /**
     * A new template.
     *
     * @param wabaId the account; absent: the workspace's first
     * @throws Problem 409 when there is no account to make it for
     */
    @Transactional
    public Draft add(Caller caller, @Nullable String wabaId, DraftContent content) {
        return added(caller, account(caller, wabaId), content);
    }

    /** The draft that changes a template; one that is there already is the one. */
    @Transactional
    public Draft change(Caller caller, UUID template) {
        var known = templates.get(caller.workspace(), template);
        return drafts.changing(caller.workspace(), template)
                .or(() -> drafts.add(caller, known.wabaId(), template, content(caller, known, known.name()))
                        .map(draft -> audited(caller, draft)))
                // Somebody else has begun it at the same moment.
                .or(() -> drafts.changing(caller.workspace(), template))
                .orElseThrow(DraftProblem::noSuchDraft);
    }

    /** A new template after the pattern of another. */
    @Transactional
    public Draft copy(Caller caller, UUID template) {
        var known = templates.get(caller.workspace(), template);
        String name = known.name().length() > 500 ? known.name().substring(0, 500) : known.name();
        return added(caller, known.wabaId(), content(caller, known, name + "_2"));
    }

    private DraftContent content(Caller caller, Template known, String name) {
        return DraftContent.of(known, name, links.of(caller.workspace(), known));
    }

    private Draft added(Caller caller, String wabaId, DraftContent content) {
        return audited(caller, drafts.add(caller, wabaId, null, content).orElseThrow());
    }

    /** @throws Problem 404, 412 when it is no longer what was {@code seen} */
    @Transactional
    public Draft edit(Caller caller, UUID id, Version seen, DraftContent content) {
        var edited = drafts.edit(caller, id, seen, content)
                .orElseThrow(() ->
                        drafts.find(caller.workspace(), id).isPresent() ? Version.stale() : DraftProblem.noSuchDraft());
        writers.add(caller, id);
        return edited;
    }

    /** @throws Problem 404 */
    @Transactional
    public void delete(Caller caller, UUID id) {
        if (!drafts.delete(caller.workspace(), id)) {
            throw DraftProblem.noSuchDraft();
        }
        audit.record(caller, "template-draft.deleted", SUBJECT, id.toString(), Map.of());
    }

    private Draft audited(Caller caller, Draft draft) {
        writers.add(caller, draft.id());
        audit.record(
                caller,
                "template-draft.created",
                SUBJECT,
                draft.id().toString(),
                Map.of("template", Objects.toString(draft.template(), "")));
        return draft;
    }

    /** The account that a new template would be of, as {@link #add} chooses it. */
    public String account(Caller caller, @Nullable String wabaId) {
        return senders.accounts(caller.workspace()).stream()
                .map((Account account) -> account.graph().wabaId())
                .filter(known -> wabaId == null || wabaId.equals(known))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        HttpStatus.CONFLICT,
                        DraftProblem.NO_ACCOUNT,
                        "connect a number first: templates belong to its WhatsApp account"));
    }
}
