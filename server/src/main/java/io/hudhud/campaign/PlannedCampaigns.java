package io.hudhud.campaign;

import static io.hudhud.tables.Tables.CAMPAIGN;

import io.hudhud.shared.WorkspaceId;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Campaigns by when they start. */
@Component
class PlannedCampaigns {

    private final DSLContext db;
    private final CampaignStore campaigns;

    PlannedCampaigns(DSLContext db, CampaignStore campaigns) {
        this.db = db;
        this.campaigns = campaigns;
    }

    /** Those that start in that time, drafts with a time of their own included, in the order of their starts. */
    List<Campaign> startingBetween(WorkspaceId workspace, Instant from, Instant until, int limit) {
        return fetch(workspace, CAMPAIGN.STARTS_AT.ge(from).and(CAMPAIGN.STARTS_AT.lt(until)), limit);
    }

    /** Those that started before and are still under way. */
    List<Campaign> underWayAt(WorkspaceId workspace, Instant from, int limit) {
        return fetch(
                workspace,
                CAMPAIGN.STARTS_AT
                        .lt(from)
                        .and(CAMPAIGN.STATE.in(CampaignState.ACTIVE.code(), CampaignState.SENDING.code())),
                limit);
    }

    private List<Campaign> fetch(WorkspaceId workspace, Condition which, int limit) {
        return db.selectFrom(CAMPAIGN)
                .where(CAMPAIGN.WORKSPACE_ID.eq(workspace.value()), which)
                .orderBy(CAMPAIGN.STARTS_AT, CAMPAIGN.ID)
                .limit(limit)
                .fetch(campaigns::campaign);
    }
}
