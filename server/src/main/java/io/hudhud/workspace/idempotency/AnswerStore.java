package io.hudhud.workspace.idempotency;

import static io.hudhud.tables.Tables.IDEMPOTENT_REQUEST;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Vault;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The answers of the last 24 hours, by workspace and key. */
@Component
class AnswerStore {

    private static final Duration KEPT = Duration.ofHours(24);

    /** An answer and the hash of the request that got it. */
    record Kept(byte[] requestHash, Answer answer) {}

    private final DSLContext db;
    private final Vault vault;
    private final Clock clock;

    AnswerStore(DSLContext db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    /** Whether this transaction now is the only one at work on the key; otherwise another request is. */
    boolean lock(WorkspaceId workspace, String key) {
        return Boolean.TRUE.equals(
                db.fetchSingle("select pg_try_advisory_xact_lock(hashtextextended(?, ?))", key, workspace.value())
                        .get(0, Boolean.class));
    }

    Optional<Kept> find(WorkspaceId workspace, String key) {
        return db.selectFrom(IDEMPOTENT_REQUEST)
                .where(IDEMPOTENT_REQUEST.WORKSPACE_ID.eq(workspace.value()), IDEMPOTENT_REQUEST.KEY.eq(key))
                .and(IDEMPOTENT_REQUEST.AT.gt(clock.instant().minus(KEPT)))
                .fetchOptional(row -> new Kept(
                        row.get(IDEMPOTENT_REQUEST.REQUEST_HASH),
                        new Answer(
                                row.get(IDEMPOTENT_REQUEST.STATUS),
                                row.get(IDEMPOTENT_REQUEST.CONTENT_TYPE),
                                row.get(IDEMPOTENT_REQUEST.LOCATION),
                                row.get(IDEMPOTENT_REQUEST.ETAG),
                                vault.open(row.get(IDEMPOTENT_REQUEST.BODY)))));
    }

    void keep(WorkspaceId workspace, String key, byte[] requestHash, Answer answer) {
        db.deleteFrom(IDEMPOTENT_REQUEST)
                .where(IDEMPOTENT_REQUEST.WORKSPACE_ID.eq(workspace.value()), IDEMPOTENT_REQUEST.KEY.eq(key))
                .execute();
        db.insertInto(IDEMPOTENT_REQUEST)
                .set(IDEMPOTENT_REQUEST.WORKSPACE_ID, workspace.value())
                .set(IDEMPOTENT_REQUEST.KEY, key)
                .set(IDEMPOTENT_REQUEST.REQUEST_HASH, requestHash)
                .set(IDEMPOTENT_REQUEST.AT, clock.instant())
                .set(IDEMPOTENT_REQUEST.STATUS, (short) answer.status())
                .set(IDEMPOTENT_REQUEST.CONTENT_TYPE, answer.contentType())
                .set(IDEMPOTENT_REQUEST.LOCATION, answer.location())
                .set(IDEMPOTENT_REQUEST.ETAG, answer.etag())
                .set(IDEMPOTENT_REQUEST.BODY, vault.seal(answer.body()))
                .execute();
    }

    @Transactional
    int forgetOld() {
        return db.deleteFrom(IDEMPOTENT_REQUEST)
                .where(IDEMPOTENT_REQUEST.AT.le(clock.instant().minus(KEPT)))
                .execute();
    }
}
