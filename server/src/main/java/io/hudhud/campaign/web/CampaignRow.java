package io.hudhud.campaign.web;

import io.hudhud.campaign.CampaignLine;
import io.hudhud.campaign.CampaignPage;
import io.hudhud.campaign.CampaignState;
import io.hudhud.campaign.Schedule;
import io.hudhud.delivery.Counts;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.OriginProgress;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.UsdMicros;
import io.hudhud.workspace.ApprovalState;
import io.hudhud.workspace.Doer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of campaigns. The figures are absent for drafts; the milestones count everybody who got that far.
 *
 * @param startsAt when sending begins, as planned or as confirmed; absent for a draft that would start at once
 * @param completedAt absent until nothing is left on which the system itself will act
 * @param audience everybody it is for, whether they may get it or not
 * @param clicked absent where it is not known
 * @param progress the share of the audience of whom nothing waits any more, 0 to 1
 * @param costUsd an estimate by list prices
 * @param retryOf the campaign whose failed messages it tries again
 * @param approval absent unless somebody asked for one
 */
record CampaignRow(
        UUID id,
        String name,
        List<String> labels,
        Purpose purpose,
        CampaignState state,
        CampaignLine.@Nullable Named template,
        CampaignLine.@Nullable Named sender,
        List<CampaignView.HoldView> holds,
        Schedule schedule,
        @Nullable Instant startsAt,
        @Nullable Instant launchedAt,
        @Nullable Instant completedAt,
        @Nullable Long audience,
        @Nullable Long sent,
        @Nullable Long delivered,
        @Nullable Long read,
        @Nullable Long clicked,
        @Nullable Long failed,
        @Nullable Long skipped,
        @Nullable Double progress,
        @Nullable BigDecimal costUsd,
        @Nullable UUID retryOf,
        @Nullable ApprovalState approval,
        Instant createdAt,
        Doer createdBy,
        Instant updatedAt,
        Doer updatedBy) {

    /**
     * A page of the list, which can be turned both ways.
     *
     * @param next the cursor for the page after this one; absent on the last
     * @param previous the cursor for the page before; absent on the first
     * @param total how many there are on all pages
     */
    record Rows(
            List<CampaignRow> items,
            @Nullable String next,
            @Nullable String previous,
            long total) {

        static Rows of(CampaignPage page) {
            return new Rows(
                    page.items().stream().map(CampaignRow::of).toList(), page.next(), page.previous(), page.total());
        }
    }

    static CampaignRow of(CampaignLine line) {
        var origin = line.origin();
        return new CampaignRow(
                line.id(),
                line.name(),
                line.labels(),
                line.purpose(),
                line.state(),
                line.template(),
                line.sender(),
                origin == null
                        ? List.of()
                        : origin.holds().stream().map(CampaignView.HoldView::of).toList(),
                line.schedule(),
                line.startsAt(),
                line.launchedAt(),
                origin == null ? null : origin.completedAt(),
                figure(origin, Counts::targeted),
                figure(origin, counts -> counts.milestones().sent()),
                figure(origin, counts -> counts.milestones().delivered()),
                figure(origin, counts -> counts.milestones().read()),
                figure(origin, counts -> counts.milestones().clicked()),
                figure(origin, counts -> counts.of(MessageState.FAILED)),
                figure(origin, counts -> counts.of(MessageState.SKIPPED)),
                figure(origin, CampaignRow::progress),
                figure(origin, counts -> UsdMicros.toUsd(counts.costMicros())),
                line.retryOf(),
                line.approval(),
                line.createdAt(),
                line.createdBy(),
                line.updatedAt(),
                line.updatedBy());
    }

    private static <T> @Nullable T figure(@Nullable OriginProgress origin, Function<Counts, @Nullable T> of) {
        return origin == null ? null : of.apply(origin.counts());
    }

    private static double progress(Counts counts) {
        long all = counts.targeted();
        long open = counts.of(MessageState.WAITING) + counts.of(MessageState.IN_DOUBT);
        return all == 0 ? 0 : Math.floor((all - open) * 1000.0 / all) / 1000;
    }
}
