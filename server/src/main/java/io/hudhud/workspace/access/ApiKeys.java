package io.hudhud.workspace.access;

import static io.hudhud.tables.Tables.API_KEY;

import io.hudhud.shared.Sha256;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Actor;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The keys by which programs sign in. */
@Component
public class ApiKeys {

    /** What is shown of a key for as long as it exists. */
    public record Listed(
            UUID id,
            String name,
            String prefix,
            Role role,
            List<String> scopes,
            Instant createdAt,
            @Nullable Instant expiresAt,
            @Nullable Instant revokedAt) {}

    /** A key just made; {@code secret} is the whole key and is shown this once. */
    public record Issued(Listed key, String secret) {}

    private static final String MARK = "hud_";
    private static final int PREFIX_LENGTH = MARK.length() + 6;

    private final DSLContext db;
    private final Clock clock;

    ApiKeys(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Transactional
    public Issued issue(WorkspaceId workspace, String name, Role role, Set<Scope> scopes, @Nullable Instant expiresAt) {
        return store(workspace, name, role, scopes, expiresAt, MARK + Token.random());
    }

    /** Makes a key of a given word, unless the word is a key already. */
    @Transactional
    public void adopt(WorkspaceId workspace, String name, Role role, String secret) {
        if (!db.fetchExists(API_KEY, API_KEY.KEY_HASH.eq(Sha256.of(secret)))) {
            store(workspace, name, role, Set.of(Scope.ALL), null, secret);
        }
    }

    /** Who signs in with this key; empty when there is none, or it has expired or was revoked. */
    Optional<Caller> signIn(String secret) {
        return db.select(API_KEY.WORKSPACE_ID, API_KEY.ID, API_KEY.ROLE, API_KEY.SCOPES)
                .from(API_KEY)
                .where(API_KEY.KEY_HASH.eq(Sha256.of(secret)))
                .and(API_KEY.REVOKED_AT.isNull())
                .and(API_KEY.EXPIRES_AT.isNull().or(API_KEY.EXPIRES_AT.gt(clock.instant())))
                .fetchOptional(row -> new Caller(
                        new WorkspaceId(row.get(API_KEY.WORKSPACE_ID)),
                        new Actor(Actor.Kind.API_KEY, row.get(API_KEY.ID).toString()),
                        Role.ofCode(row.get(API_KEY.ROLE)),
                        Set.of(row.get(API_KEY.SCOPES))));
    }

    /** Newest first. There are few: no pages. */
    public List<Listed> list(WorkspaceId workspace) {
        return db.selectFrom(API_KEY)
                .where(API_KEY.WORKSPACE_ID.eq(workspace.value()))
                .orderBy(API_KEY.ID.desc())
                .fetch(ApiKeys::listed);
    }

    /** The key, as it is listed. */
    public Optional<Listed> find(WorkspaceId workspace, UUID id) {
        return db.selectFrom(API_KEY)
                .where(API_KEY.WORKSPACE_ID.eq(workspace.value()), API_KEY.ID.eq(id))
                .fetchOptional(ApiKeys::listed);
    }

    /** Ends a key at once; a second time changes nothing. */
    @Transactional
    public void revoke(WorkspaceId workspace, UUID id) {
        db.update(API_KEY)
                .set(API_KEY.REVOKED_AT, clock.instant())
                .where(API_KEY.WORKSPACE_ID.eq(workspace.value()), API_KEY.ID.eq(id), API_KEY.REVOKED_AT.isNull())
                .execute();
    }

    private Issued store(
            WorkspaceId workspace,
            String name,
            Role role,
            Set<Scope> scopes,
            @Nullable Instant expiresAt,
            String secret) {
        var row = db.insertInto(API_KEY)
                .set(API_KEY.WORKSPACE_ID, workspace.value())
                .set(API_KEY.NAME, name)
                .set(API_KEY.PREFIX, secret.substring(0, Math.min(PREFIX_LENGTH, secret.length() / 2)))
                .set(API_KEY.KEY_HASH, Sha256.of(secret))
                .set(API_KEY.ROLE, role.code())
                .set(API_KEY.SCOPES, scopes.stream().map(Scope::word).sorted().toArray(String[]::new))
                .set(API_KEY.CREATED_AT, clock.instant())
                .set(API_KEY.EXPIRES_AT, expiresAt)
                .returning()
                .fetchSingle();
        return new Issued(listed(row), secret);
    }

    private static Listed listed(Record row) {
        return new Listed(
                row.get(API_KEY.ID),
                row.get(API_KEY.NAME),
                row.get(API_KEY.PREFIX),
                Role.ofCode(row.get(API_KEY.ROLE)),
                List.of(row.get(API_KEY.SCOPES)),
                row.get(API_KEY.CREATED_AT),
                row.get(API_KEY.EXPIRES_AT),
                row.get(API_KEY.REVOKED_AT));
    }
}
