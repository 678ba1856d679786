package io.hudhud.sender.simulator;

import static io.hudhud.tables.Tables.PORTFOLIO;
import static io.hudhud.tables.Tables.SENDER;
import static io.hudhud.tables.Tables.WHATSAPP_APP;

import io.hudhud.sender.ChangeSenders;
import io.hudhud.sender.GraphAddress;
import io.hudhud.sender.NewSender;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.whatsapp.Route;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Vault;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The senders of workspaces that use the simulator: one each. */
@Component
class SimulatedSenders {

    private static final String NAME = "Simulator";

    /** @param app last part of the address of its webhooks */
    record Simulated(UUID sender, UUID app, Credentials credentials, boolean added) {}

    private final DSLContext db;
    private final Vault vault;
    private final ChangeSenders change;

    SimulatedSenders(DSLContext db, Vault vault, ChangeSenders change) {
        this.db = db;
        this.vault = vault;
        this.change = change;
    }

    /** The workspace's oldest sender at {@code url}. */
    Optional<Simulated> find(WorkspaceId workspace, String url) {
        return db.select(SENDER.fields())
                .select(PORTFOLIO.META_ID, WHATSAPP_APP.META_ID, WHATSAPP_APP.SECRET, WHATSAPP_APP.VERIFY_TOKEN)
                .from(SENDER)
                .join(PORTFOLIO)
                .on(PORTFOLIO.ID.eq(SENDER.PORTFOLIO_ID))
                .join(WHATSAPP_APP)
                .on(WHATSAPP_APP.WORKSPACE_ID.eq(SENDER.WORKSPACE_ID).and(WHATSAPP_APP.ID.eq(SENDER.APP_ID)))
                .where(SENDER.WORKSPACE_ID.eq(workspace.value()))
                .and(SENDER.GRAPH_URL.eq(url))
                .and(SENDER.ARCHIVED_AT.isNull())
                .orderBy(SENDER.ID)
                .limit(1)
                .fetchOptional(this::simulated);
    }

    /** Adds one with {@code invented}, unless somebody else has just done so: two clicks make one. */
    @Transactional
    Simulated findOrAdd(Caller caller, String url, Credentials invented) {
        db.execute(
                "select pg_advisory_xact_lock(hashtextextended('simulated sender', ?))",
                caller.workspace().value());
        return find(caller.workspace(), url).orElseGet(() -> {
            var added = change.add(
                    caller,
                    new NewSender(
                            NAME,
                            invented.portfolioMetaId(),
                            invented.wabaId(),
                            invented.phoneNumberId(),
                            invented.token(),
                            invented.appMetaId(),
                            invented.appSecret(),
                            invented.verifyToken(),
                            GraphAddress.of(url, GraphAddress.DEFAULT_VERSION),
                            Route.CLOUD_API,
                            false));
            return new Simulated(added.sender(), added.app(), invented, true);
        });
    }

    private Simulated simulated(Record row) {
        return new Simulated(
                row.get(SENDER.ID),
                row.get(SENDER.APP_ID),
                new Credentials(
                        row.get(PORTFOLIO.META_ID),
                        row.get(SENDER.WABA_ID),
                        row.get(SENDER.PHONE_NUMBER_ID),
                        vault.open(row.get(SENDER.TOKEN)),
                        row.get(WHATSAPP_APP.META_ID),
                        vault.open(row.get(WHATSAPP_APP.SECRET)),
                        vault.open(row.get(WHATSAPP_APP.VERIFY_TOKEN))),
                false);
    }
}
