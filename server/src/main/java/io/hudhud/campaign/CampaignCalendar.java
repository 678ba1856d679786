package io.hudhud.campaign;

import io.hudhud.audience.AudienceSample;
import io.hudhud.audience.AudienceSample.Sample;
import io.hudhud.audience.Audiences;
import io.hudhud.delivery.Hold;
import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.OriginProgress;
import io.hudhud.delivery.Origins;
import io.hudhud.delivery.Stage;
import io.hudhud.sender.SenderNames;
import io.hudhud.sender.Senders;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Campaigns on a calendar: from when until when, to how many, and which of them run beside each other. */
@Service
public class CampaignCalendar {

    /** More are no calendar that anybody can read. */
    private static final int MOST = 500;

    /**
     * A campaign on the calendar.
     *
     * @param until when nothing is left to send, as it was or as it is expected; absent where it cannot be known
     * @param finished whether {@code until} is what happened
     * @param audience absent while no audience is chosen
     * @param audienceEstimated whether that is from a sample of the contacts
     * @param holds why it does not send now
     * @param overlaps others on this calendar that the same number sends at the same time
     */
    public record CalendarEntry(
            UUID id,
            String name,
            CampaignState state,
            Purpose purpose,
            Instant from,
            @Nullable Instant until,
            boolean finished,
            @Nullable Long audience,
            boolean audienceEstimated,
            CampaignLine.@Nullable Named sender,
            List<HoldReason> holds,
            List<UUID> overlaps) {

        boolean meets(CalendarEntry other) {
            return sender != null
                    && other.sender != null
                    && sender.id().equals(other.sender.id())
                    && !id.equals(other.id)
                    && from.isBefore(other.end())
                    && other.from.isBefore(end());
        }

        private Instant end() {
            return until == null || !until.isAfter(from) ? from.plusSeconds(1) : until;
        }

        CalendarEntry with(List<UUID> others) {
            return new CalendarEntry(
                    id,
                    name,
                    state,
                    purpose,
                    from,
                    until,
                    finished,
                    audience,
                    audienceEstimated,
                    sender,
                    holds,
                    others);
        }
    }

    /** @param complete false when there were too many to show all */
    public record CalendarView(List<CalendarEntry> items, boolean complete) {}

    private final PlannedCampaigns planned;
    private final Origins origins;
    private final Audiences audiences;
    private final AudienceSample samples;
    private final Senders senders;
    private final SenderNames names;
    private final Clock clock;

    CampaignCalendar(
            PlannedCampaigns planned,
            Origins origins,
            Audiences audiences,
            AudienceSample samples,
            Senders senders,
            SenderNames names,
            Clock clock) {
        this.planned = planned;
        this.origins = origins;
        this.audiences = audiences;
        this.samples = samples;
        this.senders = senders;
        this.names = names;
        this.clock = clock;
    }

    /** Everything that starts in that time or is still under way at its beginning, in the order of the starts. */
    public CalendarView between(WorkspaceId workspace, Instant from, Instant until) {
        var found = new ArrayList<>(planned.underWayAt(workspace, from, MOST));
        found.addAll(planned.startingBetween(workspace, from, until, MOST + 1 - found.size()));
        boolean complete = found.size() <= MOST;
        var campaigns = complete ? found : found.subList(0, MOST);
        var progress = origins.progress(
                workspace,
                campaigns.stream()
                        .map(Campaign::launch)
                        .filter(Objects::nonNull)
                        .map(Campaign.Launch::origin)
                        .toList());
        var senderNames = names.of(
                workspace,
                campaigns.stream()
                        .flatMap(campaign ->
                                Stream.ofNullable(campaign.settings().sender()))
                        .distinct()
                        .toList());
        var sample = new OneSample(workspace);
        var entries = campaigns.stream()
                .map(campaign -> entry(workspace, campaign, progress, senderNames, sample))
                .toList();
        return new CalendarView(
                entries.stream()
                        .map(entry -> entry.with(entries.stream()
                                .filter(entry::meets)
                                .map(CalendarEntry::id)
                                .toList()))
                        .toList(),
                complete);
    }

    private CalendarEntry entry(
            WorkspaceId workspace,
            Campaign campaign,
            Map<Long, OriginProgress> all,
            Map<UUID, String> senderNames,
            OneSample sample) {
        var launch = campaign.launch();
        var progress = launch == null ? null : all.get(launch.origin());
        Long frozen = progress == null || progress.stage().compareTo(Stage.FROZEN) < 0
                ? null
                : (Long) progress.counts().targeted();
        Long size = frozen == null ? sample.size(campaign) : frozen;
        Instant start = Objects.requireNonNull(campaign.startsAt());
        UUID sender = campaign.settings().sender();
        Instant finished = progress == null ? null : progress.completedAt();
        return new CalendarEntry(
                campaign.id(),
                campaign.settings().name(),
                CampaignState.of(progress),
                campaign.settings().purpose(),
                start,
                finished != null ? finished : expectedEnd(workspace, campaign, progress, start, size),
                finished != null,
                size,
                frozen == null && size != null && sample.isPartial(),
                sender == null ? null : new CampaignLine.Named(sender, senderNames.get(sender)),
                progress == null
                        ? List.of()
                        : progress.holds().stream().map(Hold::reason).distinct().toList(),
                List.of());
    }

    /** At the sender's pace and within the portfolio's limit, if nothing else is sent meanwhile. */
    private @Nullable Instant expectedEnd(
            WorkspaceId workspace,
            Campaign campaign,
            @Nullable OriginProgress progress,
            Instant start,
            @Nullable Long size) {
        var settings = campaign.settings();
        var route = settings.sender() == null
                ? null
                : senders.route(workspace, settings.sender()).orElse(null);
        long left = progress != null && progress.stage() != Stage.SCHEDULED
                ? progress.counts().of(MessageState.WAITING)
                : size == null ? 0 : size;
        if (route == null || left == 0) {
            return null;
        }
        var limit = senders.messagingLimit(route.portfolio());
        var duration = DurationEstimate.of(
                left,
                route.throughputPerSecond(),
                settings.perSecond(),
                limit.isPresent() ? (Integer) limit.getAsInt() : null);
        Instant begin = clock.instant().isAfter(start) ? clock.instant() : start;
        return begin.plusSeconds(duration.seconds());
    }

    /** The sample, taken when it is first needed. */
    private final class OneSample {
        private final WorkspaceId workspace;
        private @Nullable Sample sample;

        OneSample(WorkspaceId workspace) {
            this.workspace = workspace;
        }

        @Nullable
        Long size(Campaign campaign) {
            var audience = campaign.settings().wholeAudience();
            if (audience == null || !audiences.missingLists(workspace, audience).isEmpty()) {
                return null;
            }
            var taken = taken();
            return taken.scaled(samples.members(workspace, audience, taken));
        }

        boolean isPartial() {
            return !taken().isAll();
        }

        private Sample taken() {
            var known = sample;
            if (known == null) {
                known = samples.of(workspace);
                sample = known;
            }
            return known;
        }
    }
}
