package io.hudhud.campaign.web;

import io.hudhud.campaign.Approvals;
import io.hudhud.campaign.DescribeCampaign;
import io.hudhud.shared.Version;
import io.hudhud.workspace.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The second pair of eyes on a draft. With {@code If-Match} it is about the version that the person has seen. */
@RestController
@RequestMapping("/api/v1/campaigns/{id}")
class ApprovalController {

    /** What one says to the other. */
    record ApprovalNote(@Nullable @Size(max = 1000) String note) {}

    private final Approvals approvals;
    private final DescribeCampaign describe;

    ApprovalController(Approvals approvals, DescribeCampaign describe) {
        this.approvals = approvals;
        this.describe = describe;
    }

    /** Asks the others to agree to the draft as it stands; any edit makes that void. */
    @PostMapping("/request-approval")
    CampaignView request(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable ApprovalNote note) {
        approvals.request(caller, id, seen(ifMatch), note == null ? null : note.note());
        return CampaignView.of(describe.of(caller.workspace(), id));
    }

    @PostMapping("/approve")
    CampaignView approve(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable ApprovalNote note) {
        return decide(caller, id, true, ifMatch, note);
    }

    @PostMapping("/reject")
    CampaignView reject(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable ApprovalNote note) {
        return decide(caller, id, false, ifMatch, note);
    }

    private CampaignView decide(
            Caller caller, UUID id, boolean approved, @Nullable String ifMatch, @Nullable ApprovalNote note) {
        approvals.decide(caller, id, approved, seen(ifMatch), note == null ? null : note.note());
        return CampaignView.of(describe.of(caller.workspace(), id));
    }

    private static @Nullable Version seen(@Nullable String ifMatch) {
        return ifMatch == null ? null : Version.required(ifMatch);
    }
}
