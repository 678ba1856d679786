package io.hudhud.delivery.web;

import io.hudhud.delivery.Hold;
import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.Holds;
import io.hudhud.delivery.web.HoldController.Code;
import io.hudhud.shared.Problem;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.AuditFilter;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The switch that stops all marketing of a workspace at once. */
@RestController
@RequestMapping("/api/v1/holds/marketing")
class MarketingController {

    private static final String STOPPED = "marketing.stopped";

    private final Holds holds;
    private final AuditTrail audit;

    MarketingController(Holds holds, AuditTrail audit) {
        this.holds = holds;
        this.audit = audit;
    }

    /**
     * Whether all marketing is stopped.
     *
     * @param since absent unless it is stopped
     * @param by who stopped it; absent for somebody who is gone
     * @param why absent when they did not say
     */
    record MarketingView(
            boolean stopped,
            @Nullable Instant since,
            @Nullable String by,
            @Nullable String why) {}

    /** @param why for the team to read */
    record MarketingStop(@Nullable @Size(max = 300) String why) {}

    @GetMapping
    MarketingView get(Caller caller) {
        return stop(caller.workspace())
                .map(hold -> new MarketingView(true, hold.placedAt(), stoppedBy(caller.workspace()), hold.detail()))
                .orElseGet(() -> new MarketingView(false, null, null, null));
    }

    /** Stops all marketing of the workspace within a second. */
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(Role.ADMIN)
    @Transactional
    void stop(Caller caller, @Valid @RequestBody(required = false) @Nullable MarketingStop request) {
        holds.place(
                caller.workspace(),
                HoldScope.MARKETING,
                scopeId(caller.workspace()),
                HoldReason.USER,
                request == null ? null : request.why());
        audit.record(caller, STOPPED, "workspace", scopeId(caller.workspace()), Map.of());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(Role.ADMIN)
    @Transactional
    void resume(Caller caller) {
        String id = scopeId(caller.workspace());
        if (!holds.lift(caller.workspace(), HoldScope.MARKETING, id, HoldReason.USER)) {
            throw Problem.of(
                    HttpStatus.NOT_FOUND,
                    Code.HOLD_NOT_FOUND,
                    "Marketing is not stopped. Somebody may have been quicker.");
        }
        audit.record(caller, "hold.lifted", HoldScope.MARKETING.slug(), id, Map.of("reason", HoldReason.USER.slug()));
    }

    private Optional<Hold> stop(WorkspaceId workspace) {
        return holds.of(workspace, HoldScope.MARKETING, scopeId(workspace)).stream()
                .filter(hold -> hold.reason() == HoldReason.USER)
                .findFirst();
    }

    /** The audit trail is written in the transaction that stops it. */
    private @Nullable String stoppedBy(WorkspaceId workspace) {
        var lastStop = audit.list(workspace, new AuditFilter(null, STOPPED, null, null, null, null), 1, null);
        return lastStop.items().stream()
                .findFirst()
                .map(AuditTrail.Entry::actorName)
                .orElse(null);
    }

    private static String scopeId(WorkspaceId workspace) {
        return String.valueOf(workspace.value());
    }
}
