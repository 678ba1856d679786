package io.hudhud.campaign.web;

import io.hudhud.campaign.Campaign;
import io.hudhud.campaign.CampaignFilter;
import io.hudhud.campaign.CampaignList;
import io.hudhud.campaign.CampaignProgress;
import io.hudhud.campaign.CampaignSettings;
import io.hudhud.campaign.CampaignState;
import io.hudhud.campaign.Campaigns;
import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.Version;
import io.hudhud.workspace.Caller;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Map;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Campaigns as they are listed and drafted. */
@RestController
@RequestMapping("/api/v1/campaigns")
class CampaignController {

    private final Campaigns campaigns;
    private final CampaignList list;

    CampaignController(Campaigns campaigns, CampaignList list) {
        this.campaigns = campaigns;
        this.list = list;
    }

    /** The newest first. */
    @GetMapping
    Page<CampaignView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable CampaignState state,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable String label,
            @RequestParam(required = false) @Nullable Purpose purpose,
            @RequestParam(required = false) @Nullable UUID sender,
            @RequestParam(required = false) @Nullable UUID template,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return list.page(
                        caller.workspace(),
                        new CampaignFilter(state, search, label, purpose, sender, template),
                        Cursor.parse(cursor, 1),
                        Page.limit(limit))
                .map(CampaignView::of);
    }

    /** How many campaigns each state has, for the tabs over the list. */
    @GetMapping("/counts")
    Map<CampaignState, Integer> counts(
            Caller caller,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable String label,
            @RequestParam(required = false) @Nullable Purpose purpose,
            @RequestParam(required = false) @Nullable UUID sender,
            @RequestParam(required = false) @Nullable UUID template) {
        return list.countByState(
                caller.workspace(), new CampaignFilter(null, search, label, purpose, sender, template));
    }

    @PostMapping
    ResponseEntity<CampaignView> draft(Caller caller, @Valid @RequestBody CampaignSettings settings) {
        return created(campaigns.draft(caller, settings));
    }

    @GetMapping("/{id}")
    ResponseEntity<CampaignView> get(Caller caller, @PathVariable UUID id) {
        return tagged(campaigns.progress(caller.workspace(), id));
    }

    /** Replaces the settings of a draft. */
    @PutMapping("/{id}")
    ResponseEntity<CampaignView> edit(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody CampaignSettings settings) {
        return tagged(draftOf(campaigns.edit(caller, id, Version.required(ifMatch), settings)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Caller caller, @PathVariable UUID id) {
        campaigns.deleteDraft(caller, id);
    }

    /** A new draft with the same settings. */
    @PostMapping("/{id}/duplicate")
    ResponseEntity<CampaignView> duplicate(Caller caller, @PathVariable UUID id) {
        return created(campaigns.duplicate(caller, id));
    }

    private static ResponseEntity<CampaignView> created(Campaign campaign) {
        return ResponseEntity.created(URI.create("/api/v1/campaigns/" + campaign.id()))
                .eTag(campaign.version().etag())
                .body(CampaignView.of(draftOf(campaign)));
    }

    private static ResponseEntity<CampaignView> tagged(CampaignProgress progress) {
        return ResponseEntity.ok().eTag(progress.campaign().version().etag()).body(CampaignView.of(progress));
    }

    private static CampaignProgress draftOf(Campaign campaign) {
        return new CampaignProgress(campaign, null);
    }
}
