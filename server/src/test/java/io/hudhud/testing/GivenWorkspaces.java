package io.hudhud.testing;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Actor;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.QuietHours;
import io.hudhud.workspace.QuietSpan;
import io.hudhud.workspace.Role;
import io.hudhud.workspace.Workspaces;
import io.hudhud.workspace.access.ApiKeys;
import io.hudhud.workspace.access.Scope;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Merchants for tests. */
@TestComponent
public final class GivenWorkspaces {

    /**
     * A workspace and a way into it.
     *
     * @param owner a caller that may do everything, for calls without HTTP
     * @param key an API key of the owner's role
     * @param http a client that signs in with that key; paths start at {@code /}
     */
    public record Given(WorkspaceId id, Caller owner, String key, RestTestClient http) {}

    private final Workspaces workspaces;
    private final ApiKeys keys;
    private final Environment environment;

    GivenWorkspaces(Workspaces workspaces, ApiKeys keys, Environment environment) {
        this.workspaces = workspaces;
        this.keys = keys;
        this.environment = environment;
    }

    /** A Saudi merchant, in Riyadh's time and riyals. */
    public Given aWorkspace() {
        return aWorkspace("Noor Perfumes");
    }

    public Given aWorkspace(String name) {
        var id = workspaces.create(name, "SA", ZoneId.of("Asia/Riyadh"), Currency.getInstance("SAR"));
        var key = aKey(id, Role.OWNER);
        return new Given(
                id,
                new Caller(
                        id,
                        new Actor(Actor.Kind.PERSON, UUID.randomUUID().toString()),
                        Role.OWNER,
                        Set.of(Scope.ALL.word())),
                key,
                http(key));
    }

    /** Marketing is held every day between these local times of the recipient. */
    public static QuietHours quietMarketing(LocalTime from, LocalTime until) {
        var everyDay = List.of(new QuietSpan(from, until));
        return new QuietHours(
                Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(day -> day, day -> everyDay)),
                Map.of(),
                List.of());
    }

    /** Sets the quiet hours of a workspace. */
    public void areQuietForMarketing(WorkspaceId workspace, LocalTime from, LocalTime until) {
        workspaces.changeQuietHours(
                workspace,
                quietMarketing(from, until),
                workspaces.quietHours(workspace).version());
    }

    /** An API key of a role, with all scopes. */
    public String aKey(WorkspaceId workspace, Role role) {
        return keys.issue(workspace, "test", role, Set.of(Scope.ALL), null).secret();
    }

    /** A client that signs in with this key. */
    public RestTestClient http(String key) {
        return anonymous()
                .mutate()
                .defaultHeader("Authorization", "Bearer " + key)
                .build();
    }

    /** A client that does not sign in. Java's own: Apache's would wait out a {@code Retry-After} by itself. */
    public RestTestClient anonymous() {
        return RestTestClient.bindToServer(new JdkClientHttpRequestFactory())
                .baseUrl("http://localhost:" + environment.getRequiredProperty("local.server.port"))
                .build();
    }
}
