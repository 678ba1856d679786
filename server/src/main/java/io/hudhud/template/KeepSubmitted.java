package io.hudhud.template;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.TemplateSource.Account;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Takes down what Meta has just taken, so that it is seen before Meta's list is read the next time. */
@Component
public class KeepSubmitted {

    private final SyncStore store;
    private final TellChanges changes;
    private final Clock clock;

    KeepSubmitted(SyncStore store, TellChanges changes, Clock clock) {
        this.store = store;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Writes one language.
     *
     * @param entry as Meta will list it: id, name, language, status, category, components…
     * @return the template
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID keep(WorkspaceId workspace, String wabaId, JsonNode entry) {
        // Webhooks give whole seconds: one of this second may already tell of the review.
        var asOf = clock.instant().truncatedTo(ChronoUnit.SECONDS).minusSeconds(1);
        var listed = ListedVariant.from(JsonNodeFactory.instance.arrayNode().add(entry));
        var written = store.record(new Account(workspace, wabaId), listed, asOf, clock.instant());
        written.forEach(change -> changes.tell(change, asOf));
        return written.getFirst().variant().template();
    }
}
