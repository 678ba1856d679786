package io.hudhud.campaign;

import io.hudhud.audience.AudienceSample;
import io.hudhud.audience.Audiences;
import io.hudhud.delivery.MarketingOfContacts;
import io.hudhud.delivery.Origins;
import io.hudhud.delivery.Stage;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Workspaces;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * How many people a week of marketing asks too much of. What was sent is counted in the ledger, what is planned by its
 * audiences, both over a sample of the contacts: its cost does not grow with them.
 */
@Service
public class Fatigue {

    /** A week of more campaigns is told by the first of them. */
    private static final int MOST = 100;

    /**
     * What a week comes to.
     *
     * @param week its first day
     * @param once people who would get one message, and so on
     * @param estimated whether that is from a sample of {@code sample} of the {@code contacts}
     * @param campaigns those that are counted by their audiences, since they are not frozen yet
     */
    public record FatigueView(
            LocalDate week,
            Instant from,
            Instant until,
            long once,
            long twice,
            long threeTimes,
            long fourTimesOrMore,
            boolean estimated,
            long contacts,
            int sample,
            List<UUID> campaigns) {}

    private final PlannedCampaigns planned;
    private final Origins origins;
    private final Audiences audiences;
    private final AudienceSample samples;
    private final MarketingOfContacts sent;
    private final Workspaces workspaces;
    private final Clock clock;

    Fatigue(
            PlannedCampaigns planned,
            Origins origins,
            Audiences audiences,
            AudienceSample samples,
            MarketingOfContacts sent,
            Workspaces workspaces,
            Clock clock) {
        this.planned = planned;
        this.origins = origins;
        this.audiences = audiences;
        this.samples = samples;
        this.sent = sent;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /** The seven days from {@code first} on, in the workspace's time zone. */
    public FatigueView of(WorkspaceId workspace, LocalDate first) {
        var zone = workspaces.find(workspace).zone();
        Instant from = first.atStartOfDay(zone).toInstant();
        Instant until = first.plusWeeks(1).atStartOfDay(zone).toInstant();
        var sample = samples.of(workspace);
        var messages = new HashMap<>(sent.between(workspace, sample.ids(), from, until, clock.instant()));
        var campaigns = stillToBeFrozen(workspace, from, until);
        for (Campaign campaign : campaigns) {
            var audience = campaign.settings().wholeAudience();
            if (audience != null && audiences.missingLists(workspace, audience).isEmpty()) {
                samples.allowed(workspace, audience, Purpose.MARKETING, sample)
                        .forEach(contact -> messages.merge(contact, 1, Integer::sum));
            }
        }
        var people = new long[5];
        messages.values().forEach(n -> people[Math.min(n, 4)]++);
        return new FatigueView(
                first,
                from,
                until,
                sample.scaled(people[1]),
                sample.scaled(people[2]),
                sample.scaled(people[3]),
                sample.scaled(people[4]),
                !sample.isAll(),
                sample.contacts(),
                sample.ids().size(),
                campaigns.stream().map(Campaign::id).toList());
    }

    private List<Campaign> stillToBeFrozen(WorkspaceId workspace, Instant from, Instant until) {
        var starting = planned.startingBetween(workspace, from, until, MOST).stream()
                .filter(campaign -> campaign.settings().purpose() == Purpose.MARKETING)
                .toList();
        var progress = origins.progress(
                workspace,
                starting.stream()
                        .filter(campaign -> !campaign.isDraft())
                        .map(Campaign::origin)
                        .toList());
        return starting.stream()
                .filter(campaign -> {
                    var origin = campaign.isDraft() ? null : progress.get(campaign.origin());
                    return origin == null || origin.stage() == Stage.SCHEDULED;
                })
                .toList();
    }
}
