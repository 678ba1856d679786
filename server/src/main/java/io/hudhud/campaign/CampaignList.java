package io.hudhud.campaign;

import static io.hudhud.tables.Tables.CAMPAIGN;
import static io.hudhud.tables.Tables.ORIGIN;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.when;

import io.hudhud.delivery.Origins;
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

    private static final short FROZEN = 2;
    private static final short CLOSED = 3;

    private static final Field<String> STATE = when(ORIGIN.ID.isNull(), CampaignState.DRAFT.name())
            .when(ORIGIN.STAGE.lt(FROZEN), CampaignState.ACTIVE.name())
            .when(ORIGIN.STAGE.eq(CLOSED), CampaignState.CLOSED.name())
            .when(ORIGIN.COMPLETED_AT.isNotNull(), CampaignState.COMPLETED.name())
            .otherwise(CampaignState.SENDING.name());

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
                .where(matches(workspace, filter), is(filter.state()))
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

    /** The conditions name the columns that indexes know, not {@link #STATE}. */
    private static Condition is(@Nullable CampaignState state) {
        if (state == null) {
            return noCondition();
        }
        return switch (state) {
            case DRAFT -> CAMPAIGN.ORIGIN_ID.isNull();
            case ACTIVE -> ORIGIN.STAGE.lt(FROZEN);
            case SENDING -> ORIGIN.STAGE.eq(FROZEN).and(ORIGIN.COMPLETED_AT.isNull());
            case COMPLETED -> ORIGIN.STAGE.eq(FROZEN).and(ORIGIN.COMPLETED_AT.isNotNull());
            case CLOSED -> ORIGIN.STAGE.eq(CLOSED);
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
