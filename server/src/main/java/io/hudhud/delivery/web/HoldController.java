package io.hudhud.delivery.web;

import io.hudhud.delivery.Hold;
import io.hudhud.delivery.HoldAfterRestore;
import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.Holds;
import io.hudhud.delivery.Origins;
import io.hudhud.shared.Problem;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is held, and the decision to go on. Marketing as a whole and campaigns are stopped at their own addresses. */
@RestController
@RequestMapping("/api/v1/holds")
class HoldController {

    private final Holds holds;
    private final Origins origins;
    private final HoldAfterRestore restore;
    private final AuditTrail audit;

    HoldController(Holds holds, Origins origins, HoldAfterRestore restore, AuditTrail audit) {
        this.restore = restore;
        this.holds = holds;
        this.origins = origins;
        this.audit = audit;
    }

    enum Code {
        HOLD_NOT_FOUND
    }

    record HoldList(List<Hold> items) {}

    /** All that is held in the workspace now, oldest first. */
    @GetMapping
    HoldList list(Caller caller) {
        return new HoldList(holds.ofWorkspace(caller.workspace()));
    }

    /** The database was restored from a backup and does not know what was sent since; its owner agrees to go on. */
    @DeleteMapping("/installation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(Role.OWNER)
    @Transactional
    void agreeToRestoredBackup(Caller caller) {
        restore.agree();
        audit.record(caller, "hold.lifted", HoldScope.INSTALLATION.slug(), "", Map.of());
    }

    /** A person has looked at the cause and wants to go on. */
    @DeleteMapping("/{scope}/{id}/{reason}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(Role.ADMIN)
    @Transactional
    void lift(Caller caller, @PathVariable HoldScope scope, @PathVariable String id, @PathVariable HoldReason reason) {
        boolean late = reason == HoldReason.LATE_LAUNCH && id.matches("\\d{1,18}");
        boolean lifted = late
                ? origins.launchLate(caller.workspace(), Long.parseLong(id))
                : holds.lift(caller.workspace(), scope, id, reason);
        if (!lifted) {
            throw Problem.of(
                    HttpStatus.NOT_FOUND,
                    Code.HOLD_NOT_FOUND,
                    "There is no such hold. It may have been lifted already.");
        }
        audit.record(caller, "hold.lifted", scope.slug(), id, Map.of("reason", reason.slug()));
    }
}
