package io.hudhud.campaign;

import static io.hudhud.tables.Tables.CAMPAIGN;
import static io.hudhud.tables.Tables.CAMPAIGN_APPROVAL;
import static org.jooq.impl.DSL.noCondition;

import io.hudhud.delivery.OriginProgress;
import io.hudhud.delivery.Origins;
import io.hudhud.sender.SenderNames;
import io.hudhud.shared.Cursor;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.TemplateNames;
import io.hudhud.workspace.Actor;
import io.hudhud.workspace.ActorNames;
import io.hudhud.workspace.ApprovalState;
import io.hudhud.workspace.Doer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Pages of campaigns, each line complete: a handful of queries per page, however many lines it has. */
@Component
public class CampaignList {

    private final DSLContext db;
    private final CampaignQuery query;
    private final Origins origins;
    private final TemplateNames templates;
    private final SenderNames senders;
    private final ActorNames actors;
    private final JsonMapper json;

    CampaignList(
            DSLContext db,
            CampaignQuery query,
            Origins origins,
            TemplateNames templates,
            SenderNames senders,
            ActorNames actors,
            JsonMapper json) {
        this.db = db;
        this.query = query;
        this.origins = origins;
        this.templates = templates;
        this.senders = senders;
        this.actors = actors;
        this.json = json;
    }

    /**
     * One page.
     *
     * @param cursor what a page of the same order said; absent for the first
     * @throws io.hudhud.shared.Problem 400 for a cursor of another order
     */
    public CampaignPage page(
            WorkspaceId workspace, CampaignFilter filter, CampaignOrder order, @Nullable Cursor cursor, int limit) {
        var place = cursor == null ? null : order.place(cursor);
        boolean back = place != null && place.back();
        var found = db.select(
                        CAMPAIGN.ID,
                        CAMPAIGN.NAME,
                        CAMPAIGN.LABELS,
                        CAMPAIGN.PURPOSE,
                        CAMPAIGN.STATE,
                        CAMPAIGN.TEMPLATE_ID,
                        CAMPAIGN.SENDER_ID,
                        CAMPAIGN.SCHEDULE,
                        CAMPAIGN.STARTS_AT,
                        CAMPAIGN.LAUNCHED_AT,
                        CAMPAIGN.AUDIENCE_SIZE,
                        CAMPAIGN.SEARCH_TEXT,
                        CAMPAIGN.ORIGIN_ID,
                        CAMPAIGN.RETRY_OF,
                        CAMPAIGN.VERSION,
                        CAMPAIGN.CREATED_AT,
                        CAMPAIGN.CREATED_BY_KIND,
                        CAMPAIGN.CREATED_BY,
                        CAMPAIGN.UPDATED_AT,
                        CAMPAIGN.UPDATED_BY_KIND,
                        CAMPAIGN.UPDATED_BY,
                        CAMPAIGN_APPROVAL.APPROVED,
                        CAMPAIGN_APPROVAL.VERSION)
                .from(CAMPAIGN)
                .leftJoin(CAMPAIGN_APPROVAL)
                .on(
                        CAMPAIGN_APPROVAL.WORKSPACE_ID.eq(CAMPAIGN.WORKSPACE_ID),
                        CAMPAIGN_APPROVAL.CAMPAIGN_ID.eq(CAMPAIGN.ID))
                .where(query.matching(workspace, filter))
                .and(place == null ? noCondition() : place.beyond())
                .orderBy(order.fields(back))
                .limit(limit + 1)
                .fetch();
        boolean more = found.size() > limit;
        List<? extends Record> rows = more ? found.subList(0, limit) : found;
        if (back) {
            rows = rows.reversed();
        }
        boolean after = back || more;
        boolean before = back ? more : place != null;
        return new CampaignPage(
                lines(workspace, rows),
                after && !rows.isEmpty() ? order.cursor(rows.getLast(), false) : null,
                before && !rows.isEmpty() ? order.cursor(rows.getFirst(), true) : null,
                query.counts(workspace, filter).values().stream()
                        .mapToLong(n -> n)
                        .sum());
    }

    /** The tabs' counts within the other filters, whatever state the filter names. */
    public CampaignCounts counts(WorkspaceId workspace, CampaignFilter filter, Actor reader) {
        return CampaignCounts.of(query.counts(workspace, filter.ofAnyState()), query.waitingFor(workspace, reader));
    }

    private List<CampaignLine> lines(WorkspaceId workspace, List<? extends Record> rows) {
        var progress = origins.progress(workspace, all(rows, CAMPAIGN.ORIGIN_ID));
        var templateNames = templates.of(workspace, all(rows, CAMPAIGN.TEMPLATE_ID));
        var senderNames = senders.of(workspace, all(rows, CAMPAIGN.SENDER_ID));
        var actorNames = actors.of(
                workspace,
                rows.stream()
                        .flatMap(row -> Stream.of(createdBy(row), updatedBy(row)))
                        .distinct()
                        .toList());
        return rows.stream()
                .map(row -> line(row, progress, templateNames, senderNames, actorNames))
                .toList();
    }

    private CampaignLine line(
            Record row,
            Map<Long, OriginProgress> progress,
            Map<UUID, String> templateNames,
            Map<UUID, String> senderNames,
            Map<Actor, String> actorNames) {
        Long origin = row.get(CAMPAIGN.ORIGIN_ID);
        return new CampaignLine(
                row.get(CAMPAIGN.ID),
                row.get(CAMPAIGN.NAME),
                List.of(row.get(CAMPAIGN.LABELS)),
                Purpose.ofCode(row.get(CAMPAIGN.PURPOSE)),
                CampaignState.ofCode(row.get(CAMPAIGN.STATE)),
                named(row.get(CAMPAIGN.TEMPLATE_ID), templateNames),
                named(row.get(CAMPAIGN.SENDER_ID), senderNames),
                json.readValue(row.get(CAMPAIGN.SCHEDULE).data(), Schedule.class),
                row.get(CAMPAIGN.STARTS_AT),
                row.get(CAMPAIGN.LAUNCHED_AT),
                origin == null ? null : progress.get(origin),
                row.get(CAMPAIGN.RETRY_OF),
                approval(row),
                row.get(CAMPAIGN.CREATED_AT),
                Doer.of(createdBy(row), actorNames),
                row.get(CAMPAIGN.UPDATED_AT),
                Doer.of(updatedBy(row), actorNames));
    }

    /** By the campaign's version alone: whether its template changed is asked where it matters, at the campaign and its launch. */
    private static @Nullable ApprovalState approval(Record row) {
        Long version = row.get(CAMPAIGN_APPROVAL.VERSION);
        if (version == null) {
            return null;
        }
        return ApprovalState.of(row.get(CAMPAIGN_APPROVAL.APPROVED), version.equals(row.get(CAMPAIGN.VERSION)));
    }

    private static Actor createdBy(Record row) {
        return Actor.of(row.get(CAMPAIGN.CREATED_BY_KIND), row.get(CAMPAIGN.CREATED_BY));
    }

    private static Actor updatedBy(Record row) {
        return Actor.of(row.get(CAMPAIGN.UPDATED_BY_KIND), row.get(CAMPAIGN.UPDATED_BY));
    }

    private static CampaignLine.@Nullable Named named(@Nullable UUID id, Map<UUID, String> names) {
        return id == null ? null : new CampaignLine.Named(id, names.get(id));
    }

    private static <T> List<T> all(List<? extends Record> rows, TableField<?, T> field) {
        return rows.stream()
                .map(row -> row.get(field))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
