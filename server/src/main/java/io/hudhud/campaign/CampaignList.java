package io.hudhud.campaign;

import static io.hudhud.tables.Tables.CAMPAIGN;
import static io.hudhud.tables.Tables.ORIGIN;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.when;

import io.hudhud.delivery.Origins;
import io.hudhud.delivery.Stage;
import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.shared.WorkspaceId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lists of campaigns by state. The one place that reads delivery's {@code origin} beside the campaigns: a page of a state
 * would otherwise have to ask for the progress of every campaign there is.
 */
@Component
public class CampaignList {

    private static final Field<String> STATE = when(is(CampaignState.DRAFT), CampaignState.DRAFT.name())
            .when(is(CampaignState.ACTIVE), CampaignState.ACTIVE.name())
            .when(is(CampaignState.SENDING), CampaignState.SENDING.name())
            .when(is(CampaignState.COMPLETED), CampaignState.COMPLETED.name())
            .when(is(CampaignState.CLOSED), CampaignState.CLOSED.name());

    private final DSLContext db;
    private final CampaignStore campaigns;
    private final Origins origins;

    CampaignList(DSLContext db, CampaignStore campaigns, Origins origins) {
        this.db = db;
        this.campaigns = campaigns;
        this.origins = origins;
    }

    /** The newest first. */
    public Page<CampaignProgress> page(
            WorkspaceId workspace, CampaignFilter filter, @Nullable Cursor before, int limit) {
        var rows = db.select(CAMPAIGN.fields())
                .from(CAMPAIGN)
                .leftJoin(ORIGIN)
                .on(ORIGIN.WORKSPACE_ID.eq(CAMPAIGN.WORKSPACE_ID), ORIGIN.ID.eq(CAMPAIGN.ORIGIN_ID))
                .where(matches(workspace, filter), filter.state() == null ? noCondition() : is(filter.state()))
                .and(before == null ? noCondition() : CAMPAIGN.ID.lt(before.uuid(0)))
                .orderBy(CAMPAIGN.ID.desc())
                .limit(limit + 1)
                .fetch(row -> campaigns.campaign(row.into(CAMPAIGN)));
        var page = Page.of(rows, limit, campaign -> Cursor.after(campaign.id()));
        var progress = origins.progress(workspace, originsOf(page.items()));
        return page.map(campaign -> new CampaignProgress(
                campaign,
                campaign.launch() == null
                        ? null
                        : progress.get(campaign.launch().origin())));
    }

    /** How many campaigns are in each state, whatever state the filter names. */
    public Map<CampaignState, Integer> countByState(WorkspaceId workspace, CampaignFilter filter) {
        var counts = new EnumMap<CampaignState, Integer>(CampaignState.class);
        for (var state : CampaignState.values()) {
            counts.put(state, 0);
        }
        var state = STATE.as("state");
        db.select(state, count())
                .from(CAMPAIGN)
                .leftJoin(ORIGIN)
                .on(ORIGIN.WORKSPACE_ID.eq(CAMPAIGN.WORKSPACE_ID), ORIGIN.ID.eq(CAMPAIGN.ORIGIN_ID))
                .where(matches(workspace, filter))
                .groupBy(state)
                .forEach(row -> counts.put(CampaignState.valueOf(row.value1()), row.value2()));
        return counts;
    }

    private static List<Long> originsOf(List<Campaign> campaigns) {
        return campaigns.stream()
                .map(Campaign::launch)
                .filter(Objects::nonNull)
                .map(Campaign.Launch::origin)
                .toList();
    }

    /** {@link CampaignState#of} in SQL; the conditions name the columns that indexes know, not {@link #STATE}. */
    private static Condition is(CampaignState state) {
        return switch (state) {
            case DRAFT -> CAMPAIGN.ORIGIN_ID.isNull();
            case ACTIVE -> ORIGIN.STAGE.in(Stage.SCHEDULED.code(), Stage.FREEZING.code());
            case SENDING -> ORIGIN.STAGE.eq(Stage.FROZEN.code()).and(ORIGIN.COMPLETED_AT.isNull());
            case COMPLETED -> ORIGIN.STAGE.eq(Stage.FROZEN.code()).and(ORIGIN.COMPLETED_AT.isNotNull());
            case CLOSED -> ORIGIN.STAGE.eq(Stage.CLOSED.code());
        };
    }

    private static Condition matches(WorkspaceId workspace, CampaignFilter filter) {
        var conditions = new ArrayList<Condition>();
        conditions.add(CAMPAIGN.WORKSPACE_ID.eq(workspace.value()));
        if (filter.search() != null && !filter.search().isBlank()) {
            conditions.add(CAMPAIGN.NAME.containsIgnoreCase(filter.search().strip()));
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
        return DSL.and(conditions);
    }
}
