package io.hudhud.delivery.pump;

import io.hudhud.contact.ConsentGate;
import io.hudhud.contact.Recipient;
import io.hudhud.contact.Recipients;
import io.hudhud.delivery.Content;
import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.MessageSource.Addressed;
import io.hudhud.delivery.Reason;
import io.hudhud.delivery.freeze.Sources;
import io.hudhud.delivery.ledger.ApplyFacts;
import io.hudhud.delivery.ledger.MonthSpend;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.delivery.queue.Batch;
import io.hudhud.delivery.queue.BatchQueue;
import io.hudhud.link.KeepLinks;
import io.hudhud.sender.Senders;
import io.hudhud.shared.Purpose;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records that messages are about to leave: one small transaction that asks everything that may still speak against it, and
 * commits before the first byte is written. Step 5 of "The trip of a message" in docs/architecture.md says what is asked, in
 * which order.
 */
@Component
class RecordIntent {

    private static final Logger LOG = LoggerFactory.getLogger(RecordIntent.class);

    private final TransactionTemplate transaction;
    private final PortfolioLeases leases;
    private final ConsentGate gate;
    private final BatchQueue queue;
    private final IntentStore intents;
    private final Recipients recipients;
    private final Senders senders;
    private final ReachStore reach;
    private final Sources sources;
    private final KeepLinks links;
    private final ApplyFacts ledger;
    private final MonthSpend months;
    private final Clock clock;

    RecordIntent(
            TransactionTemplate transaction,
            PortfolioLeases leases,
            ConsentGate gate,
            BatchQueue queue,
            IntentStore intents,
            Recipients recipients,
            Senders senders,
            ReachStore reach,
            Sources sources,
            KeepLinks links,
            ApplyFacts ledger,
            MonthSpend months,
            Clock clock) {
        this.transaction = transaction;
        this.leases = leases;
        this.gate = gate;
        this.queue = queue;
        this.intents = intents;
        this.recipients = recipients;
        this.senders = senders;
        this.reach = reach;
        this.sources = sources;
        this.links = links;
        this.ledger = ledger;
        this.months = months;
        this.clock = clock;
    }

    /** Starts the next {@code n} messages of {@code batch}, or says why not. The caller chose {@code id}, to look it up by. */
    Intent record(UUID id, Lease lease, SenderState sender, Origin origin, Batch batch, int n) {
        Instant now = clock.instant();
        var reached = new AtomicInteger();
        try {
            Intent result = transaction.execute(
                    status -> attempt(status, id, lease, sender, origin, batch, n, now, reached::set));
            return result == null ? new Intent.Stale() : result;
        } catch (RuntimeException e) {
            sender.reach().add(now, -reached.get());
            throw e;
        }
    }

    private Intent attempt(
            TransactionStatus status,
            UUID id,
            Lease lease,
            SenderState sender,
            Origin origin,
            Batch batch,
            int n,
            Instant now,
            IntConsumer reached) {
        gate.enter(origin.workspace());
        if (!leases.holds(lease)) {
            return new Intent.LeaseLost();
        }
        if (intents.isHeld(origin)) {
            return new Intent.Held();
        }
        if (!queue.advance(batch, n)) {
            return new Intent.Stale();
        }
        var slice = new SlicePlan(origin, sender, now);
        sort(slice, sender, batch, n);
        int newPeople = withinReach(slice, sender, now);
        if (newPeople < 0) {
            status.setRollbackOnly();
            return new Intent.MustHold(
                    HoldReason.LIMIT, "people per 24 hours", sender.reach().nextFree(now));
        }
        fill(slice);
        write(id, slice, batch);
        // Last, since they lock the month's row and the counter row, in this order.
        Long budget = origin.purpose() == Purpose.MARKETING ? months.cap(origin.workspace()) : null;
        if (!months.add(origin.workspace(), now, slice.estimatedMicros(), budget) && budget != null) {
            status.setRollbackOnly();
            return new Intent.OverBudget(budget, now);
        }
        Long cap = origin.costCapMicros();
        if (cap != null && !intents.spend(origin, slice.estimatedMicros(), cap)) {
            status.setRollbackOnly();
            return new Intent.MustHold(HoldReason.COST_CAP, "estimated cost would exceed the cap", null);
        }
        if (!slice.links().isEmpty() || !slice.linksKept().isEmpty()) {
            intents.track(origin);
        }
        sender.reach().add(now, newPeople);
        reached.accept(newPeople);
        return slice.outgoing().isEmpty()
                ? new Intent.NobodyLeft()
                : new Intent.Started(id, origin, batch.zone(), now, slice.outgoing());
    }

