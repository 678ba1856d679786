package io.hudhud.workspace;

import io.hudhud.shared.Problem;
import io.hudhud.shared.RequestProblem;
import io.hudhud.shared.WorkspaceId;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/**
 * Who asks, for which workspace, and what they may do. Controllers take it as an argument; everything that they read or
 * write belongs to {@code workspace}.
 *
 * @param scopes what an API key is limited to ({@code *}, {@code contacts:read}, {@code messages:write}); {@code *} for people
 */
public record Caller(WorkspaceId workspace, Actor actor, Role role, Set<String> scopes) {

    public Caller {
        scopes = Set.copyOf(scopes);
    }

    /** Hudhud itself, acting in a workspace. */
    public static Caller system(WorkspaceId workspace, String part) {
        return new Caller(workspace, Actor.system(part), Role.OWNER, Set.of("*"));
    }

    /**
     * The id of the person who asks.
     *
     * @throws Problem 403 for a program: it has no password, name or sessions
     */
    public UUID person() {
        if (actor.kind() != Actor.Kind.PERSON) {
            throw Problem.of(HttpStatus.FORBIDDEN, RequestProblem.NOT_ALLOWED, "this is for people, not for API keys");
        }
        return UUID.fromString(actor.id());
    }

    /** @throws Problem 403 when the caller's role does not include {@code needed} */
    public void require(Role needed) {
        if (!role.includes(needed)) {
            throw Problem.of(
                    HttpStatus.FORBIDDEN,
                    RequestProblem.NOT_ALLOWED,
                    "this needs the role " + needed.word() + " or a higher one");
        }
    }
}
