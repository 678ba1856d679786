package io.hudhud.template;

import io.hudhud.template.TemplateEvent.Kind;
import io.hudhud.template.TemplateSource.Account;
import io.hudhud.workspace.Caller;
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
    private final TemplateHistory history;
    private final Clock clock;

    OwnChanges(SyncStore store, TellChanges changes, TemplateHistory history, Clock clock) {
        this.store = store;
        this.changes = changes;
        this.history = history;
        this.clock = clock;
    }

    /**
     * A language that Meta took.
     *
     * @param entry as Meta will list it: id, name, language, status, category, components…
     * @param isNew whether it was made, otherwise changed
     * @param asked when Meta was asked
     * @return the template
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID submitted(Caller caller, String wabaId, JsonNode entry, boolean isNew, Instant asked) {
        // Webhooks give whole seconds: one of this second may already tell of the review.
        var asOf = asked.truncatedTo(ChronoUnit.SECONDS).minusSeconds(1);
        var listed = ListedVariant.from(JsonNodeFactory.instance.arrayNode().add(entry));
        var written = store.record(new Account(caller.workspace(), wabaId), listed, asOf, clock.instant());
        var variant = written.getFirst().variant();
        history.done(variant, isNew ? Kind.SUBMITTED : Kind.EDITED, caller.actor(), asOf);
        written.forEach(change -> changes.tell(change, asOf));
        return variant.template();
    }

    /** @param language the one that is gone; absent: all of them */
    @Transactional(propagation = Propagation.MANDATORY)
    public void deleted(Caller caller, Template template, @Nullable String language) {
        var now = clock.instant();
        store.markDeleted(new Account(caller.workspace(), template.wabaId()), template.id(), language, now)
                .forEach(change -> {
                    history.done(change.variant(), Kind.DELETED, caller.actor(), now);
                    changes.tell(change, now);
                });
    }

    /** A pause that was ended; its status follows when Meta's list is read. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void unpaused(Caller caller, Template template, Variant variant) {
        var key = new VariantKey(
                caller.workspace(),
                template.id(),
                template.name(),
                variant.id(),
                template.wabaId(),
                variant.language());
        history.done(key, Kind.UNPAUSED, caller.actor(), clock.instant());
    }
}
