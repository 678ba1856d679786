package io.hudhud.sender;

import static io.hudhud.tables.Tables.PORTFOLIO;
import static io.hudhud.tables.Tables.SENDER;
import static io.hudhud.tables.Tables.WHATSAPP_APP;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.whatsapp.GraphAccount;
import io.hudhud.whatsapp.GraphNumber;
import io.hudhud.workspace.Vault;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Finds senders for those who send, receive and plan. Archived ones are not found. {@code route} and {@code byPhoneNumberId}
 * answer from memory that is up to five seconds old; a change on this node shows at once.
 */
@Component
public class Senders {

    private static final Duration MEMORY = Duration.ofSeconds(5);

    private record Key<T>(WorkspaceId workspace, T id) {}

    private final DSLContext db;
    private final Vault vault;
    private final TimedCache<Key<UUID>, SenderRoute> routes = new TimedCache<>(MEMORY);
    private final TimedCache<Key<String>, UUID> numbers = new TimedCache<>(MEMORY);

    Senders(DSLContext db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /** What sending through {@code sender} needs. */
    public Optional<SenderRoute> route(WorkspaceId workspace, UUID sender) {
        return routes.get(
                new Key<>(workspace, sender),
                key -> routes(owned(workspace).and(SENDER.ID.eq(sender))).stream()
                        .findFirst());
    }

    /** The workspace's own sender with this id at WhatsApp: an update about anybody else's number finds nothing. */
    public Optional<UUID> byPhoneNumberId(WorkspaceId workspace, String phoneNumberId) {
        return numbers.get(
                new Key<>(workspace, phoneNumberId),
                key -> db.select(SENDER.ID)
                        .from(SENDER)
                        .where(owned(workspace))
                        .and(SENDER.PHONE_NUMBER_ID.eq(phoneNumberId))
                        .fetchOptional(SENDER.ID));
    }

    /** All senders of a portfolio, of all workspaces: they share one pump and one limit. */
    public List<SenderRoute> ofPortfolio(UUID portfolio) {
        return routes(active().and(SENDER.PORTFOLIO_ID.eq(portfolio)));
    }

    /** All portfolios of the installation that have a sender. */
    public List<UUID> portfolios() {
        return db.selectDistinct(SENDER.PORTFOLIO_ID)
                .from(SENDER)
                .where(active())
                .orderBy(SENDER.PORTFOLIO_ID)
                .fetch(SENDER.PORTFOLIO_ID);
    }

    /**
     * How many different people a portfolio may message outside windows per moving 24 hours; empty = unlimited.
     *
     * @throws IllegalArgumentException when there is no such portfolio
     */
    public OptionalInt messagingLimit(UUID portfolio) {
        var row = db.select(PORTFOLIO.MESSAGING_LIMIT)
                .from(PORTFOLIO)
                .where(PORTFOLIO.ID.eq(portfolio))
                .fetchOne();
        if (row == null) {
            throw new IllegalArgumentException("there is no portfolio " + portfolio);
        }
        return SenderCodes.limit(row.value1());
    }

    /** What WhatsApp thinks of the number, as last reported; unknown too where there is no such sender. */
    public Quality quality(WorkspaceId workspace, UUID sender) {
        return db.select(SENDER.QUALITY)
                .from(SENDER)
                .where(SENDER.WORKSPACE_ID.eq(workspace.value()))
                .and(SENDER.ID.eq(sender))
                .fetchOptional(row -> Quality.valueOf(row.value1()))
                .orElse(Quality.UNKNOWN);
    }

    /** The account behind a sender, for its templates. */
    public Optional<Account> account(WorkspaceId workspace, UUID sender) {
        return accounts(owned(workspace).and(SENDER.ID.eq(sender))).stream().findFirst();
    }

    /** The account with this id at Meta, where the workspace sends through it. */
    public Optional<Account> account(WorkspaceId workspace, String wabaId) {
        return accounts(owned(workspace).and(SENDER.WABA_ID.eq(wabaId))).stream()
                .findFirst();
    }

    /** The accounts that a workspace sends through. */
    public List<Account> accounts(WorkspaceId workspace) {
        return accounts(owned(workspace));
    }

    /** All accounts of the installation, each once per workspace. */
    public List<Account> accounts() {
        return accounts(active());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(SenderChanged changed) {
        routes.clear();
        numbers.clear();
    }

    private static Condition owned(WorkspaceId workspace) {
        return active().and(SENDER.WORKSPACE_ID.eq(workspace.value()));
    }

    private static Condition active() {
        return SENDER.ARCHIVED_AT.isNull();
    }

    private List<SenderRoute> routes(Condition which) {
        return db.select(
                        SENDER.WORKSPACE_ID,
                        SENDER.ID,
                        SENDER.PORTFOLIO_ID,
                        SENDER.GRAPH_URL,
                        SENDER.GRAPH_VERSION,
                        SENDER.PHONE_NUMBER_ID,
                        SENDER.TOKEN,
                        SENDER.MARKETING_ROUTE,
                        SenderCodes.PER_SECOND)
                .from(SENDER)
                .where(which)
                .orderBy(SENDER.WORKSPACE_ID, SENDER.ID)
                .fetch(row -> new SenderRoute(
                        new WorkspaceId(row.value1()),
                        row.value2(),
                        row.value3(),
                        new GraphNumber(URI.create(row.value4()), row.value5(), row.value6(), vault.open(row.value7())),
                        SenderCodes.route(row.value8()),
                        row.value9()));
    }

    private List<Account> accounts(Condition which) {
        var accounts = new LinkedHashMap<Key<String>, Account>();
        db.select(
                        SENDER.WORKSPACE_ID,
                        SENDER.WABA_ID,
                        SENDER.GRAPH_URL,
                        SENDER.GRAPH_VERSION,
                        SENDER.TOKEN,
                        WHATSAPP_APP.META_ID)
                .from(SENDER)
                .join(WHATSAPP_APP)
                .on(WHATSAPP_APP.WORKSPACE_ID.eq(SENDER.WORKSPACE_ID).and(WHATSAPP_APP.ID.eq(SENDER.APP_ID)))
                .where(which)
                .orderBy(SENDER.WORKSPACE_ID, SENDER.ID)
                .forEach(row -> {
                    var workspace = new WorkspaceId(row.value1());
                    var graph = new GraphAccount(
                            URI.create(row.value3()), row.value4(), row.value2(), vault.open(row.value5()));
                    accounts.putIfAbsent(
                            new Key<>(workspace, row.value2()), new Account(workspace, graph, row.value6()));
                });
        return List.copyOf(accounts.values());
    }
}
