package io.hudhud.sender;

import static io.hudhud.tables.Tables.PORTFOLIO;
import static io.hudhud.tables.Tables.SENDER;
import static io.hudhud.tables.Tables.WHATSAPP_APP;

import io.hudhud.shared.Problem;
import io.hudhud.shared.Version;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Vault;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds, edits and archives senders. Secrets go in sealed and never come out. */
@Component
public class ChangeSenders {

    /**
     * @param app last part of the address that its webhooks come to
     * @param verifyToken the one that we made up, to be entered at Meta; absent when the caller gave one
     */
    public record Added(UUID sender, UUID app, @Nullable String verifyToken) {}

    private final DSLContext db;
    private final Vault vault;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ChangeSenders(DSLContext db, Vault vault, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Problem 409 when the number is active somewhere in the installation; it does not say where */
    @Transactional
    public Added add(Caller caller, NewSender wanted) {
        Instant now = clock.instant();
        String given = wanted.verifyToken();
        String verifyToken = given == null ? madeUp() : given;
        UUID app = app(caller.workspace(), wanted, verifyToken, now);
        var sender = db.insertInto(SENDER)
                .set(SENDER.WORKSPACE_ID, caller.workspace().value())
                .set(SENDER.PORTFOLIO_ID, portfolio(wanted.portfolioMetaId(), now))
                .set(SENDER.APP_ID, app)
                .set(SENDER.WABA_ID, wanted.wabaId())
                .set(SENDER.PHONE_NUMBER_ID, wanted.phoneNumberId())
                .set(SENDER.TOKEN, vault.seal(wanted.token()))
                .set(SENDER.GRAPH_URL, wanted.graph().url().toString())
                .set(SENDER.GRAPH_VERSION, wanted.graph().version())
                .set(SENDER.NAME, wanted.name())
                .set(SENDER.MARKETING_ROUTE, SenderCodes.ofRoute(wanted.marketing()))
                .set(SENDER.COEXISTENCE, wanted.coexistence())
                .set(SENDER.CREATED_AT, now)
                .set(SENDER.UPDATED_AT, now)
                .onConflict(SENDER.PHONE_NUMBER_ID)
                .where(SENDER.ARCHIVED_AT.isNull())
                .doNothing()
                .returningResult(SENDER.ID)
                .fetchOptional(SENDER.ID)
                .orElseThrow(
                        () -> Problem.of(
                                HttpStatus.CONFLICT,
                                SenderProblem.PHONE_NUMBER_IN_USE,
                                "this phone number id is already in use and cannot be added again: archive the other sender first"));
        audit.record(
                caller, "sender.added", "sender", sender.toString(), Map.of("phoneNumberId", wanted.phoneNumberId()));
        events.publishEvent(new SenderChanged(caller.workspace(), sender));
        return new Added(sender, app, given == null ? verifyToken : null);
    }

    /** @throws Problem 404 without such a sender, 412 when somebody else changed it meanwhile */
    @Transactional
    public void edit(Caller caller, UUID sender, Version seen, SenderEdit wanted) {
        var row = db.select(SENDER.GRAPH_URL, SENDER.GRAPH_VERSION, SENDER.VERSION, SENDER.APP_ID)
                .from(SENDER)
                .where(SENDER.WORKSPACE_ID.eq(caller.workspace().value()))
                .and(SENDER.ID.eq(sender))
                .and(SENDER.ARCHIVED_AT.isNull())
                .forUpdate()
                .fetchOptional()
                .orElseThrow(ChangeSenders::unknown);
        seen.mustBe(row.get(SENDER.VERSION));
        var graph = GraphAddress.of(
                wanted.graphUrl() == null ? row.get(SENDER.GRAPH_URL) : wanted.graphUrl(),
                wanted.graphVersion() == null ? row.get(SENDER.GRAPH_VERSION) : wanted.graphVersion());
        var changes = new LinkedHashMap<Field<?>, Object>();
        if (wanted.name() != null) {
            changes.put(SENDER.NAME, wanted.name());
        }
        if (wanted.token() != null) {
            changes.put(SENDER.TOKEN, vault.seal(wanted.token()));
        }
        if (wanted.marketing() != null) {
            changes.put(SENDER.MARKETING_ROUTE, SenderCodes.ofRoute(wanted.marketing()));
        }
        if (wanted.coexistence() != null) {
            changes.put(SENDER.COEXISTENCE, wanted.coexistence());
        }
        db.update(SENDER)
                .set(changes)
                .set(SENDER.GRAPH_URL, graph.url().toString())
                .set(SENDER.GRAPH_VERSION, graph.version())
                .set(SENDER.VERSION, seen.next().value())
                .set(SENDER.UPDATED_AT, clock.instant())
                .setNull(SENDER.CHECKED_AT)
                .where(SENDER.WORKSPACE_ID.eq(caller.workspace().value()))
                .and(SENDER.ID.eq(sender))
                .execute();
        secrets(caller.workspace(), row.get(SENDER.APP_ID), wanted);
        audit.record(caller, "sender.edited", "sender", sender.toString(), Map.of());
        events.publishEvent(new SenderChanged(caller.workspace(), sender));
    }

    /** Ends sending and receiving through a sender; what was sent stays. Repeat-safe. */
    @Transactional
    public void archive(Caller caller, UUID sender) {
        int archived = db.update(SENDER)
                .set(SENDER.ARCHIVED_AT, clock.instant())
                .set(SENDER.UPDATED_AT, clock.instant())
                .set(SENDER.VERSION, SENDER.VERSION.plus(1))
                .where(SENDER.WORKSPACE_ID.eq(caller.workspace().value()))
                .and(SENDER.ID.eq(sender))
                .and(SENDER.ARCHIVED_AT.isNull())
                .execute();
        if (archived > 0) {
            audit.record(caller, "sender.archived", "sender", sender.toString(), Map.of());
            events.publishEvent(new SenderChanged(caller.workspace(), sender));
        }
    }

    /** The 404 of a sender that the caller's workspace does not have. */
    public static Problem unknown() {
        return Problem.of(HttpStatus.NOT_FOUND, SenderProblem.NO_SUCH_SENDER, "there is no such sender");
    }

    private UUID portfolio(String metaId, Instant now) {
        db.insertInto(PORTFOLIO)
                .set(PORTFOLIO.META_ID, metaId)
                .set(PORTFOLIO.CREATED_AT, now)
                .onConflict(PORTFOLIO.META_ID)
                .doNothing()
                .execute();
        return db.select(PORTFOLIO.ID)
                .from(PORTFOLIO)
                .where(PORTFOLIO.META_ID.eq(metaId))
                .fetchSingle()
                .value1();
    }

    private UUID app(WorkspaceId workspace, NewSender wanted, String verifyToken, Instant now) {
        byte[] secret = vault.seal(wanted.appSecret());
        byte[] verify = vault.seal(verifyToken);
        return db.insertInto(WHATSAPP_APP)
                .set(WHATSAPP_APP.WORKSPACE_ID, workspace.value())
                .set(WHATSAPP_APP.META_ID, wanted.appMetaId())
                .set(WHATSAPP_APP.SECRET, secret)
                .set(WHATSAPP_APP.VERIFY_TOKEN, verify)
                .set(WHATSAPP_APP.CREATED_AT, now)
                .set(WHATSAPP_APP.UPDATED_AT, now)
                .onConflict(WHATSAPP_APP.WORKSPACE_ID, WHATSAPP_APP.META_ID)
                .doUpdate()
                .set(WHATSAPP_APP.SECRET, secret)
                .set(WHATSAPP_APP.VERIFY_TOKEN, verify)
                .set(WHATSAPP_APP.UPDATED_AT, now)
                .returningResult(WHATSAPP_APP.ID)
                .fetchSingle()
                .value1();
    }

    private void secrets(WorkspaceId workspace, UUID app, SenderEdit wanted) {
        if (wanted.appSecret() != null) {
            db.update(WHATSAPP_APP)
                    .set(WHATSAPP_APP.SECRET, vault.seal(wanted.appSecret()))
                    .set(WHATSAPP_APP.UPDATED_AT, clock.instant())
                    .where(WHATSAPP_APP.WORKSPACE_ID.eq(workspace.value()))
                    .and(WHATSAPP_APP.ID.eq(app))
                    .execute();
        }
        if (wanted.verifyToken() != null) {
            db.update(WHATSAPP_APP)
                    .set(WHATSAPP_APP.VERIFY_TOKEN, vault.seal(wanted.verifyToken()))
                    .set(WHATSAPP_APP.UPDATED_AT, clock.instant())
                    .where(WHATSAPP_APP.WORKSPACE_ID.eq(workspace.value()))
                    .and(WHATSAPP_APP.ID.eq(app))
                    .execute();
        }
    }

    private String madeUp() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
