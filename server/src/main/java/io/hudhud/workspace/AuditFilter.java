package io.hudhud.workspace;

import static io.hudhud.tables.Tables.AUDIT_ENTRY;

import java.time.Instant;
import java.util.ArrayList;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit trail are meant; what is absent does not matter.
 *
 * @param actor an actor's id
 * @param action the beginning of the word: {@code campaign.} for all that happened to campaigns
 * @param subjectKind what was changed, with {@code subjectId} which one
 * @param from the first moment that counts
 * @param until the first that does not any more
 */
public record AuditFilter(
        @Nullable String actor,
        @Nullable String action,
        @Nullable String subjectKind,
        @Nullable String subjectId,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);

    Condition condition() {
        var all = new ArrayList<Condition>();
        if (actor != null) {
            all.add(AUDIT_ENTRY.ACTOR_ID.eq(actor));
        }
        if (action != null) {
            all.add(AUDIT_ENTRY.ACTION.startsWith(action));
        }
        if (subjectKind != null) {
            all.add(AUDIT_ENTRY.SUBJECT_KIND.eq(subjectKind));
        }
        if (subjectId != null) {
            all.add(AUDIT_ENTRY.SUBJECT_ID.eq(subjectId));
        }
        if (from != null) {
            all.add(AUDIT_ENTRY.AT.ge(from));
        }
        if (until != null) {
            all.add(AUDIT_ENTRY.AT.lt(until));
        }
        return DSL.and(all);
    }
}
