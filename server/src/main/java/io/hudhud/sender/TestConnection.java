package io.hudhud.sender;

import static io.hudhud.tables.Tables.PORTFOLIO;
import static io.hudhud.tables.Tables.SENDER;
import static io.hudhud.tables.Tables.WHATSAPP_APP;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.whatsapp.ManagementApi;
import io.hudhud.whatsapp.ReachOurselves;
import io.hudhud.whatsapp.WebhookTimes;
import io.hudhud.workspace.Vault;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks WhatsApp about each part of a connection. It changes nothing, here or there, and may take some seconds. */
@Component
public class TestConnection {

    private record Saved(UUID sender, String address) {}

    private final DSLContext db;
    private final Vault vault;
    private final ManagementApi whatsapp;
    private final ReachOurselves ourselves;
    private final WebhookTimes webhooks;

    TestConnection(
            DSLContext db, Vault vault, ManagementApi whatsapp, ReachOurselves ourselves, WebhookTimes webhooks) {
        this.db = db;
        this.vault = vault;
        this.whatsapp = whatsapp;
        this.ourselves = ourselves;
        this.webhooks = webhooks;
    }

    /** A connection that is not saved yet. */
    public List<ConnectionCheck> test(WorkspaceId workspace, Connection connection) {
        return JudgeConnection.of(ask(workspace, connection, null));
    }

    /** A saved sender, with the credentials that are sealed; empty when there is none, or it is archived. */
    public List<ConnectionCheck> test(WorkspaceId workspace, UUID sender) {
        var row = db.select(
                        SENDER.GRAPH_URL,
                        SENDER.GRAPH_VERSION,
                        SENDER.TOKEN,
                        SENDER.PHONE_NUMBER_ID,
                        SENDER.WABA_ID,
                        SENDER.APP_ID,
                        PORTFOLIO.META_ID,
                        WHATSAPP_APP.META_ID)
                .from(SENDER)
                .join(PORTFOLIO)
                .on(PORTFOLIO.ID.eq(SENDER.PORTFOLIO_ID))
                .join(WHATSAPP_APP)
                .on(WHATSAPP_APP.WORKSPACE_ID.eq(SENDER.WORKSPACE_ID).and(WHATSAPP_APP.ID.eq(SENDER.APP_ID)))
                .where(SENDER.WORKSPACE_ID.eq(workspace.value()))
                .and(SENDER.ID.eq(sender))
                .and(SENDER.ARCHIVED_AT.isNull())
                .fetchOne();
        return row == null
                ? List.of()
                : JudgeConnection.of(ask(
                        workspace,
                        connection(row),
                        new Saved(sender, row.get(SENDER.APP_ID).toString())));
    }

    private ConnectionFacts ask(WorkspaceId workspace, Connection connection, @Nullable Saved saved) {
        var account = connection.account();
        try (var atOnce = Executors.newVirtualThreadPerTaskExecutor()) {
            var number = CompletableFuture.supplyAsync(() -> whatsapp.number(connection.number()), atOnce);
            var itself = CompletableFuture.supplyAsync(() -> whatsapp.account(account), atOnce);
            var numbers = CompletableFuture.supplyAsync(() -> whatsapp.phoneNumbers(account), atOnce);
            var apps = CompletableFuture.supplyAsync(() -> whatsapp.subscribedApps(account), atOnce);
            return new ConnectionFacts(
                    connection,
                    number.join(),
                    itself.join(),
                    numbers.join(),
                    apps.join(),
                    ourselves.ask(),
                    isUsedElsewhere(connection, saved),
                    saved == null ? null : seen(workspace, saved.address()));
        }
    }

    private WebhookTimes.Seen seen(WorkspaceId workspace, String address) {
        return webhooks.of(workspace, List.of(address)).getOrDefault(address, WebhookTimes.Seen.NOTHING);
    }

    /** In the whole installation: two paces of one number would break WhatsApp's limit. It does not say where. */
    private boolean isUsedElsewhere(Connection connection, @Nullable Saved saved) {
        return db.fetchExists(db.selectOne()
                .from(SENDER)
                .where(SENDER.PHONE_NUMBER_ID.eq(connection.phoneNumberId()))
                .and(SENDER.ARCHIVED_AT.isNull())
                .and(saved == null ? DSL.noCondition() : SENDER.ID.ne(saved.sender())));
    }

    private Connection connection(Record row) {
        return new Connection(
                GraphAddress.of(row.get(SENDER.GRAPH_URL), row.get(SENDER.GRAPH_VERSION)),
                vault.open(row.get(SENDER.TOKEN)),
                row.get(SENDER.PHONE_NUMBER_ID),
                row.get(SENDER.WABA_ID),
                row.get(PORTFOLIO.META_ID),
                row.get(WHATSAPP_APP.META_ID));
    }
}
