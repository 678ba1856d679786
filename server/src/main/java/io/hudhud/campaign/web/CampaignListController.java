package io.hudhud.campaign.web;

import io.hudhud.campaign.CampaignCounts;
import io.hudhud.campaign.CampaignFilter;
import io.hudhud.campaign.CampaignList;
import io.hudhud.campaign.CampaignOrder;
import io.hudhud.campaign.CampaignSort;
import io.hudhud.campaign.CampaignSummary;
import io.hudhud.campaign.SummarizeCampaigns;
import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.shared.Purpose;
import io.hudhud.workspace.Caller;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Campaigns as a list, with what stands over it. */
@RestController
@RequestMapping("/api/v1/campaigns")
class CampaignListController {

    /** How a list is ordered: {@code desc} begins with the greatest. */
    enum Order {
        ASC,
        DESC
    }

    private final CampaignList list;
    private final SummarizeCampaigns summarize;

    CampaignListController(CampaignList list, SummarizeCampaigns summarize) {
        this.list = list;
        this.summarize = summarize;
    }

    /**
     * A page of campaigns, the last changed first unless {@code sort} and {@code order} say otherwise. {@code q} is looked for
     * in the names of campaigns and templates; {@code from} and {@code until} speak of the launch, for drafts of the day they
     * were made; {@code waitingForMe} shows the drafts whose approval the caller may give.
     */
    @GetMapping
    CampaignRow.Rows list(
            Caller caller,
            @RequestParam(defaultValue = "all") CampaignTab status,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String label,
            @RequestParam(required = false) @Nullable Purpose purpose,
            @RequestParam(required = false) @Nullable UUID sender,
            @RequestParam(required = false) @Nullable UUID template,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(defaultValue = "false") boolean waitingForMe,
            @RequestParam(defaultValue = "updated") CampaignSort sort,
            @RequestParam(defaultValue = "desc") Order order,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return CampaignRow.Rows.of(list.page(
                caller.workspace(),
                new CampaignFilter(
                        status.states(),
                        q,
                        label,
                        purpose,
                        sender,
                        template,
                        from,
                        until,
                        waitingForMe ? caller.actor() : null),
                new CampaignOrder(sort, order == Order.DESC),
                Cursor.parse(cursor, CampaignOrder.CURSOR_PARTS),
                Page.limit(limit)));
    }

    /** How many campaigns each tab has, within the other filters. */
    @GetMapping("/counts")
    CampaignCounts counts(
            Caller caller,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String label,
            @RequestParam(required = false) @Nullable Purpose purpose,
            @RequestParam(required = false) @Nullable UUID sender,
            @RequestParam(required = false) @Nullable UUID template,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until) {
        return list.counts(
                caller.workspace(),
                new CampaignFilter(Set.of(), q, label, purpose, sender, template, from, until, null),
                caller.actor());
    }

    /** What the campaigns that started in the last {@code days} came to, beside as many days before. */
    @GetMapping("/summary")
    CampaignSummary summary(Caller caller, @RequestParam(defaultValue = "30") @Min(1) @Max(366) int days) {
        return summarize.of(caller.workspace(), days);
    }
}
