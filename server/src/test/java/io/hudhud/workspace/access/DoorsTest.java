package io.hudhud.workspace.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every route that the server has, also those that are added later. */
@HudhudTest
class DoorsTest {

    /** Routes for which anybody may knock; each has its own proof (a signature, a password). */
    private static final List<String> OPEN = List.of("/webhooks/", "/l/", "/error", "/v3/api-docs");

    /** What a viewer may POST: signing in, what is their own, and questions that change nothing but do not fit into an address. */
    private static final Set<String> A_VIEWERS_POSTS = Set.of(
            "/api/v1/session",
            "/api/v1/session/password",
            "/api/v1/session/profile",
            "/api/v1/sessions",
            "/api/v1/sessions/{id}",
            "/api/v1/templates/{id}/preview",
            "/api/v1/template-drafts/check",
            "/api/v1/template-drafts/{id}/preview",
            "/api/v1/alarms/read",
            "/api/v1/audiences/count",
            "/api/v1/settings/words/probe",
            "/api/v1/campaigns/{id}/preflight");

    private record Route(HttpMethod method, String path, HandlerMethod handler) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    GivenWorkspaces workspaces;

    @Test
    void everyRouteLiesUnderTheApiOrIsKnownToBeOpen() {
        assertThat(mappings.getHandlerMethods().keySet().stream()
                        .flatMap(mapping -> mapping.getPatternValues().stream())
                        .filter(path -> !path.startsWith("/api/v1/"))
                        .filter(path -> OPEN.stream().noneMatch(path::startsWith)))
                .isEmpty();
    }

    @Test
    void nobodyGetsInWithoutAKeyOrASession() {
        assertThat(routes().stream()
                        .filter(route -> !route.toString().equals("POST /api/v1/session"))
                        .filter(route -> status(workspaces.anonymous(), route) != 401))
                .isEmpty();
    }

    @Test
    void aViewerChangesNothing() {
        var viewer = workspaces.http(workspaces.aKey(workspaces.aWorkspace().id(), Role.VIEWER));

        assertThat(routes().stream()
                        .filter(route -> !route.method().equals(HttpMethod.GET))
                        .filter(route -> !declares(route, Role.VIEWER))
                        .filter(route -> status(viewer, route) != 403))
                .isEmpty();
    }

    @Test
    void beyondReadingAViewerMaySignInAndOutAndAsk() {
        assertThat(routes().stream()
                        .filter(route -> !route.method().equals(HttpMethod.GET))
                        .filter(route -> declares(route, Role.VIEWER))
                        .map(Route::path))
                .isSubsetOf(A_VIEWERS_POSTS);
    }

    private List<Route> routes() {
        var routes = new ArrayList<Route>();
        mappings.getHandlerMethods()
                .forEach((mapping, handler) -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/"))
                        .forEach(path -> methods(mapping.getMethodsCondition().getMethods())
                                .forEach(method -> routes.add(new Route(method, path, handler)))));
        assertThat(routes).isNotEmpty();
        return routes;
    }

    private static List<HttpMethod> methods(Set<RequestMethod> declared) {
        return declared.stream().map(RequestMethod::asHttpMethod).toList();
    }

    private static boolean declares(Route route, Role role) {
        var declared =
                AnnotatedElementUtils.findMergedAnnotation(route.handler().getMethod(), Requires.class);
        if (declared == null) {
            declared =
                    AnnotatedElementUtils.findMergedAnnotation(route.handler().getBeanType(), Requires.class);
        }
        return declared != null && declared.value() == role;
    }

    private static int status(RestTestClient client, Route route) {
        var request = client.method(route.method()).uri(route.path().replaceAll("\\{[^}]*}", "1"));
        if (!route.method().equals(HttpMethod.GET)) {
            var takes = route.handler().getMethodAnnotation(PostMapping.class);
            var type = takes != null && takes.consumes().length > 0
                    ? MediaType.parseMediaType(takes.consumes()[0])
                    : MediaType.APPLICATION_JSON;
            boolean form = type.includes(MediaType.MULTIPART_FORM_DATA);
            request.header("Content-Type", form ? type + ";boundary=end" : type.toString())
                    .body((form ? "--end--" : "{}").getBytes(StandardCharsets.UTF_8));
        }
        return request.exchange().returnResult().getStatus().value();
    }
}
