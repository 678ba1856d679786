package io.hudhud.delivery.web;

import io.hudhud.delivery.Ledger;
import io.hudhud.delivery.MessageKey;
import io.hudhud.shared.Problem;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person sends a message once more whose fate is unknown, or that failed. */
@RestController
@RequestMapping("/api/v1/messages/{address}/resend")
class ResendController {

    private final Ledger ledger;
    private final AuditTrail audit;

    ResendController(Ledger ledger, AuditTrail audit) {
        this.ledger = ledger;
        this.audit = audit;
    }

    enum Code {
        NOT_RESENDABLE
    }

    /** @param attempt the attempt that the person saw: two who decide the same make one */
    record ResendRequest(@Min(1) int attempt) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Requires(Role.MARKETER)
    @Transactional
    void resend(Caller caller, @PathVariable String address, @Valid @RequestBody ResendRequest request) {
        if (!ledger.resend(caller.workspace(), key(address), request.attempt())) {
            throw problem();
        }
        audit.record(caller, "message.resent", "message", address, Map.of("attempt", request.attempt()));
    }

    private static MessageKey key(String address) {
        try {
            return MessageKey.parse(address);
        } catch (IllegalArgumentException e) {
            throw problem();
        }
    }

    private static Problem problem() {
        return Problem.of(
                HttpStatus.CONFLICT,
                Code.NOT_RESENDABLE,
                "Only a message that is in doubt, unresolved or failed can be sent again, only from the attempt that you"
                        + " saw, and only to whom no other try of its campaign has reached. Reload it and look again.");
    }
}
