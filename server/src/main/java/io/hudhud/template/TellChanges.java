package io.hudhud.template;

import io.hudhud.template.SyncStore.Change;
import io.hudhud.template.TemplateSource.Account;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Turns what changed into facts for other modules, inside the transaction that changed it. */
@Component
class TellChanges {

    private final ApplicationEventPublisher events;

    TellChanges(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tellRead(Account account, Instant asOf) {
        events.publishEvent(new TemplatesRead(account.workspace(), account.wabaId(), asOf));
    }

    void tell(Change change, Instant at) {
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
