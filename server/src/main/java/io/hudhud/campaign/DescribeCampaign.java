package io.hudhud.campaign;

import static io.hudhud.tables.Tables.CAMPAIGN;

import io.hudhud.delivery.OriginProgress;
import io.hudhud.sender.SenderNames;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.TemplateNames;
import io.hudhud.workspace.ActorNames;
import io.hudhud.workspace.Doer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts together what a campaign's page says of it. */
@Service
public class DescribeCampaign {

    private static final int MOST_RETRIES = 50;

    private final DSLContext db;
    private final Campaigns campaigns;
    private final Approvals approvals;
    private final TemplateNames templates;
    private final SenderNames senders;
    private final ActorNames actors;
    private final Clock clock;

    DescribeCampaign(
            DSLContext db,
            Campaigns campaigns,
            Approvals approvals,
            TemplateNames templates,
            SenderNames senders,
            ActorNames actors,
            Clock clock) {
        this.db = db;
        this.campaigns = campaigns;
        this.approvals = approvals;
        this.templates = templates;
        this.senders = senders;
        this.actors = actors;
        this.clock = clock;
    }

    /** @throws io.hudhud.shared.Problem 404 when the workspace has no such campaign */
    public CampaignDetails of(WorkspaceId workspace, UUID id) {
        return of(workspace, campaigns.progress(workspace, id));
    }

    public CampaignDetails of(WorkspaceId workspace, CampaignProgress progress) {
        var campaign = progress.campaign();
        var settings = campaign.settings();
        var names = actors.of(workspace, List.of(campaign.createdBy(), campaign.updatedBy()));
        return new CampaignDetails(
                progress,
                named(settings.template(), id -> templates.of(workspace, List.of(id))),
                named(settings.sender(), id -> senders.of(workspace, List.of(id))),
                Doer.of(campaign.createdBy(), names),
                Doer.of(campaign.updatedBy(), names),
                undoUntil(progress.origin()),
                approvals.find(workspace, campaign).orElse(null),
                campaign.retryOf() == null
                        ? null
                        : linked(workspace, CAMPAIGN.ID.eq(campaign.retryOf())).stream()
                                .findFirst()
                                .orElse(null),
                linked(workspace, CAMPAIGN.RETRY_OF.eq(campaign.id())));
    }

    private @Nullable Instant undoUntil(@Nullable OriginProgress origin) {
        return origin != null
                        && clock.instant().isBefore(origin.launchAt())
                        && origin.counts().nothingHasLeft()
                ? origin.launchAt()
                : null;
    }

    private List<CampaignDetails.Linked> linked(WorkspaceId workspace, Condition which) {
        return db.select(CAMPAIGN.ID, CAMPAIGN.NAME, CAMPAIGN.STATE)
                .from(CAMPAIGN)
                .where(CAMPAIGN.WORKSPACE_ID.eq(workspace.value()), which)
                .orderBy(CAMPAIGN.ID.desc())
                .limit(MOST_RETRIES)
                .fetch(row ->
                        new CampaignDetails.Linked(row.value1(), row.value2(), CampaignState.ofCode(row.value3())));
    }

    private static CampaignLine.@Nullable Named named(@Nullable UUID id, Function<UUID, Map<UUID, String>> names) {
        return id == null ? null : new CampaignLine.Named(id, names.apply(id).get(id));
    }
}
