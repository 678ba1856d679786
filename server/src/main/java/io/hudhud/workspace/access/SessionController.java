package io.hudhud.workspace.access;

import io.hudhud.shared.Problem;
import io.hudhud.shared.Version;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Actor;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.FirstSender;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import io.hudhud.workspace.Workspace;
import io.hudhud.workspace.Workspaces;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in, seeing as whom, changing the password, signing out. */
@RestController
@RequestMapping("/api/v1/session")
@Requires(Role.VIEWER)
class SessionController {

    /** {@code workspace}: for people who work in several; absent: their oldest. */
    record SignIn(
            @NotBlank String email,
            @NotBlank String password,
            @Nullable String workspace) {}

    record NewPassword(@NotBlank String current, @NotBlank String changed) {}

    /** Who is signed in. {@code workspaces}: where else they could be. */
    record SignedInAs(
            String kind,
            String id,
            @Nullable String email,
            @Nullable String name,
            @Nullable AppLanguage language,
            Role role,
            Place workspace,
            List<String> workspaces,
            boolean passwordChangeRequired,
            Setup setup) {}

    /**
     * The workspace, as every page shows it.
     *
     * @param country ISO 3166 alpha-2
     * @param zone an IANA time zone
     * @param currency ISO 4217
     */
    record Place(String id, String name, String country, String zone, String currency) {

        static Place of(Workspace workspace) {
            return new Place(
                    Long.toString(workspace.id().value()),
                    workspace.name(),
                    workspace.country(),
                    workspace.zone().getId(),
                    workspace.currency().getCurrencyCode());
        }
    }

    /**
     * How far the set-up of the workspace is; each true once it is done.
     *
     * @param owner who is signed in has a name
     * @param workspace the settings were looked at and saved
     * @param sender there is a number to send from
     */
    record Setup(boolean owner, boolean workspace, boolean sender) {}

    /** {@code language}: what the app speaks; absent: what the browser asks for. */
    record Profile(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Email @Size(max = 254) String email,
            @Nullable AppLanguage language) {}

    private final Persons persons;
    private final Members members;
    private final Sessions sessions;
    private final SignInPace pace;
    private final Workspaces workspaces;
    private final FirstSender firstSender;
    private final AuditTrail audit;
    private final AccessProperties properties;

    SessionController(
            Persons persons,
            Members members,
            Sessions sessions,
            SignInPace pace,
            Workspaces workspaces,
            FirstSender firstSender,
            AuditTrail audit,
            AccessProperties properties) {
        this.persons = persons;
        this.members = members;
        this.sessions = sessions;
        this.pace = pace;
        this.workspaces = workspaces;
        this.firstSender = firstSender;
        this.audit = audit;
        this.properties = properties;
    }

    /** Only JSON is taken: a form on another site cannot send it. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Transactional
    SignedInAs signIn(
            @Valid @RequestBody SignIn credentials, HttpServletRequest request, HttpServletResponse response) {
        pace.attempt(credentials.email(), request.getRemoteAddr());
        var person = persons.signIn(credentials.email(), credentials.password())
                .orElseThrow(() -> Problem.of(
                        HttpStatus.UNAUTHORIZED,
                        AccessProblem.WRONG_CREDENTIALS,
                        "no such e-mail address and password"));
        pace.right(credentials.email(), request.getRemoteAddr());
        var mine = members.workspacesOf(person.id());
        var workspace = mine.stream()
                .filter(id -> credentials.workspace() == null
                        || credentials.workspace().equals(Long.toString(id.value())))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        HttpStatus.FORBIDDEN,
                        AccessProblem.NO_WORKSPACE,
                        "you are no member of this workspace: ask its owner for an invitation"));
        String old = SessionCookies.session(request);
        if (old != null) {
            sessions.close(old);
        }
        String token = sessions.open(workspace, person.id(), Device.of(request));
        SessionCookies.set(request, response, token, properties.sessionLife());
        var caller = new Caller(
                workspace,
                new Actor(Actor.Kind.PERSON, person.id().toString()),
                members.find(workspace, person.id()).orElseThrow().role(),
                Set.of(Scope.ALL.word()));
        audit.record(caller, "session.opened", "user", person.id().toString(), Map.of());
        return describe(caller, person, mine);
    }

    @GetMapping
    SignedInAs current(Caller caller) {
        if (caller.actor().kind() != Actor.Kind.PERSON) {
            return describe(caller, null, List.of(caller.workspace()));
        }
        var person = persons.find(UUID.fromString(caller.actor().id())).orElseThrow();
        return describe(caller, person, members.workspacesOf(person.id()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void signOut(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        String token = SessionCookies.session(request);
        if (token != null) {
            sessions.close(token);
            audit.record(caller, "session.closed", "user", caller.actor().id(), Map.of());
        }
        SessionCookies.clear(request, response);
    }

    /** Changes one's own name, e-mail address and language. */
    @PutMapping("/profile")
    @Transactional
    SignedInAs changeProfile(Caller caller, @Valid @RequestBody Profile profile) {
        var id = caller.person();
        if (!persons.changeProfile(id, profile.email(), profile.name(), profile.language())) {
            throw Problem.of(
                    HttpStatus.CONFLICT,
                    AccessProblem.EMAIL_IN_USE,
                    "somebody else signs in with this e-mail address: take another one");
        }
        audit.record(caller, "user.profile-changed", "user", id.toString(), Map.of());
        return current(caller);
    }

    /** Ends all other sessions of the person. */
    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void changePassword(Caller caller, @Valid @RequestBody NewPassword password, HttpServletRequest request) {
        var person = persons.find(caller.person()).orElseThrow();
        pace.attempt(person.email(), request.getRemoteAddr());
        if (persons.signIn(person.email(), password.current()).isEmpty()) {
            throw Problem.of(
                    HttpStatus.FORBIDDEN, AccessProblem.WRONG_CREDENTIALS, "the current password is not this one");
        }
        pace.right(person.email(), request.getRemoteAddr());
        try {
            persons.changePassword(person.id(), password.changed(), false);
        } catch (IllegalArgumentException e) {
            throw Problem.of(HttpStatus.BAD_REQUEST, AccessProblem.PASSWORD_UNFIT, String.valueOf(e.getMessage()));
        }
        sessions.endOthers(person.id(), SessionCookies.session(request), SessionEnd.PASSWORD_CHANGED);
        audit.record(caller, "user.password-changed", "user", person.id().toString(), Map.of());
    }

    private SignedInAs describe(Caller caller, Persons.@Nullable Person person, List<WorkspaceId> mine) {
        var workspace = workspaces.findVersioned(caller.workspace());
        return new SignedInAs(
                caller.actor().kind().word(),
                caller.actor().id(),
                person == null ? null : person.email(),
                person == null ? null : person.name(),
                person == null ? null : person.language(),
                caller.role(),
                Place.of(workspace.workspace()),
                mine.stream().map(id -> Long.toString(id.value())).toList(),
                person != null && person.oneTime(),
                new Setup(
                        person == null || !person.name().isBlank(),
                        !workspace.version().equals(Version.FIRST),
                        firstSender.isThere(caller.workspace())));
    }
}
