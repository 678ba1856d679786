package io.hudhud.delivery.pump;

import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.doubt.EchoCounts;
import io.hudhud.delivery.ledger.ApplyFacts;
import io.hudhud.delivery.ledger.Change;
import io.hudhud.delivery.ledger.Counters;
import io.hudhud.delivery.ledger.Fact;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.delivery.pump.Outcomes.Arrived;
import io.hudhud.delivery.queue.BatchQueue;
import io.hudhud.delivery.queue.Consequences;
import io.hudhud.delivery.queue.Verdict;
import io.hudhud.whatsapp.SendOutcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes what POSTs came to, many in one transaction, and closes the intents whose last outcome is among them. */
@Component
class WriteOutcomes {

    /** Somebody has to answer the connection first. */
    private static final Duration UNREACHABLE = Duration.ofSeconds(2);

    private final TransactionTemplate transaction;
    private final ApplyFacts ledger;
    private final EchoCounts echoes;
    private final Consequences consequences;
    private final BatchQueue queue;
    private final IntentStore intents;
    private final Counters counters;
    private final Clock clock;

    WriteOutcomes(
            TransactionTemplate transaction,
            ApplyFacts ledger,
            EchoCounts echoes,
            Consequences consequences,
            BatchQueue queue,
            IntentStore intents,
            Counters counters,
            Clock clock) {
        this.transaction = transaction;
        this.ledger = ledger;
        this.echoes = echoes;
        this.consequences = consequences;
        this.queue = queue;
        this.intents = intents;
        this.counters = counters;
        this.clock = clock;
    }

    /** All or nothing; may be repeated with the same outcomes when it throws. */
    void write(List<Arrived> arrived) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(status -> {
            var changes = ledger.apply(facts(arrived, now));
            countEchoes(arrived, changes, now);
            followErrors(arrived, changes);
            finish(arrived, now);
        });
        // Only now: a transaction that is repeated must find the intents as they were.
        arrived.forEach(each -> each.intent().settled());
    }

    private static List<Fact> facts(List<Arrived> arrived, Instant now) {
        var facts = new ArrayList<Fact>(arrived.size());
        for (Arrived each : arrived) {
            var workspace = each.intent().intent.origin().workspace();
            var message = each.message();
            switch (each.outcome()) {
                case SendOutcome.Accepted accepted ->
                    facts.add(Fact.accepted(
                            workspace, message.key(), message.attempt(), accepted.held(), now, accepted.wamid()));
                case SendOutcome.Refused refused -> {
                    if (!(Verdict.ofAnswer(refused.code()) instanceof Verdict.GoBack)) {
                        facts.add(Fact.refused(workspace, message.key(), message.attempt(), refused.code(), now));
                    }
                }
                case SendOutcome.InDoubt inDoubt ->
                    facts.add(Fact.inDoubt(workspace, message.key(), message.attempt()));
                case SendOutcome.NotSent notSent -> {}
            }
        }
        return facts;
    }

    private void countEchoes(List<Arrived> arrived, List<Change> changes, Instant now) {
        var before = changes.stream()
                .collect(Collectors.toMap(change -> change.after().key(), Change::before));
        var tally = new EchoCounts.Tally();
        for (Arrived each : arrived) {
            if (each.outcome() instanceof SendOutcome.Accepted) {
                UUID sender = each.intent().intent.origin().sender();
                tally.accepted(sender, now);
                var row = before.get(each.message().key());
                // No change, or one from further up the ladder: its webhook was quicker than our answer.
                if (row == null || row.state().code() > MessageState.ACCEPTED.code()) {
                    tally.echoed(sender, now);
                }
            }
        }
        echoes.add(tally);
    }

    private void followErrors(List<Arrived> arrived, List<Change> changes) {
        Map<Origin, Set<Integer>> codes = new HashMap<>();
        for (Arrived each : arrived) {
            if (each.outcome() instanceof SendOutcome.Refused refused) {
                codes.computeIfAbsent(each.intent().intent.origin(), origin -> new LinkedHashSet<>())
                        .add(refused.code());
            }
        }
        codes.forEach((origin, all) -> {
            all.forEach(code -> consequences.hold(origin, code));
            consequences.retry(origin, failed(origin, changes), true);
        });
    }

    private static List<Change> failed(Origin origin, List<Change> changes) {
        return changes.stream()
                .filter(change -> change.after().key().origin() == origin.id())
                .filter(change -> change.became(MessageState.FAILED))
                .toList();
    }

    private void finish(List<Arrived> arrived, Instant now) {
        var last = new HashMap<OpenIntent, Integer>();
        for (Arrived each : arrived) {
            last.merge(each.intent(), 1, Integer::sum);
            goesBack(each.outcome()).ifPresent(delay -> each.intent().returns(each.message(), delay));
        }
        var finished = new HashMap<UUID, OpenIntent>();
        last.forEach((open, n) -> {
            if (open.isFinishedAfter(n)) {
                finished.put(open.intent.id(), open);
            }
        });
        // Only what this very transaction deletes goes back: when a commit was lost and is repeated,
        // nothing is queued twice.
        intents.delete(finished.keySet()).forEach(id -> giveBack(Objects.requireNonNull(finished.get(id)), now));
    }

    private void giveBack(OpenIntent open, Instant now) {
        var origin = open.intent.origin();
        open.returning().forEach((delay, messages) -> {
            counters.refund(
                    origin,
                    open.intent.at(),
                    messages.stream().mapToLong(Outgoing::estimatedMicros).sum());
            queue.add(
                    origin,
                    open.intent.zone(),
                    now.plus(delay),
                    messages.stream().map(message -> message.key().id()).toList(),
                    messages.stream().map(Outgoing::attempt).toList());
        });
    }

    private static Optional<Duration> goesBack(SendOutcome outcome) {
        return switch (outcome) {
            case SendOutcome.Refused refused ->
                Verdict.ofAnswer(refused.code()) instanceof Verdict.GoBack(var delay)
                        ? Optional.of(Objects.requireNonNullElse(refused.retryAfter(), delay))
                        : Optional.empty();
            case SendOutcome.Accepted accepted -> Optional.empty();
            case SendOutcome.InDoubt inDoubt -> Optional.empty();
            case SendOutcome.NotSent notSent ->
                Optional.of(notSent.cause().equals(PostSlice.STOPPED) ? Duration.ZERO : UNREACHABLE);
        };
    }
}
