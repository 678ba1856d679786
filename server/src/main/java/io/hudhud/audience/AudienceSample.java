package io.hudhud.audience;

import static io.hudhud.audience.Audiences.CONTACT;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;

import io.hudhud.delivery.Exclusions;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Some of a workspace's contacts, to ask many audiences about at a bounded cost. Who is in it depends on the contacts' ids
 * alone, so that asked again it is the same.
 */
@Component
public class AudienceSample {

    /** Each question is so many look-ups by key at most. Of 5,000 a share of 10 % is known to within 1 %. */
    static final int MOST = 5_000;

    /**
     * The sample.
     *
     * @param contacts how many the workspace has
     * @param oneOf for how many contacts each of it stands; 1: it is all of them
     */
    public record Sample(long contacts, long oneOf, List<Long> ids) {

        public Sample {
            ids = List.copyOf(ids);
        }

        public boolean isAll() {
            return oneOf == 1;
        }

        /** What a count in the sample comes to for all. */
        public long scaled(long n) {
            return isAll() || ids.isEmpty() ? n : Math.round((double) n * contacts / ids.size());
        }
    }

    private final DSLContext db;
    private final Audiences audiences;

    AudienceSample(DSLContext db, Audiences audiences) {
        this.db = db;
        this.audiences = audiences;
    }

    /** The sample of a workspace; all of its contacts where they are few. */
    public Sample of(WorkspaceId workspace) {
        long contacts = db.fetchCount(CONTACT, CONTACT.WORKSPACE_ID.eq(workspace.value()));
        long oneOf = Math.max(1, (contacts + MOST - 1) / MOST);
        Condition chosen =
                oneOf == 1 ? noCondition() : condition("(hashint8({0}) & 2147483647) % {1} = 0", CONTACT.ID, oneOf);
        var ids = db.select(CONTACT.ID)
                .from(CONTACT)
                .where(CONTACT.WORKSPACE_ID.eq(workspace.value()))
                .and(chosen)
                .fetch(CONTACT.ID);
        return new Sample(contacts, oneOf, ids);
    }

    /** Who of the sample belongs to an audience, whether they may be written to or not. */
    public long members(WorkspaceId workspace, AudienceDefinition audience, Sample sample) {
        return db.fetchCount(CONTACT, audiences.isIn(workspace, audience), isIn(sample));
    }

    /** Who of the sample belongs to an audience and may be written to. */
    public List<Long> allowed(WorkspaceId workspace, AudienceDefinition audience, Purpose purpose, Sample sample) {
        return db.select(CONTACT.ID)
                .from(CONTACT)
                .where(audiences.isIn(workspace, audience), isIn(sample))
                .and(Exclusions.reason(purpose).isNull())
                .fetch(CONTACT.ID);
    }

    private static Condition isIn(Sample sample) {
        return sample.isAll() ? noCondition() : CONTACT.ID.eq(any(sample.ids().toArray(Long[]::new)));
    }
}
