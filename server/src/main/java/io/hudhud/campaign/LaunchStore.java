package io.hudhud.campaign;

import static io.hudhud.tables.Tables.CAMPAIGN_LAUNCH;

import io.hudhud.shared.WorkspaceId;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What campaigns were launched with. Rows never change; one is gone only with a launch that was undone. */
@Component
class LaunchStore {

    private final DSLContext db;
    private final JsonMapper json;

    LaunchStore(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void add(WorkspaceId workspace, UUID campaign, LaunchContent content, Instant at) {
        db.insertInto(CAMPAIGN_LAUNCH)
                .set(CAMPAIGN_LAUNCH.WORKSPACE_ID, workspace.value())
                .set(CAMPAIGN_LAUNCH.CAMPAIGN_ID, campaign)
                .set(CAMPAIGN_LAUNCH.CONTENT, JSONB.valueOf(json.writeValueAsString(content)))
                .set(CAMPAIGN_LAUNCH.LAUNCHED_AT, at)
                .execute();
    }

    void forget(WorkspaceId workspace, UUID campaign) {
        db.deleteFrom(CAMPAIGN_LAUNCH)
                .where(CAMPAIGN_LAUNCH.WORKSPACE_ID.eq(workspace.value()))
                .and(CAMPAIGN_LAUNCH.CAMPAIGN_ID.eq(campaign))
                .execute();
    }

    /** @throws IllegalStateException when the campaign was never launched: nobody should ask then */
    LaunchContent find(WorkspaceId workspace, UUID campaign) {
        var content = db.select(CAMPAIGN_LAUNCH.CONTENT)
                .from(CAMPAIGN_LAUNCH)
                .where(CAMPAIGN_LAUNCH.WORKSPACE_ID.eq(workspace.value()))
                .and(CAMPAIGN_LAUNCH.CAMPAIGN_ID.eq(campaign))
                .fetchOne(CAMPAIGN_LAUNCH.CONTENT);
        if (content == null) {
            throw new IllegalStateException("campaign " + campaign + " was never launched");
        }
        return json.readValue(content.data(), LaunchContent.class);
    }
}
