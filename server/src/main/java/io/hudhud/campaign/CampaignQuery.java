package io.hudhud.campaign;

import static io.hudhud.tables.Tables.CAMPAIGN;
import static io.hudhud.tables.Tables.CAMPAIGN_APPROVAL;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.TemplateNames;
import io.hudhud.workspace.Actor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Which campaigns a filter means, and how many. */
@Component
class CampaignQuery {

    private final DSLContext db;
    private final TemplateNames templates;

    CampaignQuery(DSLContext db, TemplateNames templates) {
        this.db = db;
        this.templates = templates;
    }

    Condition matching(WorkspaceId workspace, CampaignFilter filter) {
        var conditions = new ArrayList<Condition>();
        conditions.add(CAMPAIGN.WORKSPACE_ID.eq(workspace.value()));
        if (!filter.states().isEmpty()) {
            conditions.add(CAMPAIGN.STATE.in(
                    filter.states().stream().map(CampaignState::code).sorted().toList()));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            conditions.add(called(workspace, filter.text().strip()));
        }
        if (filter.label() != null) {
            conditions.add(CAMPAIGN.LABELS.contains(new String[] {filter.label()}));
        }
        if (filter.purpose() != null) {
            conditions.add(CAMPAIGN.PURPOSE.eq(filter.purpose().code()));
        }
        if (filter.sender() != null) {
            conditions.add(CAMPAIGN.SENDER_ID.eq(filter.sender()));
        }
        if (filter.template() != null) {
            conditions.add(CAMPAIGN.TEMPLATE_ID.eq(filter.template()));
        }
        var since = coalesce(CAMPAIGN.LAUNCHED_AT, CAMPAIGN.CREATED_AT);
        if (filter.from() != null) {
            conditions.add(since.ge(filter.from()));
        }
        if (filter.until() != null) {
            conditions.add(since.lt(filter.until()));
        }
        if (filter.approval() != null) {
            conditions.add(waitsFor(filter.approval()));
        }
        return DSL.and(conditions);
    }

    /** How many campaigns there are in each state that has any. */
    Map<CampaignState, Long> counts(WorkspaceId workspace, CampaignFilter filter) {
        var counts = new EnumMap<CampaignState, Long>(CampaignState.class);
        db.select(CAMPAIGN.STATE, count())
                .from(CAMPAIGN)
                .where(matching(workspace, filter))
                .groupBy(CAMPAIGN.STATE)
                .forEach(row -> counts.put(
                        CampaignState.ofCode(row.value1()), row.value2().longValue()));
        return counts;
    }

    /** How many drafts wait for an approval that {@code reader} may give. */
    long waitingFor(WorkspaceId workspace, Actor reader) {
        return db.fetchCount(
                db.selectOne().from(CAMPAIGN).where(CAMPAIGN.WORKSPACE_ID.eq(workspace.value()), waitsFor(reader)));
    }

    private Condition called(WorkspaceId workspace, String text) {
        var named = condition(
                "{0} like '%' || search_form({1}) || '%'", CAMPAIGN.SEARCH_TEXT, DSL.val(DSL.escape(text, '\\')));
        var saying = templates.containing(workspace, text);
        return saying.isEmpty() ? named : named.or(CAMPAIGN.TEMPLATE_ID.eq(DSL.any(saying.toArray(UUID[]::new))));
    }

    /** Asked for as it stands, not answered yet, and neither asked for, drafted nor last edited by the reader: see {@link Approvals}. */
    private static Condition waitsFor(Actor reader) {
        return exists(selectOne()
                        .from(CAMPAIGN_APPROVAL)
                        .where(CAMPAIGN_APPROVAL.WORKSPACE_ID.eq(CAMPAIGN.WORKSPACE_ID))
                        .and(CAMPAIGN_APPROVAL.CAMPAIGN_ID.eq(CAMPAIGN.ID))
                        .and(CAMPAIGN_APPROVAL.VERSION.eq(CAMPAIGN.VERSION))
                        .and(CAMPAIGN_APPROVAL.APPROVED.isNull())
                        .and(CAMPAIGN_APPROVAL.REQUESTED_BY.ne(reader.id())))
                .and(CAMPAIGN.ORIGIN_ID.isNull())
                .and(CAMPAIGN.CREATED_BY.ne(reader.id()))
                .and(CAMPAIGN.UPDATED_BY.ne(reader.id()));
    }
}
