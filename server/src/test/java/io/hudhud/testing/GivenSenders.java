package io.hudhud.testing;

import static io.hudhud.tables.Tables.PORTFOLIO;
import static io.hudhud.tables.Tables.SENDER;
import static io.hudhud.tables.Tables.WHATSAPP_APP;

import io.hudhud.sender.SenderChanged;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Vault;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;

/** Senders for tests, ready to send: healthy, 80 messages a second, portfolio without limit. */
@TestComponent
public final class GivenSenders {

    /** The Graph address of senders whose test never sends: nothing listens there. */
    public static final URI NOWHERE = URI.create("http://localhost:9");

    /**
     * A sender and the app that its webhooks come through.
     *
     * @param app last part of the webhook address
     */
    public record Given(
            WorkspaceId workspace,
            UUID id,
            UUID portfolio,
            String phoneNumberId,
            String wabaId,
            String portfolioMetaId,
            String token,
            UUID app,
            String appMetaId,
            String appSecret,
            String verifyToken) {

        /** The path that WhatsApp posts to. */
        public String webhookPath() {
            return "/webhooks/whatsapp/" + app;
        }

        /** The value of {@code X-Hub-Signature-256} for a body. */
        public String signature(byte[] body) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(appSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
                return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime());

    private final DSLContext db;
    private final Vault vault;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    GivenSenders(DSLContext db, Vault vault, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
        this.events = events;
    }

    /** A sender of a portfolio of its own, at a Graph API that nobody serves. */
    public Given aSender(WorkspaceId workspace) {
        return aSender(workspace, NOWHERE);
    }

    /** A sender of a portfolio of its own. Ids at WhatsApp are made up and new each time. */
    public Given aSender(WorkspaceId workspace, URI graph) {
        return aSender(
                workspace, graph, "105" + NEXT.incrementAndGet(), "102" + NEXT.incrementAndGet(), "token-for-tests");
    }

    /** A sender with the ids and the token that the Graph API behind {@code graph} knows. */
    public Given aSender(WorkspaceId workspace, URI graph, String phoneNumberId, String wabaId, String token) {
        return aSender(workspace, graph, phoneNumberId, wabaId, token, aPortfolio(null));
    }

    /** A sender of a given portfolio. */
    public Given aSender(
            WorkspaceId workspace, URI graph, String phoneNumberId, String wabaId, String token, UUID portfolio) {
        var now = clock.instant();
        var appSecret = "secret-" + NEXT.incrementAndGet();
        var verifyToken = "verify-" + NEXT.incrementAndGet();
        var appMetaId = "634" + NEXT.incrementAndGet();
        var app = db.insertInto(WHATSAPP_APP)
                .set(WHATSAPP_APP.WORKSPACE_ID, workspace.value())
                .set(WHATSAPP_APP.META_ID, appMetaId)
                .set(WHATSAPP_APP.SECRET, vault.seal(appSecret))
                .set(WHATSAPP_APP.VERIFY_TOKEN, vault.seal(verifyToken))
                .set(WHATSAPP_APP.CREATED_AT, now)
                .set(WHATSAPP_APP.UPDATED_AT, now)
                .returningResult(WHATSAPP_APP.ID)
                .fetchSingle()
                .value1();
        var id = db.insertInto(SENDER)
                .set(SENDER.WORKSPACE_ID, workspace.value())
                .set(SENDER.PORTFOLIO_ID, portfolio)
                .set(SENDER.APP_ID, app)
                .set(SENDER.WABA_ID, wabaId)
                .set(SENDER.PHONE_NUMBER_ID, phoneNumberId)
                .set(SENDER.TOKEN, vault.seal(token))
                .set(SENDER.GRAPH_URL, graph.toString())
                .set(SENDER.GRAPH_VERSION, "v23.0")
                .set(SENDER.NAME, "Noor Perfumes")
                .set(SENDER.DISPLAY_PHONE, "+966 50 000 0000")
                .set(SENDER.QUALITY, "GREEN")
                .set(SENDER.CREATED_AT, now)
                .set(SENDER.UPDATED_AT, now)
                .returningResult(SENDER.ID)
                .fetchSingle()
                .value1();
        events.publishEvent(new SenderChanged(workspace, id));
        return new Given(
                workspace,
                id,
                portfolio,
                phoneNumberId,
                wabaId,
                metaId(portfolio),
                token,
                app,
                appMetaId,
                appSecret,
                verifyToken);
    }

    /** From now on marketing of this sender goes through the Marketing Messages API. */
    public void useMarketingMessages(Given sender) {
        db.update(SENDER)
                .set(SENDER.MARKETING_ROUTE, (short) 1)
                .where(SENDER.WORKSPACE_ID.eq(sender.workspace().value()))
                .and(SENDER.ID.eq(sender.id()))
                .execute();
        events.publishEvent(new SenderChanged(sender.workspace(), sender.id()));
    }

    private String metaId(UUID portfolio) {
        return db.select(PORTFOLIO.META_ID)
                .from(PORTFOLIO)
                .where(PORTFOLIO.ID.eq(portfolio))
                .fetchSingle()
                .value1();
    }

    /** A portfolio that may reach {@code limit} people a day; null = unlimited. */
    public UUID aPortfolio(@Nullable Integer limit) {
        return db.insertInto(PORTFOLIO)
                .set(PORTFOLIO.META_ID, "506" + NEXT.incrementAndGet())
                .set(PORTFOLIO.MESSAGING_LIMIT, limit)
                .set(PORTFOLIO.CREATED_AT, clock.instant())
                .returningResult(PORTFOLIO.ID)
                .fetchSingle()
                .value1();
    }
}
