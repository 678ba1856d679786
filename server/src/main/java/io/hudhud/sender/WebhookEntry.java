package io.hudhud.sender;

import static io.hudhud.tables.Tables.SENDER;
import static io.hudhud.tables.Tables.WHATSAPP_APP;

import io.hudhud.shared.Problem;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.PublicAddress;
import io.hudhud.workspace.Vault;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person enters at Meta so that webhooks come in. The verify token is no secret of Meta's: it opens nothing else. */
@Component
public class WebhookEntry {

    /**
     * The two fields of Meta's form.
     *
     * @param webhookUrl absent while the server's public address is not set: then it is that address and {@code webhookPath}
     */
    public record WebhookFields(@Nullable String webhookUrl, String webhookPath, String verifyToken) {}

    private final DSLContext db;
    private final Vault vault;
    private final PublicAddress address;

    WebhookEntry(DSLContext db, Vault vault, PublicAddress address) {
        this.db = db;
        this.vault = vault;
        this.address = address;
    }

    /** Where an app's webhooks come in. */
    public static String path(UUID app) {
        return "/webhooks/whatsapp/" + app;
    }

    /** @throws Problem 404 without such a sender */
    public WebhookFields of(WorkspaceId workspace, UUID sender) {
        var app = db.select(WHATSAPP_APP.ID, WHATSAPP_APP.VERIFY_TOKEN)
                .from(SENDER)
                .join(WHATSAPP_APP)
                .on(WHATSAPP_APP.WORKSPACE_ID.eq(SENDER.WORKSPACE_ID).and(WHATSAPP_APP.ID.eq(SENDER.APP_ID)))
                .where(SENDER.WORKSPACE_ID.eq(workspace.value()))
                .and(SENDER.ID.eq(sender))
                .fetchOptional()
                .orElseThrow(ChangeSenders::unknown);
        String path = path(app.value1());
        return new WebhookFields(address.of(path).orElse(null), path, vault.open(app.value2()));
    }
}
