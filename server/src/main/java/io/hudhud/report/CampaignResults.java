package io.hudhud.report;

import io.hudhud.campaign.Campaign;
import io.hudhud.campaign.CampaignProgress;
import io.hudhud.campaign.Campaigns;
import io.hudhud.campaign.ConfirmedContent;
import io.hudhud.delivery.Allowance;
import io.hudhud.delivery.Counts;
import io.hudhud.delivery.Ledger;
import io.hudhud.delivery.OriginProgress;
import io.hudhud.delivery.Origins;
import io.hudhud.delivery.ReasonCount;
import io.hudhud.delivery.TimePoint;
import io.hudhud.inbox.OptOutCauses;
import io.hudhud.report.words.Words;
import io.hudhud.sender.Senders;
import io.hudhud.shared.UsdMicros;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Workspaces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What became of a campaign as a whole. */
@Component
public class CampaignResults {

    /** About as many points as a chart can show. */
    private static final int MOST_POINTS = 200;

    private static final List<Duration> STEPS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofDays(1));

    /** Nearly all that happens after the last message has left happens in this time. */
    private static final Duration ECHO = Duration.ofDays(3);

    private final Campaigns campaigns;
    private final Origins origins;
    private final Ledger ledger;
    private final OptOutCauses optOuts;
    private final Senders senders;
    private final ConfirmedContent confirmed;
    private final Workspaces workspaces;
    private final Clock clock;

    CampaignResults(
            Campaigns campaigns,
            Origins origins,
            Ledger ledger,
            OptOutCauses optOuts,
            Senders senders,
            ConfirmedContent confirmed,
            Workspaces workspaces,
            Clock clock) {
        this.campaigns = campaigns;
        this.origins = origins;
        this.ledger = ledger;
        this.optOuts = optOuts;
        this.senders = senders;
        this.confirmed = confirmed;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /** @throws io.hudhud.shared.Problem 404 when the workspace has no such campaign, 409 when it is a draft */
    public ResultsView of(WorkspaceId workspace, UUID id, Words words) {
        Instant asOf = clock.instant();
        var progress = campaigns.progress(workspace, id);
        var origin = progress.origin();
        if (origin == null) {
            throw ReportProblem.notLaunched();
        }
        var counts = origin.counts();
        return new ResultsView(
                id,
                progress.state(),
                RunStage.of(origin),
                asOf,
                counts.targeted(),
                counts.states(),
                counts.held(),
                counts.retries(),
                funnel(counts),
                origins.variants(workspace, origin.origin()),
                counts.milestones().replied(),
                optOuts.count(workspace, origin.origin()),
                new ResultsView.Cost(UsdMicros.toUsd(counts.costMicros()), counts.unpriced()),
                origins.reasons(workspace, origin.origin()).stream()
                        .map(count -> cause(count, words))
                        .toList(),
                Held.of(origin.holds(), words),
                confirmed.estimate(workspace, id),
                GuardView.of(origin.guard()),
                started(origin),
                origin.completedAt(),
                earliestEnd(workspace, progress, origin));
    }

    /** Milestones per step of time, in the workspace's zone; a fitting step when none is given. */
    public SeriesView series(WorkspaceId workspace, UUID id, @Nullable Duration step) {
        var progress = campaigns.progress(workspace, id).origin();
        if (progress == null) {
            throw ReportProblem.notLaunched();
        }
        var zone = workspaces.find(workspace).zone();
        var chosen = step == null ? fitting(Duration.between(progress.launchAt(), end(progress))) : step;
        return new SeriesView(chosen, zone, ledger.series(workspace, progress.origin(), chosen, zone));
    }

    /** @throws io.hudhud.shared.Problem 404 when the workspace has no such campaign, 409 when it is a draft */
    public long origin(WorkspaceId workspace, UUID id) {
        Campaign.Launch launch = campaigns.get(workspace, id).launch();
        if (launch == null) {
            throw ReportProblem.notLaunched();
        }
        return launch.origin();
    }

    private Instant end(OriginProgress progress) {
        Instant now = clock.instant();
        Instant completed = progress.completedAt();
        return completed == null || completed.plus(ECHO).isAfter(now) ? now : completed.plus(ECHO);
    }

    /**
     * A time series.
     *
     * @param zone whose wall clock the steps follow: a day begins there at midnight
     */
    public record SeriesView(Duration step, ZoneId zone, List<TimePoint> points) {}

    static Duration fitting(Duration span) {
        return STEPS.stream()
                .filter(step -> span.dividedBy(step) <= MOST_POINTS)
                .findFirst()
                .orElse(STEPS.getLast());
    }

    static List<ResultsView.Step> funnel(Counts counts) {
        long targeted = counts.targeted();
        var milestones = counts.milestones();
        return List.of(
                step("targeted", targeted, targeted),
                step("accepted", milestones.accepted(), targeted),
                step("sent", milestones.sent(), targeted),
                step("delivered", milestones.delivered(), targeted),
                step("read", milestones.read(), targeted));
    }

    private static ResultsView.Step step(String name, long n, long targeted) {
        return new ResultsView.Step(name, n, targeted == 0 ? 0 : (double) n / targeted);
    }

    private static ResultsView.Cause cause(ReasonCount count, Words words) {
        return new ResultsView.Cause(
                count.state(),
                count.reason(),
                count.errorCode(),
                count.n(),
                words.reason(count.reason(), count.errorCode()));
    }

    private @Nullable Instant started(OriginProgress origin) {
        return clock.instant().isBefore(origin.launchAt()) ? null : origin.launchAt();
    }

    private @Nullable Instant earliestEnd(WorkspaceId workspace, CampaignProgress progress, OriginProgress origin) {
        long waiting = origin.counts().notTried();
        var settings = progress.campaign().settings();
        var sender = settings.sender();
        if (waiting <= 0 || !origin.holds().isEmpty() || origin.isGuarding() || sender == null) {
            return null;
        }
        return senders.route(workspace, sender)
                .map(route -> Allowance.perSecond(route.throughputPerSecond(), settings.perSecond()))
                .map(perSecond -> clock.instant().plusMillis(Math.round(waiting * 1000 / perSecond)))
                .orElse(null);
    }
}
