package io.hudhud.delivery.doubt;

import io.hudhud.delivery.DeliveryProperties;
import io.hudhud.delivery.MessageKey;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.Reason;
import io.hudhud.delivery.Stage;
import io.hudhud.delivery.ledger.ApplyFacts;
import io.hudhud.delivery.ledger.Completion;
import io.hudhud.delivery.ledger.Fact;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.delivery.origin.OriginStore;
import io.hudhud.delivery.queue.Consequences;
import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Settles doubt: docs/architecture.md#doubt. Silence proves nothing while our own ears may be shut: only where other messages of
 * the same sender, accepted around the same time, were echoed does it mean that this one never left. Then it is sent again
 * or left unresolved, as its origin says. Without such a control group the clock stands still, for a week at most.
 */
@Component
public class SettleDoubts {

    private static final int PAGE = 500;

    private static final String DUE = """
            select d.workspace_id, d.period, d.origin_id, d.message_id, d.attempt, d.sender_id, d.since, d.still,
                   c.held > 0 as is_held_back
              from doubt d
              join origin o on o.workspace_id = d.workspace_id and o.id = d.origin_id
              join origin_counter c on c.workspace_id = d.workspace_id and c.origin_id = d.origin_id
             where o.portfolio_id = ? and d.since < ?::timestamptz and (d.since, d.message_id) > (?::timestamptz, ?)
             order by d.since, d.message_id limit ?
            """;

    // An echo may have come since the list was read.
    private static final String STILL_IN_DOUBT = """
            select 1 from message m
             where m.workspace_id = ? and m.origin_id = ? and m.id = ? and m.period = ? and m.attempt = ? and m.state = 1
               for no key update
            """;

    private final DSLContext db;
    private final TransactionTemplate transaction;
    private final EchoCounts echoes;
    private final ApplyFacts ledger;
    private final Completion completion;
    private final Consequences consequences;
    private final OriginStore origins;
    private final DeliveryProperties.Doubt settings;
    private final Clock clock;

    SettleDoubts(
            DSLContext db,
            TransactionTemplate transaction,
            EchoCounts echoes,
            ApplyFacts ledger,
            Completion completion,
            Consequences consequences,
            OriginStore origins,
            DeliveryProperties settings,
            Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.echoes = echoes;
        this.ledger = ledger;
        this.completion = completion;
        this.consequences = consequences;
        this.origins = origins;
        this.settings = settings.doubt();
        this.clock = clock;
    }

    private record Doubt(
            WorkspaceId workspace,
            MessageKey key,
            int attempt,
            UUID sender,
            Instant since,
            boolean still,
            boolean isHeldBack) {

        static Doubt from(Record row) {
            return new Doubt(
                    new WorkspaceId(row.get("workspace_id", long.class)),
                    new MessageKey(
                            row.get("period", int.class),
                            row.get("origin_id", long.class),
                            row.get("message_id", long.class)),
                    row.get("attempt", int.class),
                    row.get("sender_id", UUID.class),
                    row.get("since", Instant.class),
                    row.get("still", boolean.class),
                    row.get("is_held_back", boolean.class));
        }
    }

    /** Settles what can be settled now. Always answers that there is no hurry. */
    public boolean settle(UUID portfolio) {
        Instant now = clock.instant();
        var heard = new HashMap<Moment, Boolean>();
        var after = new Object[] {Instant.EPOCH, 0L};
        List<Doubt> page;
        do {
            page = db.resultQuery(DUE, portfolio, now.minus(settings.settleAfter()), after[0], after[1], PAGE)
                    .fetch(Doubt::from);
            for (Doubt doubt : page) {
                after = new Object[] {doubt.since(), doubt.key().id()};
                boolean proved =
                        !doubt.isHeldBack() && heard.computeIfAbsent(Moment.of(doubt), this::wouldHaveBeenHeard);
                if (proved || !doubt.still() || isGivenUp(doubt, now)) {
                    transaction.executeWithoutResult(status -> settle(doubt, proved, now));
                }
            }
        } while (page.size() == PAGE);
        return false;
    }

    private void settle(Doubt doubt, boolean proved, Instant now) {
        if (!isStillInDoubt(doubt)) {
            return;
        }
        if (proved) {
            origins.find(doubt.workspace(), doubt.key().origin()).ifPresent(origin -> settle(doubt, origin));
        } else if (isGivenUp(doubt, now)) {
            ledger.apply(List.of(unresolved(doubt, Reason.NO_CONTROL_GROUP)));
        } else {
            standStill(doubt);
        }
    }

    private boolean isGivenUp(Doubt doubt, Instant now) {
        return doubt.since().isBefore(now.minus(settings.giveUpAfter()));
    }

    private boolean isStillInDoubt(Doubt doubt) {
        var key = doubt.key();
        return db.fetchOptional(STILL_IN_DOUBT, doubt.workspace().value(), key.origin(), key.id(), key.period(), (short)
                        doubt.attempt())
                .isPresent();
    }

    private void settle(Doubt doubt, Origin origin) {
        if (origin.resendDoubt() && origin.stage() != Stage.CLOSED) {
            var again = Fact.of(doubt.workspace(), doubt.key(), doubt.attempt() + 1, MessageState.WAITING, null);
            consequences.enqueue(origin, List.of(again), Duration.ZERO);
        } else {
            ledger.apply(List.of(unresolved(doubt, Reason.NO_ECHO)));
        }
    }

    /** Doubts of one sender and ten seconds share their control group. */
    private record Moment(UUID sender, Instant at) {
        static Moment of(Doubt doubt) {
            return new Moment(doubt.sender(), EchoCounts.bucket(doubt.since()));
        }
    }

    private boolean wouldHaveBeenHeard(Moment moment) {
        var control = echoes.between(
                moment.sender(),
                moment.at().minus(settings.controlMargin()),
                moment.at().plus(settings.controlMargin()));
        return control.accepted() >= settings.controlMinimum()
                && control.echoed() >= settings.controlShare() * control.accepted();
    }

    private void standStill(Doubt doubt) {
        db.execute(
                "update doubt set still = true where workspace_id = ? and origin_id = ? and message_id = ?",
                doubt.workspace().value(),
                doubt.key().origin(),
                doubt.key().id());
        completion.record(
                new Long[] {doubt.workspace().value()}, new Long[] {doubt.key().origin()});
    }

    private static Fact unresolved(Doubt doubt, Reason reason) {
        return Fact.of(doubt.workspace(), doubt.key(), doubt.attempt(), MessageState.UNRESOLVED, reason);
    }
}
