package io.hudhud.delivery.guard;

import io.hudhud.delivery.GuardBreach;
import io.hudhud.delivery.GuardFigures;
import io.hudhud.delivery.GuardPhase;
import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.Holds;
import io.hudhud.delivery.Objections;
import io.hudhud.delivery.OriginAddress;
import io.hudhud.delivery.Origins;
import io.hudhud.delivery.ReasonCount;
import io.hudhud.delivery.Stage;
import io.hudhud.delivery.WatchOrigins;
import io.hudhud.delivery.freeze.QueueDueTimes;
import io.hudhud.delivery.guard.GuardStore.Guarded;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.delivery.origin.OriginStore;
import io.hudhud.delivery.queue.Verdict;
import io.hudhud.delivery.signal.Signals;
import io.hudhud.sender.Quality;
import io.hudhud.sender.Senders;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks after the guarded starts of a portfolio: notes when a share has left, judges it when the wait is over, and opens the
 * gate or holds. Every step is a transaction under the origin's lock, so that it is taken once, whoever takes it.
 */
@Component
public class JudgeShares {

    private final TransactionTemplate transaction;
    private final OriginStore origins;
    private final GuardStore guards;
    private final FirstShare shares;
    private final QueueDueTimes dueTimes;
    private final WatchOrigins progress;
    private final Origins reasons;
    private final ObjectProvider<Objections> objections;
    private final Holds holds;
    private final Senders senders;
    private final Signals signals;
    private final Clock clock;

    JudgeShares(
            TransactionTemplate transaction,
            OriginStore origins,
            GuardStore guards,
            FirstShare shares,
            QueueDueTimes dueTimes,
            WatchOrigins progress,
            Origins reasons,
            ObjectProvider<Objections> objections,
            Holds holds,
            Senders senders,
            Signals signals,
            Clock clock) {
        this.transaction = transaction;
        this.origins = origins;
        this.guards = guards;
        this.shares = shares;
        this.dueTimes = dueTimes;
        this.progress = progress;
        this.reasons = reasons;
        this.objections = objections;
        this.holds = holds;
        this.senders = senders;
        this.signals = signals;
        this.clock = clock;
    }

    /** Takes the next step of each that is due one. */
    public void step(UUID portfolio) {
        for (OriginAddress address : guards.closed(portfolio)) {
            transaction.executeWithoutResult(status -> origins.lock(address.workspace(), address.origin())
                    .filter(origin -> origin.stage() == Stage.FROZEN)
                    .ifPresent(origin -> guards.find(origin).ifPresent(guarded -> step(origin, guarded))));
        }
    }

    private void step(Origin origin, Guarded guarded) {
        switch (guarded.phase()) {
            case GUARDING -> look(origin, guarded);
            case STOPPED -> {
                if (!isHeld(origin)) {
                    open(origin, null);
                }
            }
            case PENDING, OPEN -> {}
        }
    }

    private void look(Origin origin, Guarded guarded) {
        var address = new OriginAddress(origin.workspace(), origin.id());
        var found = progress.at(List.of(address)).get(address);
        if (found == null) {
            return;
        }
        long optedOut = optedOut(origin);
        guards.optedOut(origin, optedOut);
        Instant leftAt = guarded.leftAt();
        if (leftAt == null) {
            if (found.counts().notTried() > guarded.rest()) {
                return;
            }
            guards.left(origin);
            leftAt = clock.instant();
        }
        var figures = GuardFigures.of(found.counts(), optedOut);
        if (isOver(guarded, leftAt, figures)) {
            judge(origin, guarded, figures);
        }
    }

    private boolean isOver(Guarded guarded, Instant leftAt, GuardFigures figures) {
        var guard = guarded.guard();
        Integer enough = guard.orStatusesPercent();
        boolean waited = !clock.instant().isBefore(leftAt.plus(guard.waiting()));
        return waited
                || (enough != null
                        && figures.attempted() > 0
                        && figures.reported() * 100 >= enough * figures.attempted());
    }

    private void judge(Origin origin, Guarded guarded, GuardFigures figures) {
        var quality = senders.quality(origin.workspace(), origin.sender());
        var breaches = GuardBreach.of(guarded.guard(), figures, guarded.before(), quality);
        if (breaches.isEmpty()) {
            open(origin, figures);
            return;
        }
        guards.decided(origin, GuardPhase.STOPPED, figures);
        holds.place(
                origin.workspace(),
                HoldScope.ORIGIN,
                String.valueOf(origin.id()),
                HoldReason.GUARD,
                detail(guarded, figures, quality, breaches));
    }

    private void open(Origin origin, @Nullable GuardFigures figures) {
        shares.open(origin);
        dueTimes.set(origin);
        guards.decided(origin, GuardPhase.OPEN, figures);
        signals.work();
    }

    private boolean isHeld(Origin origin) {
        return holds.of(origin.workspace(), HoldScope.ORIGIN, String.valueOf(origin.id())).stream()
                .anyMatch(hold -> hold.reason() == HoldReason.GUARD);
    }

    /** Those who answered with a stop, and those who stopped marketing in WhatsApp. */
    private long optedOut(Origin origin) {
        return objections.stream()
                        .mapToLong(each -> each.count(origin.workspace(), origin.id()))
                        .sum()
                + reasons.reasons(origin.workspace(), origin.id()).stream()
                        .filter(reason -> Objects.equals(reason.errorCode(), Verdict.STOPPED_MARKETING))
                        .mapToLong(ReasonCount::n)
                        .sum();
    }

    private static String detail(Guarded guarded, GuardFigures figures, Quality quality, Set<GuardBreach> breaches) {
        var text = new StringBuilder(String.format(
                Locale.ROOT,
                "of %d: %.1f %% failed, %.1f %% stopped, quality %s",
                figures.attempted(),
                figures.failedPercent(),
                figures.optedOutPercent(),
                quality.name().toLowerCase(Locale.ROOT)));
        for (GuardBreach breach : breaches) {
            text.append(
                    switch (breach) {
                        case UNKNOWN -> "; only of " + figures.reported() + " it is known what became of them";
                        case FAILED ->
                            String.format(
                                    Locale.ROOT,
                                    "; at most %s %% may fail",
                                    guarded.guard().maxFailedPercent());
                        case OPTED_OUT ->
                            String.format(
                                    Locale.ROOT,
                                    "; at most %s %% may stop",
                                    guarded.guard().maxOptOutPercent());
                        case QUALITY -> "; it was " + guarded.before().name().toLowerCase(Locale.ROOT) + " before";
                    });
        }
        return text.toString();
    }
}
