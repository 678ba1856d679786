package io.hudhud.whatsapp;

import static io.hudhud.tables.Tables.WEBHOOK_ENDPOINT;

import io.hudhud.shared.WorkspaceId;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * When webhooks came in at each address, were refused, and when the address was last verified. A hint for people, so it is
 * gathered in memory and written every two seconds: a webhook costs no write of its own, and a crash may lose the last two.
 */
@Component
public class WebhookTimes {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookTimes.class);

    private static final int SECONDS_BETWEEN_WRITES = 2;

    private static final Executor LATER = CompletableFuture.delayedExecutor(
            SECONDS_BETWEEN_WRITES, TimeUnit.SECONDS, work -> Thread.ofVirtual().start(work));

    // "greatest" leaves nulls out.
    private static final String WRITE = """
            insert into webhook_endpoint as e (workspace_id, address, received_at, refused_at, refused, verified_at)
            values (?, ?, ?::timestamptz, ?::timestamptz, ?, ?::timestamptz)
            on conflict (workspace_id, address) do update
               set received_at = greatest(e.received_at, excluded.received_at),
                   refused_at = greatest(e.refused_at, excluded.refused_at),
                   refused = e.refused + excluded.refused,
                   verified_at = greatest(e.verified_at, excluded.verified_at)
            """;

    /**
     * What was seen at an address.
     *
     * @param receivedAt when the last webhook with the right signature came in
     * @param refusedAt when the last one with a wrong signature, or without any, was refused
     * @param refused how many were refused so
     * @param verifiedAt when somebody last proved to know the verify token
     */
    public record Seen(
            @Nullable Instant receivedAt,
            @Nullable Instant refusedAt,
            long refused,
            @Nullable Instant verifiedAt) {

        public static final Seen NOTHING = new Seen(null, null, 0, null);

        /** Whether signatures have been wrong since the last right one: the app secret is not, or no longer, right. */
        public boolean isSignatureWrong() {
            return refusedAt != null && (receivedAt == null || refusedAt.isAfter(receivedAt));
        }

        private Seen and(Seen newer) {
            return new Seen(
                    newer.receivedAt == null ? receivedAt : newer.receivedAt,
                    newer.refusedAt == null ? refusedAt : newer.refusedAt,
                    refused + newer.refused,
                    newer.verifiedAt == null ? verifiedAt : newer.verifiedAt);
        }
    }

    private record Endpoint(WorkspaceId workspace, String address) {}

    private final ConcurrentHashMap<Endpoint, Seen> unwritten = new ConcurrentHashMap<>();
    private final AtomicBoolean willWrite = new AtomicBoolean();
    private final DSLContext db;
    private final Clock clock;

    WebhookTimes(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public void received(WorkspaceId workspace, String address) {
        note(workspace, address, new Seen(clock.instant(), null, 0, null));
    }

    public void refused(WorkspaceId workspace, String address) {
        note(workspace, address, new Seen(null, clock.instant(), 1, null));
    }

    public void verified(WorkspaceId workspace, String address) {
        note(workspace, address, new Seen(null, null, 0, clock.instant()));
    }

    /** By address; those at which nothing was ever seen are left out. What other nodes saw is up to two seconds old. */
    public Map<String, Seen> of(WorkspaceId workspace, Collection<String> addresses) {
        write();
        return db.selectFrom(WEBHOOK_ENDPOINT)
                .where(WEBHOOK_ENDPOINT.WORKSPACE_ID.eq(workspace.value()))
                .and(WEBHOOK_ENDPOINT.ADDRESS.in(addresses))
                .fetchMap(
                        WEBHOOK_ENDPOINT.ADDRESS,
                        row -> new Seen(
                                row.get(WEBHOOK_ENDPOINT.RECEIVED_AT),
                                row.get(WEBHOOK_ENDPOINT.REFUSED_AT),
                                row.get(WEBHOOK_ENDPOINT.REFUSED),
                                row.get(WEBHOOK_ENDPOINT.VERIFIED_AT)));
    }

    private void note(WorkspaceId workspace, String address, Seen seen) {
        unwritten.merge(new Endpoint(workspace, address), seen, Seen::and);
        if (willWrite.compareAndSet(false, true)) {
            LATER.execute(this::write);
        }
    }

    @PreDestroy
    void write() {
        willWrite.set(false);
        for (Endpoint endpoint : unwritten.keySet()) {
            Seen seen = unwritten.remove(endpoint);
            if (seen != null) {
                write(endpoint, seen);
            }
        }
    }

    private void write(Endpoint endpoint, Seen seen) {
        try {
            db.execute(
                    WRITE,
                    endpoint.workspace().value(),
                    endpoint.address(),
                    seen.receivedAt(),
                    seen.refusedAt(),
                    seen.refused(),
                    seen.verifiedAt());
        } catch (DataAccessException e) {
            LOG.warn(
                    "when webhooks came in could not be written down: {}",
                    e.getClass().getSimpleName());
        }
    }
}
