package io.hudhud.sender;

import static io.hudhud.tables.Tables.PORTFOLIO;
import static io.hudhud.tables.Tables.SENDER;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.whatsapp.MessagingLimit;
import io.hudhud.whatsapp.WebhookHandler;
import io.hudhud.whatsapp.WebhookUpdate.AccountChanged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Applies what webhooks say of numbers, accounts and portfolios: only to the senders of the workspace whose app signed them.
 * What they make doubtful is asked for at the next check.
 */
@Component
class SenderWebhooks implements WebhookHandler {

    private final DSLContext db;
    private final ReportedFacts facts;

    SenderWebhooks(DSLContext db, ReportedFacts facts) {
        this.db = db;
        this.facts = facts;
    }

    @Override
    public void handle(List<Received> updates) {
        for (Received received : updates) {
            if (received.update() instanceof AccountChanged changed) {
                apply(received.workspace(), changed);
            }
        }
    }

    private void apply(WorkspaceId workspace, AccountChanged changed) {
        switch (changed.field()) {
            case "phone_number_quality_update" -> number(workspace, changed);
            case "phone_number_name_update", "account_review_update", "account_alerts" ->
                checkSoon(workspace, changed.wabaId());
            case "business_capability_update" -> capability(workspace, changed);
            case "account_update" -> account(workspace, changed);
            default -> {
                // Of no consequence for sending.
            }
        }
    }

    private void number(WorkspaceId workspace, AccountChanged changed) {
        JsonNode value = changed.value();
        String digits = value.path("display_phone_number").asString("").replaceAll("[^0-9]", "");
        var sender = db.select(SENDER.ID)
                .from(SENDER)
                .where(ofAccount(workspace, changed.wabaId()))
                .and(DSL.condition(
                        "regexp_replace({0}, '[^0-9]', '', 'g') = {1}", SENDER.DISPLAY_PHONE, DSL.val(digits)))
                .limit(1)
                .fetchOptional(SENDER.ID);
        sender.ifPresent(id -> {
            switch (value.path("event").asString("")) {
                case "THROUGHPUT_UPGRADE" -> facts.throughput(workspace, id, 1_000);
                case "FLAGGED" -> facts.quality(workspace, id, Quality.RED, changed.at());
                case "UNFLAGGED" -> facts.quality(workspace, id, Quality.UNKNOWN, changed.at());
                default -> {
                    // The check tells.
                }
            }
        });
        limit(workspace, changed, MessagingLimit.of(value.path("current_limit")));
        checkSoon(workspace, changed.wabaId());
    }

    private void capability(WorkspaceId workspace, AccountChanged changed) {
        JsonNode value = changed.value();
        Stream.of("max_daily_conversations_per_business", "max_daily_conversation_per_business", "messaging_limit")
                .map(name -> MessagingLimit.of(value.path(name)))
                .filter(limit -> limit != null)
                .findFirst()
                .ifPresent(limit -> limit(workspace, changed, limit));
    }

    private void limit(WorkspaceId workspace, AccountChanged changed, @Nullable MessagingLimit limit) {
        if (limit == null) {
            return;
        }
        // Meta's id of the entry is the account's or the portfolio's: its pages and samples differ.
        List<UUID> portfolios = db.selectDistinct(PORTFOLIO.ID)
                .from(SENDER)
                .join(PORTFOLIO)
                .on(PORTFOLIO.ID.eq(SENDER.PORTFOLIO_ID))
                .where(SENDER.WORKSPACE_ID.eq(workspace.value()))
                .and(SENDER.ARCHIVED_AT.isNull())
                .and(SENDER.WABA_ID.eq(changed.wabaId()).or(PORTFOLIO.META_ID.eq(changed.wabaId())))
                .orderBy(PORTFOLIO.ID)
                .fetch(PORTFOLIO.ID);
        portfolios.forEach(portfolio -> facts.limit(portfolio, limit, changed.at()));
    }

    private void account(WorkspaceId workspace, AccountChanged changed) {
        String event = changed.value().path("event").asString("");
        JsonNode info = changed.value().path("waba_info").path("waba_id");
        String waba = info.isString() ? info.stringValue() : changed.wabaId();
        Restriction restriction = AccountEvents.restriction(event, changed.value());
        if (restriction != null) {
            Instant until = AccountEvents.until(changed.value());
            facts.restrict(workspace, waba, restriction, until, event, changed.at());
        }
        checkSoon(workspace, waba);
    }

    private void checkSoon(WorkspaceId workspace, String wabaId) {
        db.update(SENDER)
                .setNull(SENDER.CHECKED_AT)
                .where(ofAccount(workspace, wabaId))
                .execute();
    }

    private static Condition ofAccount(WorkspaceId workspace, String wabaId) {
        return SENDER.WORKSPACE_ID
                .eq(workspace.value())
                .and(SENDER.WABA_ID.eq(wabaId))
                .and(SENDER.ARCHIVED_AT.isNull());
    }
}
