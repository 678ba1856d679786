package io.hudhud.workspace.access;

import io.hudhud.shared.Page;
import io.hudhud.shared.Problem;
import io.hudhud.shared.RequestProblem;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where a person is signed in, and signing out from afar. Everybody sees and ends their own alone. */
@RestController
@RequestMapping("/api/v1/sessions")
@Requires(Role.VIEWER)
class OwnSessionController {

    private final Sessions sessions;
    private final AuditTrail audit;

    OwnSessionController(Sessions sessions, AuditTrail audit) {
        this.sessions = sessions;
        this.audit = audit;
    }

    /** All of them, last used first: there are few. */
    @GetMapping
    Page<OwnSession> list(Caller caller, HttpServletRequest request) {
        var person = caller.person();
        return new Page<>(sessions.of(person, SessionCookies.session(request)), null);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void end(Caller caller, @PathVariable UUID id) {
        var person = caller.person();
        if (!sessions.end(person, id)) {
            throw Problem.of(HttpStatus.NOT_FOUND, RequestProblem.NOT_FOUND, "you have no such session");
        }
        audit.record(caller, "session.ended", "user", person.toString(), Map.of());
    }

    /** Ends all but the one that asks. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void endOthers(Caller caller, HttpServletRequest request) {
        var person = caller.person();
        sessions.endOthers(person, SessionCookies.session(request), SessionEnd.SIGNED_OUT);
        audit.record(caller, "session.others-ended", "user", person.toString(), Map.of());
    }
}
