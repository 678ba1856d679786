package io.hudhud.sender;

import static io.hudhud.tables.Tables.PORTFOLIO;
import static io.hudhud.tables.Tables.SENDER;
import static io.hudhud.tables.Tables.WHATSAPP_APP;

import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.shared.WorkspaceId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Senders as people see them. */
@Component
public class SenderStore {

    /** A portfolio that one of the workspace's senders belongs to; {@code messagingLimit} null = unlimited. */
    public record Portfolio(
            UUID id, String metaId, @Nullable Integer messagingLimit, int senders) {}

    private final DSLContext db;

    SenderStore(DSLContext db) {
        this.db = db;
    }

    public Optional<SenderDetails> find(WorkspaceId workspace, UUID sender) {
        return select(workspace, SENDER.ID.eq(sender)).fetchOptional(SenderStore::details);
    }

    /** In the order they were added; archived ones only when asked for. */
    public Page<SenderDetails> list(WorkspaceId workspace, boolean archived, int limit, @Nullable Cursor after) {
        var rows = select(workspace, archived ? DSL.noCondition() : SENDER.ARCHIVED_AT.isNull())
                .and(after == null ? DSL.noCondition() : SENDER.ID.gt(after.uuid(0)))
                .orderBy(SENDER.ID)
                .limit(limit + 1)
                .fetch(SenderStore::details);
        return Page.of(rows, limit, sender -> Cursor.after(sender.id()));
    }

    /** The portfolios of the workspace's own senders; those of others are not shown, and their senders not counted. */
    public List<Portfolio> portfolios(WorkspaceId workspace) {
        return db.select(PORTFOLIO.ID, PORTFOLIO.META_ID, PORTFOLIO.MESSAGING_LIMIT, DSL.count())
                .from(SENDER)
                .join(PORTFOLIO)
                .on(PORTFOLIO.ID.eq(SENDER.PORTFOLIO_ID))
                .where(SENDER.WORKSPACE_ID.eq(workspace.value()))
                .and(SENDER.ARCHIVED_AT.isNull())
                .groupBy(PORTFOLIO.ID)
                .orderBy(PORTFOLIO.ID)
                .fetch(row -> new Portfolio(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private SelectConditionStep<Record> select(WorkspaceId workspace, Condition which) {
        return db.select(SENDER.fields())
                .select(PORTFOLIO.META_ID, PORTFOLIO.MESSAGING_LIMIT, WHATSAPP_APP.META_ID, SenderCodes.PER_SECOND)
                .from(SENDER)
                .join(PORTFOLIO)
                .on(PORTFOLIO.ID.eq(SENDER.PORTFOLIO_ID))
                .join(WHATSAPP_APP)
                .on(WHATSAPP_APP.WORKSPACE_ID.eq(SENDER.WORKSPACE_ID).and(WHATSAPP_APP.ID.eq(SENDER.APP_ID)))
                .where(SENDER.WORKSPACE_ID.eq(workspace.value()))
                .and(which);
    }

    private static SenderDetails details(Record row) {
        var health = row.get(SENDER.HEALTH_DETAILS);
        return new SenderDetails(
                row.get(SENDER.ID),
                row.get(SENDER.NAME),
                row.get(SENDER.PORTFOLIO_ID),
                row.get(PORTFOLIO.META_ID),
                row.get(PORTFOLIO.MESSAGING_LIMIT),
                row.get(SENDER.WABA_ID),
                row.get(SENDER.PHONE_NUMBER_ID),
                row.get(SENDER.APP_ID),
                row.get(WHATSAPP_APP.META_ID),
                row.get(SENDER.GRAPH_URL),
                row.get(SENDER.GRAPH_VERSION),
                SenderCodes.route(row.get(SENDER.MARKETING_ROUTE)),
                row.get(SENDER.COEXISTENCE),
                row.get(SENDER.DISPLAY_PHONE),
                row.get(SENDER.VERIFIED_NAME),
                row.get(SENDER.NAME_STATUS),
                row.get(SENDER.STATUS),
                Quality.valueOf(row.get(SENDER.QUALITY)),
                row.get(SenderCodes.PER_SECOND),
                row.get(SENDER.HEALTH),
                health == null ? null : health.data(),
                Restriction.valueOf(row.get(SENDER.RESTRICTION)),
                row.get(SENDER.RESTRICTED_UNTIL),
                row.get(SENDER.CHECKED_AT),
                row.get(SENDER.CHECK_PROBLEM),
                row.get(SENDER.ARCHIVED_AT),
                row.get(SENDER.CREATED_AT),
                row.get(SENDER.VERSION));
    }
}
