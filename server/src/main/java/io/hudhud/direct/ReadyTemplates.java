package io.hudhud.direct;

import io.hudhud.sender.Senders;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.Assignment;
import io.hudhud.template.CompiledTemplate;
import io.hudhud.template.DesignedLinks;
import io.hudhud.template.Mapping;
import io.hudhud.template.MappingProblem;
import io.hudhud.template.Source;
import io.hudhud.template.TemplateRenderer;
import io.hudhud.template.TemplateStatusChanged;
import io.hudhud.template.Templates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Templates that single messages use again and again, ready to be filled in, from memory that is up to five seconds old.
 * The values of a request stand in for attributes of the person, so that one template serves all requests.
 */
@Component
class ReadyTemplates {

    private static final Duration MEMORY = Duration.ofSeconds(5);
    private static final int MOST = 1_000;

    private final TemplateRenderer renderer;
    private final Templates templates;
    private final DesignedLinks designed;
    private final Senders senders;
    private final Clock clock;
    private final Map<Key, Remembered> memory = new ConcurrentHashMap<>();

    ReadyTemplates(
            TemplateRenderer renderer, Templates templates, DesignedLinks designed, Senders senders, Clock clock) {
        this.renderer = renderer;
        this.templates = templates;
        this.designed = designed;
        this.senders = senders;
        this.clock = clock;
    }

    /**
     * A template as a sender and a set of variables meet it.
     *
     * @param ofSender whether it belongs to the sender's account
     * @param unknown variables that it does not have
     */
    record Ready(CompiledTemplate template, boolean ofSender, List<String> unknown) {}

    private record Key(WorkspaceId workspace, UUID sender, UUID template, Set<String> variables) {}

    private record Remembered(Ready ready, Instant until) {}

    /** The name that a value has among the attributes of the person. */
    static String attribute(String variable) {
        return "attribute." + variable;
    }

    /** @throws io.hudhud.shared.Problem 404 when there is no such template in the workspace */
    Ready get(WorkspaceId workspace, UUID sender, UUID template, Set<String> variables) {
        var key = new Key(workspace, sender, template, Set.copyOf(variables));
        var now = clock.instant();
        var known = memory.get(key);
        if (known != null && now.isBefore(known.until())) {
            return known.ready();
        }
        if (memory.size() >= MOST) {
            memory.clear();
        }
        var ready = prepare(key);
        memory.put(key, new Remembered(ready, now.plus(MEMORY)));
        return ready;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(TemplateStatusChanged changed) {
        memory.clear();
    }

    private Ready prepare(Key key) {
        var assignments = new HashMap<String, Assignment>();
        var template = templates.get(key.workspace(), key.template());
        var suggested = designed.suggested(key.workspace(), List.of(template)).of(template);
        key.variables().forEach(variable -> {
            var design = suggested.get(variable);
            assignments.put(
                    variable,
                    new Assignment(
                            new Source.Attribute(variable),
                            null,
                            null,
                            design == null ? null : design.expiresAfterHours()));
        });
        var mapping = new Mapping(assignments);
        var compiled = renderer.compile(key.workspace(), key.template(), mapping, List.of());
        String wabaId = template.wabaId();
        boolean ofSender = senders.account(key.workspace(), key.sender())
                .filter(account -> account.graph().wabaId().equals(wabaId))
                .isPresent();
        var unknown = renderer.check(key.workspace(), key.template(), mapping).stream()
                .filter(problem -> problem.code() == MappingProblem.Code.UNKNOWN_VARIABLE)
                .map(MappingProblem::variable)
                .filter(Objects::nonNull)
                .toList();
        return new Ready(compiled, ofSender, unknown);
    }
}
