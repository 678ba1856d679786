package io.hudhud.campaign;

import static io.hudhud.tables.Tables.CAMPAIGN;

import io.hudhud.audience.AudienceDefinition;
import io.hudhud.contact.Standing;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.UsdMicros;
import io.hudhud.shared.Version;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.Mapping;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The campaigns' table. */
@Component
class CampaignStore {

    private final DSLContext db;
    private final JsonMapper json;
    private final Clock clock;

    CampaignStore(DSLContext db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    Optional<Campaign> find(WorkspaceId workspace, UUID id) {
        return db.selectFrom(CAMPAIGN).where(is(workspace, id)).fetchOptional(this::campaign);
    }

    /** The same, kept from changing until the transaction ends. */
    Optional<Campaign> lock(WorkspaceId workspace, UUID id) {
        return db.selectFrom(CAMPAIGN).where(is(workspace, id)).forUpdate().fetchOptional(this::campaign);
    }

    /** Launched campaigns that say {@code template}, the newest first. */
    List<Campaign> launchedWith(WorkspaceId workspace, UUID template) {
        return launched(workspace, CAMPAIGN.TEMPLATE_ID.eq(template));
    }

    /** Launched campaigns that {@code sender} sends, the newest first. */
    List<Campaign> launchedFrom(WorkspaceId workspace, UUID sender) {
        return launched(workspace, CAMPAIGN.SENDER_ID.eq(sender));
    }

    private List<Campaign> launched(WorkspaceId workspace, Condition which) {
        return db.selectFrom(CAMPAIGN)
                .where(CAMPAIGN.WORKSPACE_ID.eq(workspace.value()))
                .and(which)
                .and(CAMPAIGN.ORIGIN_ID.isNotNull())
                .orderBy(CAMPAIGN.ID.desc())
                .fetch(this::campaign);
    }

    Campaign add(WorkspaceId workspace, CampaignSettings settings) {
        var row = db.newRecord(CAMPAIGN);
        fill(row, settings);
        row.set(CAMPAIGN.WORKSPACE_ID, workspace.value());
        row.set(CAMPAIGN.CREATED_AT, clock.instant());
        row.set(CAMPAIGN.UPDATED_AT, row.get(CAMPAIGN.CREATED_AT));
        return campaign(db.insertInto(CAMPAIGN).set(row).returning().fetchSingle());
    }

    /** The changed draft, absent when it is no longer the draft that was {@code seen}. */
    Optional<Campaign> edit(WorkspaceId workspace, UUID id, Version seen, CampaignSettings settings) {
        var row = db.newRecord(CAMPAIGN);
        fill(row, settings);
        row.set(CAMPAIGN.VERSION, seen.next().value());
        row.set(CAMPAIGN.UPDATED_AT, clock.instant());
        return db.update(CAMPAIGN)
                .set(row)
                .where(is(workspace, id), CAMPAIGN.VERSION.eq(seen.value()), CAMPAIGN.ORIGIN_ID.isNull())
                .returning()
                .fetchOptional(this::campaign);
    }

    /** False when the launched campaign is no longer what was {@code seen}. */
    boolean limit(WorkspaceId workspace, UUID id, Version seen, CampaignLimits limits) {
        return db.update(CAMPAIGN)
                        .set(CAMPAIGN.PER_SECOND, limits.perSecond())
                        .set(CAMPAIGN.COST_CAP_MICROS, limits.costCapMicros())
                        .set(CAMPAIGN.VERSION, seen.next().value())
                        .set(CAMPAIGN.UPDATED_AT, clock.instant())
                        .where(is(workspace, id), CAMPAIGN.VERSION.eq(seen.value()), CAMPAIGN.ORIGIN_ID.isNotNull())
                        .execute()
                > 0;
    }

    /** False when there is no such draft. */
    boolean deleteDraft(WorkspaceId workspace, UUID id) {
        return db.deleteFrom(CAMPAIGN)
                        .where(is(workspace, id), CAMPAIGN.ORIGIN_ID.isNull())
                        .execute()
                > 0;
    }

    /** The version stays: what was launched is what was last saved. */
    void markLaunched(WorkspaceId workspace, UUID id, Campaign.Launch launch) {
        db.update(CAMPAIGN)
                .set(CAMPAIGN.ORIGIN_ID, launch.origin())
                .set(CAMPAIGN.LAUNCHED_AT, launch.confirmedAt())
                .where(is(workspace, id))
                .execute();
    }

    private static Condition is(WorkspaceId workspace, UUID id) {
        return CAMPAIGN.WORKSPACE_ID.eq(workspace.value()).and(CAMPAIGN.ID.eq(id));
    }

    private void fill(Record row, CampaignSettings settings) {
        var minimum = settings.minimumConsent();
        row.set(CAMPAIGN.NAME, settings.name());
        row.set(CAMPAIGN.LABELS, settings.labels().toArray(String[]::new));
        row.set(CAMPAIGN.PURPOSE, settings.purpose().code());
        row.set(CAMPAIGN.SENDER_ID, settings.sender());
        row.set(CAMPAIGN.TEMPLATE_ID, settings.template());
        row.set(CAMPAIGN.MAPPING, written(settings.mapping()));
        row.set(CAMPAIGN.LANGUAGES, settings.languages().toArray(String[]::new));
        row.set(CAMPAIGN.AUDIENCE, settings.audience() == null ? null : written(settings.audience()));
        row.set(CAMPAIGN.SCHEDULE, written(settings.schedule()));
        row.set(CAMPAIGN.NOT_AFTER, settings.notAfter());
        row.set(CAMPAIGN.PER_SECOND, settings.perSecond());
        row.set(CAMPAIGN.COST_CAP_MICROS, settings.costCapMicros());
        row.set(CAMPAIGN.RESEND_DOUBT, settings.doubt() == null ? null : settings.doubt() == DoubtPolicy.RESEND);
        row.set(CAMPAIGN.MINIMUM_CONSENT, minimum == null ? null : minimum.code());
    }

    Campaign campaign(Record row) {
        var origin = row.get(CAMPAIGN.ORIGIN_ID);
        return new Campaign(
                row.get(CAMPAIGN.ID),
                settings(row),
                new Version(row.get(CAMPAIGN.VERSION)),
                origin == null ? null : new Campaign.Launch(origin, row.get(CAMPAIGN.LAUNCHED_AT)),
                row.get(CAMPAIGN.CREATED_AT),
                row.get(CAMPAIGN.UPDATED_AT));
    }

    private CampaignSettings settings(Record row) {
        var cap = row.get(CAMPAIGN.COST_CAP_MICROS);
        var minimum = row.get(CAMPAIGN.MINIMUM_CONSENT);
        return new CampaignSettings(
                row.get(CAMPAIGN.NAME),
                List.of(row.get(CAMPAIGN.LABELS)),
                Purpose.ofCode(row.get(CAMPAIGN.PURPOSE)),
                row.get(CAMPAIGN.SENDER_ID),
                row.get(CAMPAIGN.TEMPLATE_ID),
                json.readValue(row.get(CAMPAIGN.MAPPING).data(), Mapping.class),
                List.of(row.get(CAMPAIGN.LANGUAGES)),
                row.get(CAMPAIGN.AUDIENCE) == null
                        ? null
                        : json.readValue(row.get(CAMPAIGN.AUDIENCE).data(), AudienceDefinition.class),
                json.readValue(row.get(CAMPAIGN.SCHEDULE).data(), Schedule.class),
                row.get(CAMPAIGN.NOT_AFTER),
                row.get(CAMPAIGN.PER_SECOND),
                cap == null ? null : UsdMicros.toUsd(cap).setScale(2),
                doubt(row.get(CAMPAIGN.RESEND_DOUBT)),
                minimum == null ? null : Standing.ofCode(minimum));
    }

    private static @Nullable DoubtPolicy doubt(@Nullable Boolean resend) {
        if (resend == null) {
            return null;
        }
        return resend ? DoubtPolicy.RESEND : DoubtPolicy.LEAVE;
    }

    private JSONB written(Object value) {
        return JSONB.valueOf(json.writeValueAsString(value));
    }
}
