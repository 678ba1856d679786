package io.hudhud.report;

import static java.time.ZoneOffset.UTC;

import io.hudhud.campaign.CampaignNames;
import io.hudhud.delivery.OriginTotals;
import io.hudhud.delivery.OriginTotals.SentWith;
import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What templates are used for, from the counters: the ledger is not read. */
@Component
public class TemplateFigures {

    private static final Duration LATELY = Duration.ofDays(30);
    private static final SentWith NOTHING = new SentWith(0, 0, 0);

    private final CampaignNames campaigns;
    private final OriginTotals totals;
    private final Clock clock;

    TemplateFigures(CampaignNames campaigns, OriginTotals totals, Clock clock) {
        this.campaigns = campaigns;
        this.totals = totals;
        this.clock = clock;
    }

    /**
     * What one template is used for. The messages are those of campaigns that began in the last 30 days, and single messages
     * of this calendar month; test messages are not counted.
     *
     * @param campaigns all that name it, drafts included
     * @param sent how many of the messages WhatsApp sent on; {@code delivered} and {@code read}: of these
     */
    public record Figures(UUID template, int campaigns, long sent, long delivered, long read) {}

    /** In the order that was asked for. */
    public List<Figures> of(WorkspaceId workspace, Collection<UUID> templates) {
        var now = clock.instant();
        // Single messages are gathered by months of UTC.
        var month = LocalDate.ofInstant(now, UTC)
                .withDayOfMonth(1)
                .atStartOfDay(UTC)
                .toInstant();
        var used = campaigns.countByTemplate(workspace, templates);
        var sent = totals.byTemplate(workspace, templates, now.minus(LATELY), month);
        return templates.stream()
                .distinct()
                .map(template -> {
                    var with = sent.getOrDefault(template, NOTHING);
                    return new Figures(
                            template, used.getOrDefault(template, 0), with.sent(), with.delivered(), with.read());
                })
                .toList();
    }
}
