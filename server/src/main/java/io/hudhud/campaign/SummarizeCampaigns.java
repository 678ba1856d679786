package io.hudhud.campaign;

import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.OriginKind;
import io.hudhud.delivery.OriginTotals;
import io.hudhud.shared.UsdMicros;
import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** Adds up campaigns, from their counters: whatever the number of messages, it is quick. */
@Service
public class SummarizeCampaigns {

    private final OriginTotals totals;
    private final SendingSettingsStore settings;
    private final Clock clock;

    SummarizeCampaigns(OriginTotals totals, SendingSettingsStore settings, Clock clock) {
        this.totals = totals;
        this.settings = settings;
        this.clock = clock;
    }

    /** The last {@code days}, beside as many before. */
    public CampaignSummary of(WorkspaceId workspace, int days) {
        Instant now = clock.instant();
        var span = Duration.ofDays(days);
        var exchange = settings.find(workspace).exchange();
        return new CampaignSummary(
                now.minus(span),
                now,
                exchange.currency(),
                figures(workspace, exchange, now.minus(span), now),
                figures(workspace, exchange, now.minus(span.multipliedBy(2)), now.minus(span)));
    }

    private CampaignSummary.Figures figures(WorkspaceId workspace, Exchange exchange, Instant from, Instant until) {
        var sum = totals.started(workspace, OriginKind.CAMPAIGN, from, until);
        var counts = sum.counts();
        return new CampaignSummary.Figures(
                sum.origins(),
                counts.targeted(),
                counts.milestones().sent(),
                counts.milestones().delivered(),
                counts.milestones().read(),
                counts.milestones().clicked(),
                counts.of(MessageState.FAILED),
                UsdMicros.toUsd(counts.costMicros()),
                exchange.ofUsdMicros(counts.costMicros()));
    }
}
