package io.hudhud.whatsapp.intake;

import io.hudhud.whatsapp.WebhookHandler.Received;
import io.hudhud.whatsapp.WebhookUpdate.Ignored;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands a webhook update that was set aside to the handlers once more, after its cause was repaired. */
@Component
public final class ReplayAside {

    /** What a replay came to. */
    public enum Result {
        COMMITTED,
        STILL_REFUSED,
        NO_SUCH_UPDATE
    }

    private final SetAside aside;
    private final GroupCommit handlers;
    private final TransactionTemplate transaction;
    private final AuditTrail audit;

    ReplayAside(SetAside aside, GroupCommit handlers, TransactionTemplate transaction, AuditTrail audit) {
        this.aside = aside;
        this.handlers = handlers;
        this.transaction = transaction;
        this.audit = audit;
    }

    /** Repeat-safe: handlers are, and what was committed is not set aside any more. */
    public Result replay(Caller caller, UUID id) {
        try {
            return transaction.execute(_ -> aside.take(caller.workspace(), id)
                    .map(kept -> {
                        commit(caller, id, kept);
                        return Result.COMMITTED;
                    })
                    .orElse(Result.NO_SUCH_UPDATE));
        } catch (RuntimeException e) {
            if (SqlFailure.passes(e)) {
                throw e;
            }
            return Result.STILL_REFUSED;
        }
    }

    private void commit(Caller caller, UUID id, SetAside.Kept kept) {
        var updates = WebhookParser.parse(kept.body().getBytes(StandardCharsets.UTF_8), kept.receivedAt()).stream()
                .filter(update -> !(update instanceof Ignored))
                .map(update -> new Received(caller.workspace(), update))
                .toList();
        handlers.handle(updates);
        aside.remove(caller.workspace(), id);
        audit.record(caller, "webhook.replayed", "webhook", id.toString(), Map.of());
    }
}
