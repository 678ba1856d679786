package io.hudhud.report.live;

import io.hudhud.shared.Problem;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Actor;
import io.hudhud.workspace.Caller;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** How many streams each person and workspace has open on this node. */
@Component
class OpenStreams {

    enum Code {
        TOO_MANY_STREAMS
    }

    private record Person(WorkspaceId workspace, Actor actor) {}

    private final LiveProperties settings;
    private final Map<Person, Deque<Subscription<?>>> ofPersons = new HashMap<>();
    private final Map<WorkspaceId, Integer> ofWorkspaces = new HashMap<>();

    OpenStreams(LiveProperties settings) {
        this.settings = settings;
    }

    /**
     * One more. A person who has too many loses the oldest: a page that was closed is often not known to be so yet.
     *
     * @throws Problem 429 when the workspace has too many
     */
    synchronized void opened(Caller caller, Subscription<?> stream) {
        int open = ofWorkspaces.getOrDefault(caller.workspace(), 0);
        if (open >= settings.perWorkspace()) {
            throw Problem.of(
                    HttpStatus.TOO_MANY_REQUESTS,
                    Code.TOO_MANY_STREAMS,
                    "too many pages of this workspace are open at once: ask for the results every few seconds instead");
        }
        ofWorkspaces.put(caller.workspace(), open + 1);
        var own = ofPersons.computeIfAbsent(person(caller), key -> new ArrayDeque<>());
        own.addLast(stream);
        if (own.size() > settings.perPerson()) {
            own.stream().filter(each -> !each.isEnded()).findFirst().ifPresent(Subscription::end);
        }
    }

    synchronized void closed(Caller caller, Subscription<?> stream) {
        ofWorkspaces.computeIfPresent(caller.workspace(), (key, open) -> open == 1 ? null : open - 1);
        ofPersons.computeIfPresent(person(caller), (key, own) -> {
            own.removeIf(each -> Objects.equals(each, stream));
            return own.isEmpty() ? null : own;
        });
    }

    private static Person person(Caller caller) {
        return new Person(caller.workspace(), caller.actor());
    }
}
