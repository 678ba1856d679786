package io.hudhud.template.life;

import static io.hudhud.tables.Tables.TEMPLATE_SUBMISSION;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.design.Design;
import io.hudhud.template.life.Submission.Kind;
import io.hudhud.template.life.Submission.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What was given to Meta, and what it said at once. */
@Repository
class SubmissionStore {

    /** A call takes half a minute at most: what is older was left by a crash. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(2);

    private final DSLContext db;

    SubmissionStore(DSLContext db) {
        this.db = db;
    }

    /** The last of each language. */
    List<Submission> of(WorkspaceId workspace, UUID draft) {
        var s = TEMPLATE_SUBMISSION;
        return db.select()
                .distinctOn(s.LANGUAGE)
                .from(s)
                .where(s.WORKSPACE_ID.eq(workspace.value()), s.DRAFT_ID.eq(draft))
                .orderBy(s.LANGUAGE, s.AT.desc(), s.ID.desc())
                .fetch(SubmissionStore::submission);
    }

    /** Absent when another submission of the same language is under way. */
    Optional<UUID> begin(
            WorkspaceId workspace,
            UUID draft,
            Design design,
            String fingerprint,
            Kind kind,
            @Nullable String metaId,
            boolean approved,
            Instant now) {
        var s = TEMPLATE_SUBMISSION;
        db.update(s)
                .set(s.STATE, word(State.REFUSED))
                .set(
                        s.EXPLANATION,
                        "no answer was seen: whether WhatsApp took it shows when the templates are read again")
                .where(s.WORKSPACE_ID.eq(workspace.value()), s.DRAFT_ID.eq(draft), s.LANGUAGE.eq(design.language()))
                .and(s.STATE.eq(word(State.SUBMITTING)))
                .and(s.AT.lt(now.minus(UNDER_WAY)))
                .execute();
        return db.insertInto(s)
                .set(s.WORKSPACE_ID, workspace.value())
                .set(s.DRAFT_ID, draft)
                .set(s.NAME, design.name())
                .set(s.LANGUAGE, design.language())
                .set(s.KIND, kind.name().toLowerCase(Locale.ROOT))
                .set(s.STATE, word(State.SUBMITTING))
                .set(s.FINGERPRINT, fingerprint)
                .set(s.META_ID, metaId)
                .set(s.APPROVED, approved)
                .set(s.AT, now)
                .onConflict(s.WORKSPACE_ID, s.DRAFT_ID, s.LANGUAGE)
                .where(s.STATE.eq(DSL.inline(word(State.SUBMITTING))))
                .doNothing()
                .returning(s.ID)
                .fetchOptional(s.ID);
    }

    void end(
            WorkspaceId workspace,
            UUID id,
            State state,
            @Nullable String metaId,
            @Nullable Integer code,
            @Nullable String explanation) {
        var s = TEMPLATE_SUBMISSION;
        db.update(s)
                .set(s.STATE, word(state))
                .set(s.META_ID, DSL.coalesce(DSL.val(metaId), s.META_ID))
                .set(s.CODE, code)
                .set(s.EXPLANATION, explanation)
                .set(s.APPROVED, state == State.REFUSED ? DSL.inline(false) : s.APPROVED)
                .where(s.WORKSPACE_ID.eq(workspace.value()), s.ID.eq(id))
                .and(s.STATE.eq(word(State.SUBMITTING)).or(DSL.val(state == State.SUBMITTED)))
                .execute();
    }

    /** Whether the draft was given to Meta under this name, and not refused. */
    boolean wasGiven(WorkspaceId workspace, UUID draft, String name) {
        var s = TEMPLATE_SUBMISSION;
        return db.fetchExists(
                s,
                s.WORKSPACE_ID
                        .eq(workspace.value())
                        .and(s.DRAFT_ID.eq(draft))
                        .and(s.NAME.eq(name))
                        .and(s.STATE.ne(word(State.REFUSED))));
    }

    /**
     * When approved variants were changed since then, by Meta's id, the newest first. What Meta refused or never had does not
     * count; what it did not answer does.
     */
    Map<String, List<Instant>> edits(WorkspaceId workspace, Collection<String> metaIds, Instant since) {
        var s = TEMPLATE_SUBMISSION;
        return db.select(s.META_ID, s.AT)
                .from(s)
                .where(s.WORKSPACE_ID.eq(workspace.value()), s.META_ID.in(metaIds))
                .and(s.KIND.eq(DSL.inline("edit")))
                .and(s.APPROVED)
                .and(s.AT.gt(since))
                .orderBy(s.AT.desc())
                .fetchGroups(s.META_ID, s.AT);
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Submission submission(Record row) {
        var s = TEMPLATE_SUBMISSION;
        return new Submission(
                row.get(s.ID),
                row.get(s.LANGUAGE),
                Kind.valueOf(row.get(s.KIND).toUpperCase(Locale.ROOT)),
                State.valueOf(row.get(s.STATE).toUpperCase(Locale.ROOT)),
                row.get(s.FINGERPRINT),
                row.get(s.META_ID),
                row.get(s.CODE),
                row.get(s.EXPLANATION),
                row.get(s.AT));
    }
}