    /** Who of the slice still waits for this attempt, and may be messaged, and not too often. */
    private void sort(SlicePlan slice, SenderState sender, Batch batch, int n) {
        var waiting = intents.waiting(slice.origin(), batch.ids().subList(0, n));
        var people = recipients.load(
                slice.origin().workspace(),
                slice.origin().portfolio(),
                waiting.values().stream()
                        .map(IntentStore.Waiting::contact)
                        .distinct()
                        .toList());
        for (int i = 0; i < n; i++) {
            var message = waiting.get(batch.ids().get(i));
            if (message == null || message.attempt() != batch.attempts().get(i)) {
                continue;
            }
            Recipient to = people.get(message.contact());
            var refusal = MayMessage.notNow(slice.origin(), to, slice.now());
            if (to == null || refusal.isPresent()) {
                refusal.ifPresent(reason -> slice.skip(message, reason, ""));
                continue;
            }
            long wait = sender.pairs().take(address(to), System.nanoTime());
            if (wait > 0) {
                slice.postpone(message, slice.now().plus(Duration.ofNanos(wait)));
            } else {
                slice.take(message, to);
            }
        }
    }

    /**
     * Puts back whom the portfolio's limit does not allow now: when nobody else is left, the next intent finds it out and the
     * origin is held.
     *
     * @return how many new people it reaches; -1 when there are people but none may be reached
     */
    private int withinReach(SlicePlan slice, SenderState sender, Instant now) {
        var limit = sender.limit().get();
        if (limit.isEmpty() || slice.people().isEmpty()) {
            return 0;
        }
        var origin = slice.origin();
        var free = reach.free(origin, slice.people(), now);
        int left = sender.reach().left(limit.getAsInt(), origin.lane(), now);
        if (left < slice.people().size() - free.size()) {
            // Seldom: the limit as last reported, and not as the pump remembers it, is what may hold a
            // campaign for a day.
            var reported = senders.messagingLimit(origin.portfolio());
            left = reported.isEmpty()
                    ? Integer.MAX_VALUE
                    : sender.reach().left(reported.getAsInt(), origin.lane(), now);
        }
        var counted = slice.keep(free, left);
        if (slice.people().isEmpty()) {
            return -1;
        }
        reach.count(origin.portfolio(), counted, now);
        return counted.size();
    }

    private void fill(SlicePlan slice) {
        List<Addressed> addressed = slice.addressed();
        if (addressed.isEmpty()) {
            return;
        }
        slice.fill(contents(slice.origin(), addressed));
    }

    private List<Content> contents(Origin origin, List<Addressed> addressed) {
        try {
            return render(origin, addressed);
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("origin {} cannot say something to everybody", origin.id(), e);
            return addressed.stream().map(each -> renderAlone(origin, each)).toList();
        }
    }

    private List<Content> render(Origin origin, List<Addressed> addressed) {
        return sources.of(origin.kind()).render(origin.workspace(), origin.externalId(), addressed);
    }

    /** What cannot be said to one person keeps nobody else from theirs. */
    private Content renderAlone(Origin origin, Addressed addressed) {
        try {
            return render(origin, List.of(addressed)).getFirst();
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            return new Content.Skip(Reason.MISSING_VALUE, "the message could not be filled in for this person");
        }
    }

    private void write(UUID id, SlicePlan slice, Batch batch) {
        slice.writeValues(intents);
        links.keep(slice.origin().workspace(), slice.links());
        links.begin(slice.linksKept(), slice.now());
        if (!slice.skips().isEmpty()) {
            ledger.apply(slice.skips());
        }
        slice.postponed()
                .forEach((dueAt, messages) -> queue.add(
                        slice.origin(),
                        batch.zone(),
                        dueAt,
                        messages.stream().map(IntentStore.Waiting::id).toList(),
                        messages.stream().map(IntentStore.Waiting::attempt).toList()));
        if (!slice.outgoing().isEmpty()) {
            intents.insert(
                    id,
                    slice.origin(),
                    slice.outgoing().stream().map(out -> out.key().id()).toList(),
                    slice.outgoing().stream().map(Outgoing::attempt).toList(),
                    slice.estimatedMicros(),
                    slice.now());
        }
    }

    private static String address(Recipient to) {
        return to.phone() != null ? to.phone().value() : String.valueOf(to.bsuid());
    }
}
