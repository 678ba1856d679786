package io.hudhud.workspace.access;

import io.hudhud.shared.Problem;
import io.hudhud.shared.RequestProblem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who asks: by the API key in {@code Authorization: Bearer}. */
final class CredentialFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final ApiKeys keys;
    private final ProblemWriter problems;

    CredentialFilter(ApiKeys keys, ProblemWriter problems) {
        this.keys = keys;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            var caller = keys.signIn(authorization.substring(BEARER.length()).strip());
            if (caller.isEmpty()) {
                problems.write(
                        response,
                        Problem.of(
                                HttpStatus.UNAUTHORIZED,
                                RequestProblem.NOT_SIGNED_IN,
                                "this API key is not known, has expired or was revoked"));
                return;
            }
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new SignedIn(caller.get()));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }
}
