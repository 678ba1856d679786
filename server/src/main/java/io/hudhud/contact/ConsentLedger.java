package io.hudhud.contact;

import static io.hudhud.tables.Tables.CONSENT;
import static io.hudhud.tables.Tables.CONTACT;

import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Every yes and no of a person, insert-only, and the standing on the contact that follows from it. */
@Component
class ConsentLedger {

    private final DSLContext db;
    private final Clock clock;

    ConsentLedger(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Records {@code said} and lets the contact's standing follow, unless the person said something else since: reports may
     * come late and in any order, the latest one counts, and of two at the same moment the no. What an import says is not
     * the person's word: it never supersedes a no that was given before it and arrives after it.
     *
     * @return whether the contact's standing changed
     */
    boolean record(WorkspaceId workspace, long contact, Purpose purpose, Standing said, Evidence evidence) {
        var column = column(purpose);
        Short before = db.select(column)
                .from(CONTACT)
                .where(CONTACT.WORKSPACE_ID.eq(workspace.value()), CONTACT.ID.eq(contact))
                .forUpdate()
                .fetchOne(column);
        if (before == null || isKnown(workspace, contact, purpose, said, evidence)) {
            return false;
        }
        boolean superseded = isSuperseded(workspace, contact, purpose, said, evidence);
        db.insertInto(CONSENT)
                .set(CONSENT.WORKSPACE_ID, workspace.value())
                .set(CONSENT.CONTACT_ID, contact)
                .set(CONSENT.PURPOSE, purpose.code())
                .set(CONSENT.STANDING, said.code())
                .set(CONSENT.BASIS, evidence.basis().word())
                .set(CONSENT.SOURCE, evidence.source())
                .set(CONSENT.REFERENCE, evidence.reference())
                .set(CONSENT.ACTOR, evidence.actor())
                .set(CONSENT.AT, evidence.at())
                .execute();
        short after = said.isOptIn() ? (short) Math.max(before, said.code()) : said.code();
        if (superseded || after == before) {
            return false;
        }
        db.update(CONTACT)
                .set(column, after)
                .set(CONTACT.VERSION, CONTACT.VERSION.plus(1))
                .set(CONTACT.UPDATED_AT, clock.instant())
                .where(CONTACT.WORKSPACE_ID.eq(workspace.value()), CONTACT.ID.eq(contact))
                .execute();
        return true;
    }

    /** Oldest first; also of a contact that was erased. */
    List<ConsentEntry> history(WorkspaceId workspace, long contact) {
        return db.selectFrom(CONSENT)
                .where(CONSENT.WORKSPACE_ID.eq(workspace.value()), CONSENT.CONTACT_ID.eq(contact))
                .orderBy(CONSENT.AT, CONSENT.ID)
                .fetch(row -> new ConsentEntry(
                        Purpose.ofCode(row.get(CONSENT.PURPOSE)),
                        Standing.ofCode(row.get(CONSENT.STANDING)),
                        row.get(CONSENT.BASIS),
                        row.get(CONSENT.SOURCE),
                        row.get(CONSENT.REFERENCE),
                        row.get(CONSENT.ACTOR),
                        row.get(CONSENT.AT)));
    }

    private boolean isKnown(WorkspaceId workspace, long contact, Purpose purpose, Standing said, Evidence evidence) {
        return evidence.reference() != null
                && db.fetchExists(
                        CONSENT,
                        CONSENT.WORKSPACE_ID.eq(workspace.value()),
                        CONSENT.CONTACT_ID.eq(contact),
                        CONSENT.PURPOSE.eq(purpose.code()),
                        CONSENT.STANDING.eq(said.code()),
                        CONSENT.REFERENCE.eq(evidence.reference()));
    }

    private boolean isSuperseded(
            WorkspaceId workspace, long contact, Purpose purpose, Standing said, Evidence evidence) {
        var optOut = CONSENT.STANDING.eq(Standing.OPTED_OUT.code());
        var sameMoment = said.isOptIn() ? CONSENT.AT.eq(evidence.at()).and(optOut) : DSL.falseCondition();
        var ownWord = said.isOptIn()
                ? DSL.noCondition()
                : CONSENT.BASIS.in(Evidence.Basis.PERSON.word(), Evidence.Basis.STAFF.word());
        return db.fetchExists(
                CONSENT,
                CONSENT.WORKSPACE_ID.eq(workspace.value()),
                CONSENT.CONTACT_ID.eq(contact),
                CONSENT.PURPOSE.eq(purpose.code()),
                CONSENT.AT.gt(evidence.at()).or(sameMoment),
                ownWord);
    }

    private static Field<Short> column(Purpose purpose) {
        return switch (purpose) {
            case MARKETING -> CONTACT.MARKETING;
            case TRANSACTIONAL -> CONTACT.TRANSACTIONAL;
            case SERVICE -> throw new IllegalArgumentException("answers to a person's own messages need no opt-in");
        };
    }
}
