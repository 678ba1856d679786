package io.hudhud.campaign.web;

import io.hudhud.campaign.Campaign;
import io.hudhud.campaign.CampaignDetails;
import io.hudhud.campaign.CampaignProgress;
import io.hudhud.campaign.CampaignSettings;
import io.hudhud.campaign.Campaigns;
import io.hudhud.campaign.DescribeCampaign;
import io.hudhud.shared.Version;
import io.hudhud.workspace.Caller;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Campaigns as they are drafted and read one by one. */
@RestController
@RequestMapping("/api/v1/campaigns")
class CampaignController {

    private final Campaigns campaigns;
    private final DescribeCampaign describe;

    CampaignController(Campaigns campaigns, DescribeCampaign describe) {
        this.campaigns = campaigns;
        this.describe = describe;
    }

    @PostMapping
    ResponseEntity<CampaignView> draft(Caller caller, @Valid @RequestBody CampaignSettings settings) {
        return created(caller, campaigns.draft(caller, settings));
    }

    @GetMapping("/{id}")
    ResponseEntity<CampaignView> get(Caller caller, @PathVariable UUID id) {
        return tagged(describe.of(caller.workspace(), id));
    }

    /** Replaces the settings of a draft. */
    @PutMapping("/{id}")
    ResponseEntity<CampaignView> edit(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody CampaignSettings settings) {
        var edited = campaigns.edit(caller, id, Version.required(ifMatch), settings);
        return tagged(describe.of(caller.workspace(), draftOf(edited)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Caller caller, @PathVariable UUID id) {
        campaigns.deleteDraft(caller, id);
    }

    private ResponseEntity<CampaignView> created(Caller caller, Campaign campaign) {
        return ResponseEntity.created(URI.create("/api/v1/campaigns/" + campaign.id()))
                .eTag(campaign.version().etag())
                .body(CampaignView.of(describe.of(caller.workspace(), draftOf(campaign))));
    }

    private static ResponseEntity<CampaignView> tagged(CampaignDetails details) {
        return ResponseEntity.ok()
                .eTag(details.progress().campaign().version().etag())
                .body(CampaignView.of(details));
    }

    private static CampaignProgress draftOf(Campaign campaign) {
        return new CampaignProgress(campaign, null);
    }
}
