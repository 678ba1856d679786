package io.hudhud.sender;

import static io.hudhud.tables.Tables.WHATSAPP_APP;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.whatsapp.AppSecrets;
import io.hudhud.workspace.Vault;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The apps whose webhooks come in, remembered for a short time: every webhook asks. */
@Component
final class SenderAppSecrets implements AppSecrets {

    private final DSLContext db;
    private final Vault vault;
    private final TimedCache<String, App> apps = new TimedCache<>(Duration.ofSeconds(5));

    SenderAppSecrets(DSLContext db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    @Override
    public Optional<App> find(String address) {
        return apps.get(address, this::read);
    }

    private Optional<App> read(String address) {
        return id(address)
                .flatMap(id -> db.select(WHATSAPP_APP.WORKSPACE_ID, WHATSAPP_APP.SECRET, WHATSAPP_APP.VERIFY_TOKEN)
                        .from(WHATSAPP_APP)
                        .where(WHATSAPP_APP.ID.eq(id))
                        .fetchOptional(row -> new App(
                                new WorkspaceId(row.value1()), vault.open(row.value2()), vault.open(row.value3()))));
    }

    private static Optional<UUID> id(String address) {
        try {
            return address.length() == 36 ? Optional.of(UUID.fromString(address)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(SenderChanged changed) {
        apps.clear();
    }
}
