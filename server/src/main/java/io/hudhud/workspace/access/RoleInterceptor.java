package io.hudhud.workspace.access;

import io.hudhud.shared.Problem;
import io.hudhud.shared.RequestProblem;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses what the caller's role or the key's scopes do not cover, before a controller runs. A route without
 * {@link Requires} needs a viewer to read and a marketer for all else.
 */
final class RoleInterceptor implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn) {
            boolean write = !READING.contains(request.getMethod());
            Caller caller = signedIn.caller();
            caller.require(roleFor(method, write));
            String area = areaOf(request.getRequestURI());
            if (!Scope.allow(caller.scopes(), area, write)) {
                throw Problem.of(
                        HttpStatus.FORBIDDEN,
                        RequestProblem.NOT_ALLOWED,
                        "this API key lacks the scope " + area + (write ? ":write" : ":read"));
            }
        }
        return true;
    }

    private static Role roleFor(HandlerMethod method, boolean write) {
        var declared = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Requires.class);
        if (declared == null) {
            declared = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Requires.class);
        }
        if (declared != null) {
            return declared.value();
        }
        return write ? Role.MARKETER : Role.VIEWER;
    }

    private static String areaOf(String path) {
        String[] words = path.split("/", 5);
        return words.length > 3 ? words[3] : "";
    }
}
