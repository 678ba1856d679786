package io.hudhud.template;

import static io.hudhud.tables.Tables.TEMPLATE;
import static io.hudhud.tables.Tables.TEMPLATE_VARIANT;

import io.hudhud.template.SyncStore.Change;
import io.hudhud.template.TemplateSource.Account;
import io.hudhud.whatsapp.WebhookHandler;
import io.hudhud.whatsapp.WebhookUpdate.TemplateChanged;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Keeps variants current between syncs. An update counts only when it is newer than what is known of the same thing; of two
 * in the same second the word that comes later in the alphabet wins, so that any order of arrival ends alike.
 */
@Component
class TemplateWebhooks implements WebhookHandler {

    /** Any other pause lasts until somebody ends it. Meta, template-pausing, 2025-10-22. */
    private static final Map<String, Duration> PAUSES =
            Map.of("FIRST_PAUSE", Duration.ofHours(3), "SECOND_PAUSE", Duration.ofHours(6));

    private final DSLContext db;
    private final SyncPlan plan;
    private final TellChanges changes;
    private final TemplateHistory history;
    private final Clock clock;

    TemplateWebhooks(DSLContext db, SyncPlan plan, TellChanges changes, TemplateHistory history, Clock clock) {
        this.db = db;
        this.plan = plan;
        this.changes = changes;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public void handle(List<Received> updates) {
        updates.stream()
                .flatMap(received -> received.update() instanceof TemplateChanged changed
                        ? Optional.of(new Told(new Account(received.workspace(), changed.wabaId()), changed)).stream()
                        : Optional.<Told>empty().stream())
                .sorted(Comparator.comparingLong(
                                (Told told) -> told.account().workspace().value())
                        .thenComparing(told -> told.changed().templateId())
                        .thenComparing(told -> told.changed().at()))
                .forEach(this::apply);
    }

    private record Told(Account account, TemplateChanged changed) {}

    private void apply(Told told) {
        var found = lock(told);
        if (found.isEmpty()) {
            plan.want(told.account(), clock.instant());
            return;
        }
        var known = found.get();
        JsonNode value = told.changed().value();
        Instant at = told.changed().at();
        switch (told.changed().field()) {
            case "message_template_status_update" -> status(told, known, value, at);
            case "message_template_quality_update" -> quality(known, word(value, "new_quality_score"), at);
            case "template_category_update" -> category(known, value, at);
            // The webhook rewords the parts instead of giving them: they are read again. So is whatever Meta adds.
            default -> plan.want(told.account(), clock.instant());
        }
    }

    private void status(Told told, Known known, JsonNode value, Instant at) {
        String event = word(value, "event");
        if (event.equals("FLAGGED")) {
            // Still sendable until the date it names; the next reading tells what became of it.
            plan.want(told.account(), clock.instant());
            return;
        }
        var status = TemplateStatus.of(event);
        if (!isNewer(at, status.name(), known.statusAt(), known.status().name())) {
            return;
        }
        String reason = ListedVariant.reason(word(value, "reason"));
        var v = TEMPLATE_VARIANT;
        db.update(v)
                .set(v.STATUS, status.name())
                .set(v.STATUS_AT, at)
                .set(v.REJECTED_REASON, reason)
                .where(v.WORKSPACE_ID.eq(known.workspace()))
                .and(v.ID.eq(known.key().variant()))
                .execute();
        var pause = status == TemplateStatus.PAUSED ? PAUSES.get(word(value.path("other_info"), "title")) : null;
        changes.tell(
                known.with(status, known.category(), known.quality(), reason),
                at,
                pause == null ? null : at.plus(pause));
        String charged = word(value, "message_template_category");
        if (!charged.isEmpty()) {
            charge(known, Category.of(charged), at);
        }
    }

    private void quality(Known known, String word, Instant at) {
        var quality = TemplateQuality.of(word);
        if (!isNewer(at, quality.name(), known.qualityAt(), known.quality().name())) {
            return;
        }
        var v = TEMPLATE_VARIANT;
        db.update(v)
                .set(v.QUALITY, quality.name())
                .set(v.QUALITY_AT, at)
                .where(v.WORKSPACE_ID.eq(known.workspace()))
                .and(v.ID.eq(known.key().variant()))
                .execute();
        changes.tell(known.with(known.status(), known.category(), quality, null), at);
    }

    /** Either a change, or with {@code correct_category} the notice of one. */
    private void category(Known known, JsonNode value, Instant at) {
        String announced = word(value, "correct_category");
        long from = value.path("category_update_timestamp").asLong(0);
        if (announced.isEmpty() || from == 0) {
            charge(known, Category.of(word(value, "new_category")), at);
            return;
        }
        var v = TEMPLATE_VARIANT;
        int noted = db.update(v)
                .set(v.ANNOUNCED_CATEGORY, Category.of(announced).name())
                .set(v.ANNOUNCED_FOR, Instant.ofEpochSecond(from))
                .where(v.WORKSPACE_ID.eq(known.workspace()))
                .and(v.ID.eq(known.key().variant()))
                .and(v.CATEGORY_AT.le(at))
                .and(DSL.row(v.ANNOUNCED_CATEGORY, v.ANNOUNCED_FOR)
                        .isDistinctFrom(Category.of(announced).name(), Instant.ofEpochSecond(from)))
                .execute();
        if (noted > 0) {
            history.announced(known.key(), known.category(), Category.of(announced), Instant.ofEpochSecond(from), at);
        }
    }

    private void charge(Known known, Category category, Instant at) {
        if (!isNewer(at, category.name(), known.categoryAt(), known.category().name())) {
            return;
        }
        boolean changed = category != known.category();
        var v = TEMPLATE_VARIANT;
        db.update(v)
                .set(v.CATEGORY, category.name())
                .set(v.CATEGORY_AT, at)
                .setNull(v.ANNOUNCED_CATEGORY)
                .setNull(v.ANNOUNCED_FOR)
                .set(v.PREVIOUS_CATEGORY, changed ? DSL.val(known.category().name()) : v.PREVIOUS_CATEGORY)
                .where(v.WORKSPACE_ID.eq(known.workspace()))
                .and(v.ID.eq(known.key().variant()))
                .execute();
        changes.tell(known.with(known.status(), category, known.quality(), null), at);
    }

    private static boolean isNewer(Instant at, String word, Instant knownAt, String known) {
        int order = at.compareTo(knownAt);
        return order > 0 || (order == 0 && word.compareTo(known) > 0);
    }

    private static String word(JsonNode value, String field) {
        return value.path(field).asString("");
    }

    private Optional<Known> lock(Told told) {
        var v = TEMPLATE_VARIANT;
        return db.select(
                        v.ID,
                        v.TEMPLATE_ID,
                        TEMPLATE.NAME,
                        v.LANGUAGE,
                        v.STATUS,
                        v.STATUS_AT,
                        v.CATEGORY,
                        v.CATEGORY_AT,
                        v.QUALITY,
                        v.QUALITY_AT)
                .from(v)
                .join(TEMPLATE)
                .on(TEMPLATE.WORKSPACE_ID.eq(v.WORKSPACE_ID).and(TEMPLATE.ID.eq(v.TEMPLATE_ID)))
                .where(v.WORKSPACE_ID.eq(told.account().workspace().value()))
                .and(v.META_ID.eq(told.changed().templateId()))
                .and(TEMPLATE.WABA_ID.eq(told.account().wabaId()))
                .forUpdate()
                .of(v)
                .fetchOptional(row -> new Known(
                        new VariantKey(
                                told.account().workspace(),
                                row.value2(),
                                row.value3(),
                                row.value1(),
                                told.account().wabaId(),
                                row.value4()),
                        TemplateStatus.valueOf(row.value5()),
                        row.value6(),
                        Category.valueOf(row.value7()),
                        row.value8(),
                        TemplateQuality.valueOf(row.value9()),
                        row.value10()));
    }

    /** A variant as it stands, locked. */
    private record Known(
            VariantKey key,
            TemplateStatus status,
            Instant statusAt,
            Category category,
            Instant categoryAt,
            TemplateQuality quality,
            Instant qualityAt) {

        long workspace() {
            return key.workspace().value();
        }

        Change with(
                TemplateStatus newStatus, Category newCategory, TemplateQuality newQuality, @Nullable String reason) {
            return new Change(key, status, newStatus, category, newCategory, quality, newQuality, reason);
        }
    }
}
