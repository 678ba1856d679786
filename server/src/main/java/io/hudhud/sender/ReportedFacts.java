package io.hudhud.sender;

import static io.hudhud.tables.Tables.PORTFOLIO;
import static io.hudhud.tables.Tables.SENDER;

import io.hudhud.sender.CheckResult.Bad;
import io.hudhud.sender.CheckResult.Good;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.whatsapp.MessagingLimit;
import io.hudhud.whatsapp.NumberFacts;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what WhatsApp reports of senders and portfolios, and tells those who listen. Reports carry WhatsApp's time: an
 * older one that comes later changes nothing.
 */
@Component
class ReportedFacts {

    private final DSLContext db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportedFacts(DSLContext db, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /** A check succeeded. The number's portfolio has to be the one that the merchant named: its limit is shared. */
    @Transactional
    CheckResult checked(WorkspaceId workspace, UUID sender, NumberFacts said) {
        Instant now = clock.instant();
        var portfolio = db.select(PORTFOLIO.ID, PORTFOLIO.META_ID)
                .from(SENDER)
                .join(PORTFOLIO)
                .on(PORTFOLIO.ID.eq(SENDER.PORTFOLIO_ID))
                .where(own(workspace))
                .and(SENDER.ID.eq(sender))
                .fetchOne();
        if (portfolio == null) {
            return new CheckResult.Unknown();
        }
        String proved = said.portfolioMetaId();
        if (proved != null && !proved.equals(portfolio.value2())) {
            return new Bad(
                    null,
                    "this number does not belong to the business portfolio that was given: add it again with the right one");
        }
        db.update(SENDER)
                .set(SENDER.DISPLAY_PHONE, kept(SENDER.DISPLAY_PHONE, said.displayPhone()))
                .set(SENDER.VERIFIED_NAME, kept(SENDER.VERIFIED_NAME, said.verifiedName()))
                .set(SENDER.NAME_STATUS, kept(SENDER.NAME_STATUS, said.nameStatus()))
                .set(SENDER.STATUS, kept(SENDER.STATUS, said.status()))
                .set(SENDER.HEALTH, kept(SENDER.HEALTH, said.canSendMessage()))
                .set(
                        SENDER.HEALTH_DETAILS,
                        said.health() == null
                                ? null
                                : JSONB.valueOf(said.health().toString()))
                .set(SENDER.COEXISTENCE, said.businessApp() ? DSL.inline(true) : SENDER.COEXISTENCE)
                .set(SENDER.CHECKED_AT, now)
                .setNull(SENDER.CHECK_PROBLEM)
                .where(own(workspace))
                .and(SENDER.ID.eq(sender))
                .execute();
        events.publishEvent(new SenderChanged(workspace, sender));
        quality(workspace, sender, quality(said.quality()), now);
        said.throughputPerSecond().ifPresent(perSecond -> throughput(workspace, sender, perSecond));
        if (proved != null && said.limit() != null) {
            limit(portfolio.value1(), said.limit(), now);
        }
        return new Good(null);
    }

    /** A check failed; what is known stays. */
    @Transactional
    void notChecked(WorkspaceId workspace, UUID sender, String problem) {
        db.update(SENDER)
                .set(SENDER.CHECKED_AT, clock.instant())
                .set(SENDER.CHECK_PROBLEM, problem)
                .where(own(workspace))
                .and(SENDER.ID.eq(sender))
                .execute();
    }

    void quality(WorkspaceId workspace, UUID sender, Quality now, Instant at) {
        db.resultQuery("""
                        update sender set quality = ?, quality_at = ?::timestamptz
                         where workspace_id = ? and id = ? and (quality_at is null or quality_at <= ?::timestamptz)
                        returning old.quality
                        """, now.name(), at, workspace.value(), sender, at)
                .fetchOptional(0, String.class)
                .map(Quality::valueOf)
                .filter(before -> before != now)
                .ifPresent(before -> events.publishEvent(new QualityChanged(workspace, sender, before, now)));
    }

    void throughput(WorkspaceId workspace, UUID sender, int perSecond) {
        int changed = db.update(SENDER)
                .set(SENDER.THROUGHPUT_PER_SECOND, perSecond)
                .where(own(workspace))
                .and(SENDER.ID.eq(sender))
                .and(SENDER.THROUGHPUT_PER_SECOND.ne(perSecond))
                .execute();
        if (changed > 0) {
            events.publishEvent(new SenderChanged(workspace, sender));
        }
    }

    void limit(UUID portfolio, MessagingLimit limit, Instant at) {
        Integer people = limit.people().isPresent() ? limit.people().getAsInt() : null;
        int changed = db.update(PORTFOLIO)
                .set(PORTFOLIO.MESSAGING_LIMIT, people)
                .set(PORTFOLIO.LIMIT_REPORTED_AT, at)
                .where(PORTFOLIO.ID.eq(portfolio))
                .and(PORTFOLIO.LIMIT_REPORTED_AT.isNull().or(PORTFOLIO.LIMIT_REPORTED_AT.le(at)))
                .and(PORTFOLIO.MESSAGING_LIMIT.isDistinctFrom(people))
                .execute();
        if (changed > 0) {
            events.publishEvent(new MessagingLimitChanged(portfolio, limit.people()));
        }
    }

    /** What an account may still do. */
    void restrict(
            WorkspaceId workspace,
            String wabaId,
            Restriction restriction,
            @Nullable Instant until,
            String event,
            Instant at) {
        List<UUID> concerned = db.update(SENDER)
                .set(SENDER.RESTRICTION, restriction.name())
                .set(SENDER.RESTRICTED_UNTIL, until)
                .set(SENDER.RESTRICTION_AT, at)
                .setNull(SENDER.CHECKED_AT)
                .where(own(workspace))
                .and(SENDER.WABA_ID.eq(wabaId))
                .and(SENDER.RESTRICTION_AT.isNull().or(SENDER.RESTRICTION_AT.le(at)))
                .returningResult(SENDER.ID)
                .fetch(SENDER.ID);
        if (!concerned.isEmpty()) {
            events.publishEvent(new AccountRestricted(workspace, wabaId, concerned, restriction, until, event));
        }
    }

    static Quality quality(@Nullable String word) {
        return Arrays.stream(Quality.values())
                .filter(quality -> quality.name().equals(word))
                .findFirst()
                .orElse(Quality.UNKNOWN);
    }

    private static Field<String> kept(Field<String> column, @Nullable String said) {
        return said == null ? column : DSL.val(said);
    }

    private static Condition own(WorkspaceId workspace) {
        return SENDER.WORKSPACE_ID.eq(workspace.value()).and(SENDER.ARCHIVED_AT.isNull());
    }
}
