package io.hudhud.workspace.access;

import io.hudhud.shared.Page;
import io.hudhud.shared.Problem;
import io.hudhud.shared.RequestProblem;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The keys by which programs sign in. */
@RestController
@RequestMapping("/api/v1/keys")
@Requires(Role.ADMIN)
class KeyController {

    /** {@code scopes}: {@code *}, or areas with {@code :read} or {@code :write}; absent: {@code *}. */
    record NewKey(
            @NotBlank @Size(max = 200) String name,
            @NotNull Role role,
            @Nullable List<String> scopes,
            @Nullable Instant expiresAt) {}

    private final ApiKeys keys;
    private final AuditTrail audit;
    private final Clock clock;

    KeyController(ApiKeys keys, AuditTrail audit, Clock clock) {
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of them, newest first: there are few. */
    @GetMapping
    Page<ApiKeys.Listed> list(Caller caller) {
        return new Page<>(keys.list(caller.workspace()), null);
    }

    /** Answers the key itself, this once. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    ApiKeys.Issued issue(Caller caller, @Valid @RequestBody NewKey wanted) {
        UserController.mayGive(caller, wanted.role());
        Instant expiresAt = wanted.expiresAt();
        if (expiresAt != null && !expiresAt.isAfter(clock.instant())) {
            throw invalid("expiresAt has to lie in the future");
        }
        var issued = keys.issue(caller.workspace(), wanted.name(), wanted.role(), scopes(wanted.scopes()), expiresAt);
        if (!caller.scopes().contains(Scope.ALL.word())
                && !caller.scopes().containsAll(issued.key().scopes())) {
            throw Problem.of(
                    HttpStatus.FORBIDDEN,
                    RequestProblem.NOT_ALLOWED,
                    "a key cannot make a key that may do more than itself");
        }
        audit.record(
                caller,
                "key.issued",
                "key",
                issued.key().id().toString(),
                Map.of("role", wanted.role().word(), "scopes", issued.key().scopes()));
        return issued;
    }

    /** Ends a key at once. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void revoke(Caller caller, @PathVariable UUID id) {
        var key = keys.find(caller.workspace(), id)
                .orElseThrow(() ->
                        Problem.of(HttpStatus.NOT_FOUND, RequestProblem.NOT_FOUND, "this workspace has no such key"));
        UserController.mayGive(caller, key.role());
        keys.revoke(caller.workspace(), id);
        audit.record(caller, "key.revoked", "key", id.toString(), Map.of());
    }

    private static Set<Scope> scopes(@Nullable List<String> words) {
        if (words == null || words.isEmpty()) {
            return Set.of(Scope.ALL);
        }
        try {
            return words.stream().map(Scope::new).collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw invalid(String.valueOf(e.getMessage()));
        }
    }

    private static Problem invalid(String sentence) {
        return Problem.of(HttpStatus.BAD_REQUEST, RequestProblem.INVALID_REQUEST, sentence);
    }
}
