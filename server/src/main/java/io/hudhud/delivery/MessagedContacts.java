package io.hudhud.delivery;

import static io.hudhud.tables.Tables.FREEZE_SLICE;
import static io.hudhud.tables.Tables.MESSAGE;
import static io.hudhud.tables.Tables.ORIGIN;

import io.hudhud.shared.WorkspaceId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Whom campaigns have messages for, by what became of them: queries for contact ids, fit for {@code in (…)}. */
@Component
public class MessagedContacts {

    private final DSLContext db;

    MessagedContacts(DSLContext db) {
        this.db = db;
    }

    /** Whose message of {@code campaign} has failed with one of these codes and has not arrived since. */
    public Select<Record1<Long>> failed(WorkspaceId workspace, UUID campaign, Collection<Integer> codes) {
        return of(
                workspace,
                List.of(campaign),
                MESSAGE.STATE.eq(MessageState.FAILED.code()).and(MESSAGE.ERROR_CODE.in(codes)));
    }

    /** Who has got a message of one of these campaigns, may have, or still will: whoever was chosen and has no row yet, too. */
    public Select<Record1<Long>> reached(WorkspaceId workspace, Collection<UUID> campaigns) {
        return of(
                        workspace,
                        campaigns,
                        MESSAGE.STATE.notIn(
                                MessageState.FAILED.code(), MessageState.SKIPPED.code(), MessageState.CANCELLED.code()))
                .unionAll(chosen(workspace, campaigns));
    }

    /** Whether {@link #reached} has {@code contact}. */
    public boolean haveReached(WorkspaceId workspace, Collection<UUID> campaigns, long contact) {
        var person = reached(workspace, campaigns).asTable("person", "id");
        return db.fetchExists(
                person, DSL.field(DSL.name("person", "id"), Long.class).eq(contact));
    }

    private Select<Record1<Long>> chosen(WorkspaceId workspace, Collection<UUID> campaigns) {
        var person = DSL.unnest(FREEZE_SLICE.CONTACT_IDS).as("person", "id");
        return db.select(person.field("id", Long.class))
                .from(ORIGIN)
                .join(FREEZE_SLICE)
                .on(FREEZE_SLICE.WORKSPACE_ID.eq(ORIGIN.WORKSPACE_ID))
                .and(FREEZE_SLICE.ORIGIN_ID.eq(ORIGIN.ID))
                .andNot(FREEZE_SLICE.DONE)
                .crossJoin(person)
                .where(are(workspace, campaigns));
    }

    private Select<Record1<Long>> of(WorkspaceId workspace, Collection<UUID> campaigns, Condition which) {
        return db.select(MESSAGE.CONTACT_ID)
                .from(ORIGIN)
                .join(MESSAGE)
                .on(MESSAGE.WORKSPACE_ID.eq(ORIGIN.WORKSPACE_ID))
                .and(MESSAGE.ORIGIN_ID.eq(ORIGIN.ID))
                .and(MESSAGE.PERIOD.eq(ORIGIN.PERIOD))
                .where(are(workspace, campaigns))
                .and(which);
    }

    private static Condition are(WorkspaceId workspace, Collection<UUID> campaigns) {
        return ORIGIN.WORKSPACE_ID
                .eq(workspace.value())
                .and(ORIGIN.KIND.eq(OriginKind.CAMPAIGN.code()))
                .and(ORIGIN.EXTERNAL_ID.in(campaigns));
    }
}
