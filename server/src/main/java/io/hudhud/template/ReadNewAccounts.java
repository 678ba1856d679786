package io.hudhud.template;

import io.hudhud.sender.SenderReady;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads the templates of an account as soon as a sender of it answers, so that nobody looks at an empty gallery. */
@Component
class ReadNewAccounts {

    private final SyncTemplates sync;

    ReadNewAccounts(SyncTemplates sync) {
        this.sync = sync;
    }

    @EventListener
    void on(SenderReady ready) {
        sync.syncNow(ready.workspace());
    }
}
