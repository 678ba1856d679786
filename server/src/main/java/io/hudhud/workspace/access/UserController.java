package io.hudhud.workspace.access;

import io.hudhud.shared.Page;
import io.hudhud.shared.Problem;
import io.hudhud.shared.RequestProblem;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The people of a workspace. Nobody gives, changes or takes away a role above their own. */
@RestController
@RequestMapping("/api/v1/users")
@Requires(Role.ADMIN)
class UserController {

    record Invitation(
            @NotBlank @Email @Size(max = 254) String email,
            @Nullable @Size(max = 200) String name,
            @NotNull Role role) {}

    /** {@code oneTimePassword}: to hand over, shown this once; absent for a person who can sign in already. */
    record Invited(Members.Member user, @Nullable String oneTimePassword) {}

    /** {@code oneTimePassword}: to hand over, shown this once. */
    record NewPassword(String oneTimePassword) {}

    record NewRole(@NotNull Role role) {}

    private final Persons persons;
    private final Members members;
    private final Sessions sessions;
    private final AuditTrail audit;

    UserController(Persons persons, Members members, Sessions sessions, AuditTrail audit) {
        this.persons = persons;
        this.members = members;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** All of them: there are few. */
    @GetMapping
    Page<Members.Member> list(Caller caller) {
        return new Page<>(members.list(caller.workspace()), null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    Invited invite(Caller caller, @Valid @RequestBody Invitation invitation) {
        mayGive(caller, invitation.role());
        String password = null;
        var person = persons.find(invitation.email()).orElse(null);
        if (person == null) {
            password = Passwords.oneTime();
            String name = invitation.name() == null ? "" : invitation.name();
            person = persons.add(invitation.email(), name, password, true);
        }
        if (!members.add(caller.workspace(), person.id(), invitation.role())) {
            throw Problem.of(
                    HttpStatus.CONFLICT,
                    AccessProblem.ALREADY_A_USER,
                    "this person is a user of this workspace already");
        }
        audit.record(
                caller,
                "user.invited",
                "user",
                person.id().toString(),
                Map.of("role", invitation.role().word()));
        return new Invited(member(caller, person.id()), password);
    }

    /** Ends the person's sessions, so that the new role holds at once. */
    @PutMapping("/{id}/role")
    @Transactional
    Members.Member changeRole(Caller caller, @PathVariable UUID id, @Valid @RequestBody NewRole changed) {
        var member = member(caller, id);
        mayGive(caller, member.role());
        mayGive(caller, changed.role());
        members.changeRole(caller.workspace(), id, changed.role());
        sessions.endIn(caller.workspace(), id, SessionEnd.ROLE_CHANGED);
        audit.record(
                caller,
                "user.role-changed",
                "user",
                id.toString(),
                Map.of("from", member.role().word(), "to", changed.role().word()));
        return member(caller, id);
    }

    /**
     * Gives a person who cannot sign in any more a one-time password, and ends their sessions. Not for somebody who works in
     * other workspaces too: whoever set their password could enter there.
     */
    @PostMapping("/{id}/password")
    @Transactional
    NewPassword resetPassword(Caller caller, @PathVariable UUID id) {
        mayGive(caller, member(caller, id).role());
        if (members.workspacesOf(id).size() > 1) {
            throw Problem.of(
                    HttpStatus.CONFLICT,
                    AccessProblem.MEMBER_ELSEWHERE,
                    "this person works in other workspaces too: nobody here may set their password");
        }
        String password = Passwords.oneTime();
        persons.changePassword(id, password, true);
        sessions.endOthers(id, null, SessionEnd.PASSWORD_CHANGED);
        audit.record(caller, "user.password-reset", "user", id.toString(), Map.of());
        return new NewPassword(password);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void remove(Caller caller, @PathVariable UUID id) {
        mayGive(caller, member(caller, id).role());
        members.remove(caller.workspace(), id);
        sessions.endIn(caller.workspace(), id, SessionEnd.REMOVED);
        audit.record(caller, "user.removed", "user", id.toString(), Map.of());
    }

    private Members.Member member(Caller caller, UUID id) {
        return members.find(caller.workspace(), id)
                .orElseThrow(() ->
                        Problem.of(HttpStatus.NOT_FOUND, RequestProblem.NOT_FOUND, "this workspace has no such user"));
    }

    static void mayGive(Caller caller, Role role) {
        if (!caller.role().includes(role)) {
            throw Problem.of(
                    HttpStatus.FORBIDDEN, AccessProblem.ROLE_TOO_HIGH, "this role is above your own: ask an owner");
        }
    }
}
