package io.hudhud.campaign;

import static io.hudhud.tables.Tables.CAMPAIGN;

import io.hudhud.audience.AudienceDefinition;
import io.hudhud.audience.People;
import io.hudhud.contact.Standing;
import io.hudhud.delivery.Guard;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.UsdMicros;
import io.hudhud.shared.Version;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.Mapping;
import io.hudhud.workspace.Actor;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Workspaces;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The campaigns' table. */
@Component
class CampaignStore {

    private final DSLContext db;
    private final Workspaces workspaces;
    private final JsonMapper json;
    private final Clock clock;

    CampaignStore(DSLContext db, Workspaces workspaces, JsonMapper json, Clock clock) {
        this.db = db;
        this.workspaces = workspaces;
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

    Map<UUID, Integer> countByTemplate(WorkspaceId workspace, Collection<UUID> templates) {
        return db.select(CAMPAIGN.TEMPLATE_ID, DSL.count())
                .from(CAMPAIGN)
                .where(CAMPAIGN.WORKSPACE_ID.eq(workspace.value()), CAMPAIGN.TEMPLATE_ID.in(templates))
                .groupBy(CAMPAIGN.TEMPLATE_ID)
                .fetchMap(CAMPAIGN.TEMPLATE_ID, DSL.count());
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

    /** @param retryOf the campaign whose failed messages it tries again, also where its audience does not say so */
    Campaign add(Caller caller, CampaignSettings settings, @Nullable UUID retryOf) {
        var row = filled(caller, settings);
        row.set(CAMPAIGN.WORKSPACE_ID, caller.workspace().value());
        if (retryOf != null) {
            row.set(CAMPAIGN.RETRY_OF, retryOf);
        }
        row.set(CAMPAIGN.CREATED_AT, row.get(CAMPAIGN.UPDATED_AT));
        row.set(CAMPAIGN.CREATED_BY_KIND, caller.actor().kind().word());
        row.set(CAMPAIGN.CREATED_BY, caller.actor().id());
        return campaign(db.insertInto(CAMPAIGN).set(row).returning().fetchSingle());
    }

    /** The changed draft, absent when it is no longer the draft that was {@code seen}. */
    Optional<Campaign> edit(Caller caller, UUID id, Version seen, CampaignSettings settings) {
        var row = filled(caller, settings);
        row.set(CAMPAIGN.VERSION, seen.next().value());
        return db.update(CAMPAIGN)
                .set(row)
                .where(is(caller.workspace(), id), CAMPAIGN.VERSION.eq(seen.value()), CAMPAIGN.ORIGIN_ID.isNull())
                .returning()
                .fetchOptional(this::campaign);
    }

    /** False when the launched campaign is no longer what was {@code seen}. */
    boolean limit(Caller caller, UUID id, Version seen, CampaignLimits limits) {
        var row = by(caller);
        row.set(CAMPAIGN.PER_SECOND, limits.perSecond());
        row.set(CAMPAIGN.COST_CAP_MICROS, limits.costCapMicros());
        row.set(CAMPAIGN.VERSION, seen.next().value());
        return db.update(CAMPAIGN)
                        .set(row)
                        .where(
                                is(caller.workspace(), id),
                                CAMPAIGN.VERSION.eq(seen.value()),
                                CAMPAIGN.ORIGIN_ID.isNotNull())
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
    void markLaunched(Caller caller, UUID id, Campaign.Launch launch, Instant startsAt) {
        var row = by(caller);
        row.set(CAMPAIGN.ORIGIN_ID, launch.origin());
        row.set(CAMPAIGN.LAUNCHED_AT, launch.confirmedAt());
        row.set(CAMPAIGN.STARTS_AT, startsAt);
        row.set(CAMPAIGN.STATE, CampaignState.ACTIVE.code());
        db.update(CAMPAIGN).set(row).where(is(caller.workspace(), id)).execute();
    }

    /** The launch was undone: it is the draft again that was launched. */
    void markDraft(Caller caller, UUID id) {
        var draft = find(caller.workspace(), id).orElseThrow().settings();
        var row = by(caller);
        row.set(CAMPAIGN.ORIGIN_ID, null);
        row.set(CAMPAIGN.LAUNCHED_AT, null);
        row.set(CAMPAIGN.STARTS_AT, planned(caller.workspace(), draft.schedule()));
        row.set(CAMPAIGN.STATE, CampaignState.DRAFT.code());
        row.set(CAMPAIGN.AUDIENCE_SIZE, null);
        db.update(CAMPAIGN).set(row).where(is(caller.workspace(), id)).execute();
    }

    /** Somebody did something to the campaign that is not written in its row. */
    void touch(Caller caller, UUID id) {
        db.update(CAMPAIGN).set(by(caller)).where(is(caller.workspace(), id)).execute();
    }

    private Record by(Caller caller) {
        var row = db.newRecord(CAMPAIGN);
        row.set(CAMPAIGN.UPDATED_AT, clock.instant());
        row.set(CAMPAIGN.UPDATED_BY_KIND, caller.actor().kind().word());
        row.set(CAMPAIGN.UPDATED_BY, caller.actor().id());
        return row;
    }

    private static Condition is(WorkspaceId workspace, UUID id) {
        return CAMPAIGN.WORKSPACE_ID.eq(workspace.value()).and(CAMPAIGN.ID.eq(id));
    }

    private Record filled(Caller caller, CampaignSettings settings) {
        var row = by(caller);
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
        row.set(CAMPAIGN.GUARD, settings.guard() == null ? null : written(settings.guard()));
        row.set(CAMPAIGN.STARTS_AT, planned(caller.workspace(), settings.schedule()));
        if (settings.audience() != null && settings.audience().include() instanceof People.Failed failed) {
            row.set(CAMPAIGN.RETRY_OF, failed.campaign());
        }
        return row;
    }

    private @Nullable Instant planned(WorkspaceId workspace, Schedule schedule) {
        return schedule instanceof Schedule.Now
                ? null
                : schedule.launchAt(clock.instant(), workspaces.find(workspace).zone());
    }

    Campaign campaign(Record row) {
        var origin = row.get(CAMPAIGN.ORIGIN_ID);
        return new Campaign(
                row.get(CAMPAIGN.ID),
                settings(row),
                new Version(row.get(CAMPAIGN.VERSION)),
                origin == null ? null : new Campaign.Launch(origin, row.get(CAMPAIGN.LAUNCHED_AT)),
                row.get(CAMPAIGN.STARTS_AT),
                row.get(CAMPAIGN.RETRY_OF),
                row.get(CAMPAIGN.CREATED_AT),
                Actor.of(row.get(CAMPAIGN.CREATED_BY_KIND), row.get(CAMPAIGN.CREATED_BY)),
                row.get(CAMPAIGN.UPDATED_AT),
                Actor.of(row.get(CAMPAIGN.UPDATED_BY_KIND), row.get(CAMPAIGN.UPDATED_BY)));
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
                minimum == null ? null : Standing.ofCode(minimum),
                row.get(CAMPAIGN.GUARD) == null
                        ? null
                        : json.readValue(row.get(CAMPAIGN.GUARD).data(), Guard.class));
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
