package io.hudhud.template.web;

import io.hudhud.shared.Version;
import io.hudhud.template.life.DraftApprovals;
import io.hudhud.workspace.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The second pair of eyes on a draft. With {@code If-Match} it is about the version that the person has seen. */
@RestController
@RequestMapping("/api/v1/template-drafts/{id}")
class DraftApprovalController {

    /** What one says to the other. */
    record DraftApprovalNote(@Nullable @Size(max = 1000) String note) {}

    private final DraftApprovals approvals;
    private final DescribeDraft describe;

    DraftApprovalController(DraftApprovals approvals, DescribeDraft describe) {
        this.approvals = approvals;
        this.describe = describe;
    }

    /** Asks the others to agree to the draft as it stands; any edit makes that void. */
    @PostMapping("/request-approval")
    ResponseEntity<DraftView> request(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable DraftApprovalNote note) {
        approvals.request(caller, id, seen(ifMatch), said(note));
        return describe.tagged(caller, id);
    }

    @PostMapping("/approve")
    ResponseEntity<DraftView> approve(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable DraftApprovalNote note) {
        approvals.decide(caller, id, true, seen(ifMatch), said(note));
        return describe.tagged(caller, id);
    }

    @PostMapping("/reject")
    ResponseEntity<DraftView> reject(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable DraftApprovalNote note) {
        approvals.decide(caller, id, false, seen(ifMatch), said(note));
        return describe.tagged(caller, id);
    }

    /** Takes a request back that nobody has answered. */
    @PostMapping("/withdraw-approval")
    ResponseEntity<DraftView> withdraw(Caller caller, @PathVariable UUID id) {
        approvals.withdraw(caller, id);
        return describe.tagged(caller, id);
    }

    private static @Nullable Version seen(@Nullable String ifMatch) {
        return ifMatch == null ? null : Version.required(ifMatch);
    }

    private static @Nullable String said(@Nullable DraftApprovalNote note) {
        return note == null ? null : note.note();
    }
}
