package io.hudhud.workspace.access;

import io.hudhud.shared.Problem;
import io.hudhud.shared.RequestProblem;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.StillSignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Finds out who asks: a program by the API key in {@code Authorization: Bearer}, a person by the session's cookie, whose
 * changes have to carry the CSRF token too.
 */
final class CredentialFilter extends OncePerRequestFilter {

    /** The attribute of a request that says why its session is none any more: a {@link SessionEnd}. */
    static final String ENDED = CredentialFilter.class.getName() + ".ended";

    private static final String BEARER = "Bearer ";
    private static final String SESSION_PATH = "/api/v1/session";
    /** Where it matters who asks. The app's pages load for everybody: also for whom the app then asks to sign in. */
    private static final Set<String> GUARDED = Set.of("/api/", "/actuator/");

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final ApiKeys keys;
    private final Sessions sessions;
    private final HandlerExceptionResolver problems;

    CredentialFilter(ApiKeys keys, Sessions sessions, HandlerExceptionResolver problems) {
        this.keys = keys;
        this.sessions = sessions;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return GUARDED.stream().noneMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Caller> caller;
        try {
            caller = caller(request);
        } catch (RuntimeException e) {
            problems.resolveException(request, response, null, e);
            return;
        }
        if (caller.isPresent()) {
            still(request, caller.get());
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new SignedIn(caller.get()));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    /** For answers that last: the credential is taken from the request now, and asked about again then. */
    private void still(HttpServletRequest request, Caller caller) {
        String key = key(request);
        String token = SessionCookies.session(request);
        StillSignedIn.put(request, () -> {
            var now = key != null
                    ? keys.signIn(key)
                    : token == null ? Optional.<Caller>empty() : open(sessions.look(token));
            return now.filter(caller::equals).isPresent();
        });
    }

    private static Optional<Caller> open(Sessions.Found found) {
        return found instanceof Sessions.Open session ? Optional.of(session.caller()) : Optional.empty();
    }

    private Optional<Caller> caller(HttpServletRequest request) {
        String key = key(request);
        if (key != null) {
            var caller = keys.signIn(key);
            if (caller.isEmpty()) {
                throw Problem.of(
                        HttpStatus.UNAUTHORIZED,
                        RequestProblem.NOT_SIGNED_IN,
                        "this API key is not known, has expired or was revoked");
            }
            return caller;
        }
        String token = SessionCookies.session(request);
        if (token == null) {
            return Optional.empty();
        }
        return switch (sessions.find(token)) {
            case Sessions.Open session -> Optional.of(admit(request, session, token));
            case Sessions.Ended ended -> {
                request.setAttribute(ENDED, ended.reason());
                yield Optional.empty();
            }
            case Sessions.Unknown unknown -> Optional.empty();
        };
    }

    /** The API key that is sent along, null without one. */
    private static @Nullable String key(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? authorization.substring(BEARER.length()).strip()
                : null;
    }

    private static Caller admit(HttpServletRequest request, Sessions.Open session, String token) {
        String path = request.getRequestURI();
        boolean signsIn = path.equals(SESSION_PATH) && request.getMethod().equals("POST");
        if (!READING.contains(request.getMethod())
                && !signsIn
                && !Sessions.csrfMatches(token, request.getHeader(SessionCookies.CSRF_HEADER))) {
            throw Problem.of(
                    HttpStatus.FORBIDDEN,
                    AccessProblem.CSRF_TOKEN_MISSING,
                    "send the value of the cookie " + SessionCookies.CSRF + " as " + SessionCookies.CSRF_HEADER);
        }
        if (session.oneTime() && !path.startsWith(SESSION_PATH)) {
            throw Problem.of(
                    HttpStatus.FORBIDDEN,
                    AccessProblem.PASSWORD_CHANGE_REQUIRED,
                    "choose a password of your own first: PUT /api/v1/session/password");
        }
        return session.caller();
    }
}
