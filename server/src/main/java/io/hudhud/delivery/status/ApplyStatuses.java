package io.hudhud.delivery.status;

import io.hudhud.contact.ConsentGate;
import io.hudhud.contact.Evidence;
import io.hudhud.contact.OptOut;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.doubt.EchoCounts;
import io.hudhud.delivery.ledger.ApplyFacts;
import io.hudhud.delivery.ledger.Change;
import io.hudhud.delivery.ledger.Fact;
import io.hudhud.delivery.ledger.MergeRule;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.delivery.origin.OriginStore;
import io.hudhud.delivery.pump.Pumps;
import io.hudhud.delivery.queue.Consequences;
import io.hudhud.delivery.queue.Verdict;
import io.hudhud.sender.Senders;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.whatsapp.WebhookHandler;
import io.hudhud.whatsapp.WebhookUpdate.InboundMessage;
import io.hudhud.whatsapp.WebhookUpdate.MessageStatus;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Writes into the ledger what webhooks say of our messages, statuses and answers in one go (rows of messages are locked once,
 * in key order), and what follows from it, in the intake's transaction. An update counts only where the workspace and the
 * sender are those of the message: a signed body of one tenant never touches another's rows.
 */
@Component
@Order(100)
class ApplyStatuses implements WebhookHandler {

    private final ApplyFacts ledger;
    private final AnsweredMessages answered;
    private final EchoCounts echoes;
    private final Consequences consequences;
    private final OriginStore origins;
    private final Senders senders;
    private final ConsentGate gate;
    private final OptOut optOut;
    private final Pumps pumps;
    private final Counter foreign;
    private final Counter alarms;

    ApplyStatuses(
            ApplyFacts ledger,
            AnsweredMessages answered,
            EchoCounts echoes,
            Consequences consequences,
            OriginStore origins,
            Senders senders,
            ConsentGate gate,
            OptOut optOut,
            Pumps pumps,
            MeterRegistry meters) {
        this.ledger = ledger;
        this.answered = answered;
        this.echoes = echoes;
        this.consequences = consequences;
        this.origins = origins;
        this.senders = senders;
        this.gate = gate;
        this.optOut = optOut;
        this.pumps = pumps;
        this.foreign = Counter.builder("hudhud.statuses.foreign")
                .description("statuses of messages that this installation did not send")
                .register(meters);
        this.alarms = Counter.builder("hudhud.statuses.unexpected")
                .description("statuses of messages that the ledger says were never sent")
                .register(meters);
    }

    @Override
    public void handle(List<Received> updates) {
        countInbound(updates);
        var statuses = updates.stream()
                .filter(received -> received.update() instanceof MessageStatus)
                .flatMap(received -> OwnStatus.of(received).stream())
                .toList();
        long all = updates.stream()
                .filter(received -> received.update() instanceof MessageStatus)
                .count();
        foreign.increment((double) all - statuses.size());
        var answers = answered.of(updates);
        if (!statuses.isEmpty() || !answers.isEmpty()) {
            apply(statuses, answers);
        }
    }

    private void apply(List<OwnStatus> statuses, List<Fact> answers) {
        var known = originsOf(statuses);
        var mine = statuses.stream().filter(status -> belongs(status, known)).toList();
        foreign.increment((double) statuses.size() - mine.size());
        closeGates(mine);
        var changes = ledger.apply(Stream.concat(mine.stream().map(OwnStatus::fact), answers.stream())
                .toList());
        countEchoes(changes, known);
        followFailures(changes, known);
        alarms.increment((double) changes.stream()
                .filter(change -> MergeRule.isAlarm(change.before(), change.after()))
                .count());
    }

    private Map<OriginAddress, Origin> originsOf(List<OwnStatus> statuses) {
        Map<WorkspaceId, Set<Long>> ids = new HashMap<>();
        for (OwnStatus status : statuses) {
            ids.computeIfAbsent(status.workspace(), workspace -> new HashSet<>())
                    .add(status.echo().key().origin());
        }
        var found = new HashMap<OriginAddress, Origin>();
        ids.forEach((workspace, wanted) -> origins.find(workspace, wanted)
                .forEach(origin -> found.put(new OriginAddress(workspace, origin.id()), origin)));
        return found;
    }

    private boolean belongs(OwnStatus status, Map<OriginAddress, Origin> known) {
        var origin = known.get(status.origin());
        Optional<UUID> sender =
                senders.byPhoneNumberId(status.workspace(), status.update().phoneNumberId());
        return origin != null
                && origin.period() == status.echo().key().period()
                && sender.filter(origin.sender()::equals).isPresent();
    }

    /** Opt-outs will follow: the gate is closed before message rows are locked, or an intent could wait for us in a circle. */
    private void closeGates(List<OwnStatus> statuses) {
        statuses.stream()
                .filter(OwnStatus::saysStopped)
                .map(OwnStatus::workspace)
                .distinct()
                .forEach(gate::close);
    }

    private void countEchoes(List<Change> changes, Map<OriginAddress, Origin> known) {
        var tally = new EchoCounts.Tally();
        for (Change change : changes) {
            Instant acceptedAt = change.before().at().accepted();
            var origin = known.get(OriginAddress.of(change));
            if (change.left(MessageState.ACCEPTED) && acceptedAt != null && origin != null) {
                tally.echoed(origin.sender(), acceptedAt);
            }
        }
        echoes.add(tally);
    }

    private void followFailures(List<Change> changes, Map<OriginAddress, Origin> known) {
        var failed = changes.stream()
                .filter(change -> change.became(MessageState.FAILED))
                .collect(Collectors.groupingBy(OriginAddress::of));
        failed.forEach((address, failures) -> {
            var origin = known.get(address);
            if (origin == null) {
                return;
            }
            failures.stream()
                    .map(change -> change.after().errorCode())
                    .flatMap(Stream::ofNullable)
                    .distinct()
                    .forEach(code -> consequences.hold(origin, code));
            consequences.retry(origin, failures, false);
            failures.stream().filter(ApplyStatuses::saysStopped).forEach(change -> optOut(change, origin));
        });
    }

    private static boolean saysStopped(Change change) {
        Integer code = change.after().errorCode();
        return code != null && code == Verdict.STOPPED_MARKETING;
    }

    private void optOut(Change change, Origin origin) {
        var failedAt = change.after().at().failed();
        optOut.optOut(
                origin.workspace(),
                change.after().contact(),
                Purpose.MARKETING,
                Evidence.ofPerson(
                        "whatsapp:131050",
                        change.after().key().address(),
                        failedAt == null ? origin.launchAt() : failedAt));
    }

    private void countInbound(List<Received> updates) {
        var perSender = new HashMap<UUID, Integer>();
        for (Received received : updates) {
            if (received.update() instanceof InboundMessage message) {
                senders.byPhoneNumberId(received.workspace(), message.phoneNumberId())
                        .ifPresent(sender -> perSender.merge(sender, 1, Integer::sum));
            }
        }
        perSender.forEach(pumps::received);
    }

    /** An origin as a status names it, not yet known to exist. */
    record OriginAddress(WorkspaceId workspace, long origin) {
        static OriginAddress of(Change change) {
            return new OriginAddress(
                    change.after().workspace(), change.after().key().origin());
        }
    }
}
