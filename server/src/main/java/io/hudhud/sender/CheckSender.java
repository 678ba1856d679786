package io.hudhud.sender;

import static io.hudhud.tables.Tables.SENDER;

import io.hudhud.sender.CheckResult.Bad;
import io.hudhud.sender.CheckResult.Good;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.whatsapp.ErrorCatalog;
import io.hudhud.whatsapp.GraphResult;
import io.hudhud.whatsapp.GraphResult.Answered;
import io.hudhud.whatsapp.GraphResult.Postponed;
import io.hudhud.whatsapp.GraphResult.Refused;
import io.hudhud.whatsapp.GraphResult.Unreachable;
import io.hudhud.whatsapp.ManagementApi;
import io.hudhud.whatsapp.NumberFacts;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks WhatsApp about senders and writes down what it says. The call happens outside of any transaction. */
@Component
public class CheckSender {

    private static final Logger LOG = LoggerFactory.getLogger(CheckSender.class);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final int AT_ONCE = 200;

    private final Senders senders;
    private final ManagementApi whatsapp;
    private final ReportedFacts facts;
    private final DSLContext db;
    private final Clock clock;

    CheckSender(Senders senders, ManagementApi whatsapp, ReportedFacts facts, DSLContext db, Clock clock) {
        this.senders = senders;
        this.whatsapp = whatsapp;
        this.facts = facts;
        this.db = db;
        this.clock = clock;
    }

    /** Checks a sender, and makes its app receive the account's webhooks. */
    public CheckResult checkAndSubscribe(WorkspaceId workspace, UUID sender) {
        CheckResult result = check(workspace, sender);
        if (!(result instanceof Good)) {
            return result;
        }
        return senders.account(workspace, sender)
                .map(account -> subscribed(whatsapp.subscribe(account.graph())))
                .orElse(result);
    }

    private static CheckResult subscribed(GraphResult<Boolean> answer) {
        return switch (answer) {
            case Answered<Boolean>(var yes) -> new Good(yes);
            case Refused<Boolean> refused ->
                new Bad(refused.code(), "WhatsApp refused to send webhooks to the app: " + refused.explanation());
            case Unreachable<Boolean>(var cause, var _) -> new Bad(null, "WhatsApp cannot be reached: " + cause);
            case Postponed<Boolean> _ -> new Good(null);
        };
    }

    CheckResult check(WorkspaceId workspace, UUID sender) {
        var route = senders.route(workspace, sender);
        if (route.isEmpty()) {
            return new CheckResult.Unknown();
        }
        CheckResult result = switch (whatsapp.number(route.get().number())) {
            case Answered<NumberFacts>(var said) -> facts.checked(workspace, sender, said);
            case Refused<NumberFacts> refused ->
                new Bad(
                        refused.code(),
                        ErrorCatalog.of(refused.code()).meaning() + " WhatsApp says: " + refused.explanation());
            case Unreachable<NumberFacts>(var cause, var _) -> new Bad(null, "WhatsApp cannot be reached: " + cause);
            case Postponed<NumberFacts>(var until) -> new Bad(null, "asked too often; again after " + until);
        };
        if (result instanceof Bad bad) {
            facts.notChecked(workspace, sender, bad.explanation());
        }
        return result;
    }

    /** Checks the senders that nobody looked at for an hour, and those whose facts a webhook made doubtful. */
    void checkDue() {
        var due = db.select(SENDER.WORKSPACE_ID, SENDER.ID)
                .from(SENDER)
                .where(SENDER.ARCHIVED_AT.isNull())
                .and(SENDER.CHECKED_AT
                        .isNull()
                        .or(SENDER.CHECKED_AT.le(clock.instant().minus(EVERY))))
                .orderBy(SENDER.CHECKED_AT.asc().nullsFirst())
                .limit(AT_ONCE)
                .fetch();
        due.forEach(row -> {
            if (check(new WorkspaceId(row.value1()), row.value2()) instanceof Bad bad) {
                LOG.warn("the check of sender {} did not succeed, code {}", row.value2(), bad.code());
            }
        });
    }
}
