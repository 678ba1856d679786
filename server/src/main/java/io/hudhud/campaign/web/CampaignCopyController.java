package io.hudhud.campaign.web;

import io.hudhud.campaign.Campaign;
import io.hudhud.campaign.CampaignProgress;
import io.hudhud.campaign.Campaigns;
import io.hudhud.campaign.CloseCampaigns;
import io.hudhud.campaign.DescribeCampaign;
import io.hudhud.campaign.RetryCampaign;
import io.hudhud.workspace.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Campaigns that are made of others, and what is done to several. */
@RestController
@RequestMapping("/api/v1/campaigns")
class CampaignCopyController {

    /** @param codes only those whose message failed with one of these of WhatsApp's codes; absent: all that may be tried again */
    record RetryRequest(@Nullable @Size(max = 200) Set<Integer> codes) {}

    record FailedCodes(List<RetryCampaign.FailedCode> items) {}

    record CampaignIds(@NotEmpty @Size(max = 500) List<UUID> ids) {}

    record ClosedCampaigns(List<CloseCampaigns.Closed> items) {}

    private final Campaigns campaigns;
    private final RetryCampaign retry;
    private final CloseCampaigns close;
    private final DescribeCampaign describe;

    CampaignCopyController(Campaigns campaigns, RetryCampaign retry, CloseCampaigns close, DescribeCampaign describe) {
        this.campaigns = campaigns;
        this.retry = retry;
        this.close = close;
        this.describe = describe;
    }

    /** A new draft with the same settings. */
    @PostMapping("/{id}/duplicate")
    ResponseEntity<CampaignView> duplicate(Caller caller, @PathVariable UUID id) {
        return created(caller, campaigns.duplicate(caller, id));
    }

    /** With which codes messages of the campaign have failed, and whether another try can mend that. */
    @GetMapping("/{id}/retry")
    FailedCodes failures(Caller caller, @PathVariable UUID id) {
        return new FailedCodes(retry.failures(caller, id));
    }

    /** A new draft, linked to this campaign, for those whose message failed and may be tried again. */
    @PostMapping("/{id}/retry")
    ResponseEntity<CampaignView> retry(
            Caller caller,
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable RetryRequest request) {
        Set<Integer> codes = request == null || request.codes() == null ? Set.of() : request.codes();
        return created(caller, retry.retry(caller, id, codes));
    }

    /** Closes several for good, and tells what became of each. */
    @PostMapping("/close")
    ClosedCampaigns close(Caller caller, @Valid @RequestBody CampaignIds request) {
        return new ClosedCampaigns(close.close(caller, request.ids()));
    }

    private ResponseEntity<CampaignView> created(Caller caller, Campaign campaign) {
        return ResponseEntity.created(URI.create("/api/v1/campaigns/" + campaign.id()))
                .eTag(campaign.version().etag())
                .body(CampaignView.of(describe.of(caller.workspace(), new CampaignProgress(campaign, null))));
    }
}
