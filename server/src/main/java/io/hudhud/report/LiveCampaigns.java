package io.hudhud.report;

import io.hudhud.campaign.CampaignState;
import io.hudhud.delivery.Allowance;
import io.hudhud.delivery.OriginProgress;
import io.hudhud.report.live.Seen;
import io.hudhud.report.live.SeenList;
import io.hudhud.report.words.Words;
import io.hudhud.sender.Senders;
import io.hudhud.shared.UsdMicros;
import io.hudhud.shared.WorkspaceId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in the reader's terms what was seen of campaigns. */
@Component
public class LiveCampaigns {

    private final Senders senders;

    LiveCampaigns(Senders senders) {
        this.senders = senders;
    }

    public LiveView view(WorkspaceId workspace, Seen seen, Words words) {
        var progress = seen.progress();
        var counts = progress.counts();
        return new LiveView(
                progress.externalId(),
                seen.asOf(),
                CampaignState.of(progress),
                RunStage.of(progress),
                Held.of(progress.holds(), words),
                counts.targeted(),
                progress.counts().notTried(),
                counts.states(),
                counts.held(),
                counts.retries(),
                CampaignResults.funnel(counts),
                counts.milestones().replied(),
                new ResultsView.Cost(UsdMicros.toUsd(counts.costMicros()), counts.unpriced()),
                GuardView.of(progress.guard()),
                seen.perSecond(),
                secondsLeft(workspace, seen),
                seen.asOf().isBefore(progress.launchAt()) ? null : progress.launchAt(),
                progress.completedAt());
    }

    /** For one reader of a list: everything at first, from then on what is different. */
    public Function<SeenList, Optional<?>> changes() {
        var before = new AtomicReference<@Nullable SeenList>();
        return now -> {
            var last = before.getAndSet(now);
            var changed = now.since(last).stream().map(LiveListView.LiveRow::of).toList();
            return last != null && changed.isEmpty() && now.hasSameAlarms(last)
                    ? Optional.empty()
                    : Optional.of(new LiveListView(
                            now.asOf(), changed, now.newestAlarm() == null ? null : String.valueOf(now.newestAlarm())));
        };
    }

    private @Nullable Long secondsLeft(WorkspaceId workspace, Seen seen) {
        long waiting = seen.progress().counts().notTried();
        if (waiting <= 0
                || !seen.progress().holds().isEmpty()
                || seen.progress().isGuarding()) {
            return null;
        }
        Double now = seen.perSecond();
        return (now == null ? allowed(workspace, seen.progress()) : Optional.of(now))
                .filter(perSecond -> perSecond > 0)
                .map(perSecond -> Math.round(waiting / perSecond))
                .orElse(null);
    }

    private Optional<Double> allowed(WorkspaceId workspace, OriginProgress progress) {
        return senders.route(workspace, progress.sender())
                .map(route -> Allowance.perSecond(route.throughputPerSecond(), progress.perSecond()));
    }
}
