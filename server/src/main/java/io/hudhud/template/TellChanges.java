package io.hudhud.template;

import io.hudhud.template.SyncStore.Change;
import io.hudhud.template.TemplateSource.Account;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Turns what changed into history and into facts for other modules, inside the transaction that changed it. */
@Component
class TellChanges {

    private final ApplicationEventPublisher events;
    private final TemplateHistory history;

    TellChanges(ApplicationEventPublisher events, TemplateHistory history) {
        this.events = events;
        this.history = history;
    }

    void tellRead(Account account, Instant asOf) {
        events.publishEvent(new TemplatesRead(account.workspace(), account.wabaId(), asOf));
    }

    void tell(Change change, Instant at) {
        tell(change, at, null);
    }

    /** @param until when the pause ends, where Meta said so */
    void tell(Change change, Instant at, @Nullable Instant until) {
        history.changed(change, at, until);
        if (change.statusBefore() != change.status()) {
            events.publishEvent(new TemplateStatusChanged(
                    change.variant(), change.statusBefore(), change.status(), change.reason(), at));
        }
        var category = change.categoryBefore();
        if (category != null && category != change.category()) {
            events.publishEvent(new TemplateCategoryChanged(change.variant(), category, change.category(), at));
        }
        var quality = change.qualityBefore();
        if (quality != null && quality != change.quality()) {
            events.publishEvent(new TemplateQualityChanged(change.variant(), quality, change.quality(), at));
        }
    }
}
