package io.hudhud.template;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.TemplateSource.Account;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What Meta has just done for us, taken down at once instead of when its list is read the next time. */
@Component
public class OwnChanges {

    private final SyncStore store;
    private final TellChanges changes;
    private final Clock clock;

    OwnChanges(SyncStore store, TellChanges changes, Clock clock) {
        this.store = store;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * A language that Meta took.
     *
     * @param entry as Meta will list it: id, name, language, status, category, components…
     * @param asked when Meta was asked
     * @return the template
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID submitted(WorkspaceId workspace, String wabaId, JsonNode entry, Instant asked) {
        // Webhooks give whole seconds: one of this second may already tell of the review.
        var asOf = asked.truncatedTo(ChronoUnit.SECONDS).minusSeconds(1);
        var listed = ListedVariant.from(JsonNodeFactory.instance.arrayNode().add(entry));
        var written = store.record(new Account(workspace, wabaId), listed, asOf, clock.instant());
        written.forEach(change -> changes.tell(change, asOf));
        return written.getFirst().variant().template();
    }

    /** @param language the one that is gone; absent: all of them */
    @Transactional(propagation = Propagation.MANDATORY)
    public void deleted(WorkspaceId workspace, Template template, @Nullable String language) {
        var now = clock.instant();
        store.markDeleted(new Account(workspace, template.wabaId()), template.id(), language, now)
                .forEach(change -> changes.tell(change, now));
    }
}
