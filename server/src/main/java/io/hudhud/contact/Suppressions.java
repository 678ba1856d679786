package io.hudhud.contact;

import static io.hudhud.tables.Tables.SUPPRESSION;

import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.shared.PhoneNumber;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Vault;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who must not be messaged again, by the keyed hash of a number or a BSUID: it says who is meant without saying who it is,
 * and outlives the contact.
 */
@Component
public class Suppressions {

    /** Keeps our advisory locks apart from others': "SUPP" in the upper half of the key. */
    private static final long SPACE = 0x53555050L << 32;

    /** What a hash stands for. {@code scope} names what the person declined. */
    public record Entry(UUID id, Scope scope, String endsIn, String reason, Instant createdAt) {}

    /** What a person declined. */
    public record Scope(boolean everything, boolean marketing, boolean transactional) {
        static final Scope NOTHING = new Scope(false, false, false);
        static final Scope EVERYTHING = new Scope(true, false, false);

        /** What several of them say together. */
        static Scope all(Collection<Scope> scopes) {
            return new Scope(
                    scopes.stream().anyMatch(Scope::everything),
                    scopes.stream().anyMatch(Scope::marketing),
                    scopes.stream().anyMatch(Scope::transactional));
        }

        static Scope of(Purpose purpose) {
            return new Scope(false, purpose == Purpose.MARKETING, purpose == Purpose.TRANSACTIONAL);
        }

        boolean isNothing() {
            return equals(NOTHING);
        }

        /** The standing of a new contact who left this behind. */
        Standing marketingStanding() {
            return marketing ? Standing.OPTED_OUT : Standing.NONE;
        }

        Standing transactionalStanding() {
            return transactional ? Standing.OPTED_OUT : Standing.NONE;
        }
    }

    private final DSLContext db;
    private final Vault vault;
    private final Clock clock;

    Suppressions(DSLContext db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    /** How a number is named here. */
    static String key(PhoneNumber phone) {
        return phone.value();
    }

    /** How a person without a number is named here. */
    static String key(UUID portfolio, String bsuid) {
        return portfolio + "/" + bsuid;
    }

    /**
     * What people left behind under these keys; those who left nothing are absent. Until the transaction ends nobody can
     * add a suppression that it would have missed, so that a contact made in it carries the right flags: see {@link #add}.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Scope> of(WorkspaceId workspace, Collection<String> keys) {
        db.execute("select pg_advisory_xact_lock_shared(?)", SPACE + workspace.value());
        if (keys.isEmpty() || !db.fetchExists(SUPPRESSION, SUPPRESSION.WORKSPACE_ID.eq(workspace.value()))) {
            return Map.of();
        }
        var byHash = LinkedHashMap.<String, String>newLinkedHashMap(keys.size());
        for (String key : keys) {
            byHash.put(HexFormat.of().formatHex(vault.keyedHash(workspace, key)), key);
        }
        var hashes = byHash.keySet().stream().map(HexFormat.of()::parseHex).toArray(byte[][]::new);
        var found = new LinkedHashMap<String, Scope>();
        db.selectFrom(SUPPRESSION)
                .where(SUPPRESSION.WORKSPACE_ID.eq(workspace.value()))
                .and(SUPPRESSION.HASH.eq(DSL.any(hashes)))
                .forEach(row -> {
                    var key = byHash.get(HexFormat.of().formatHex(row.get(SUPPRESSION.HASH)));
                    if (key != null) {
                        found.put(key, scope(row));
                    }
                });
        return found;
    }

    /** Adds to what was declined under this key. Contacts are not touched. Must be followed by {@link #settle}. */
    @Transactional
    public UUID add(WorkspaceId workspace, String key, Scope scope, String endsIn, String reason) {
        return db.insertInto(SUPPRESSION)
                .set(SUPPRESSION.WORKSPACE_ID, workspace.value())
                .set(SUPPRESSION.HASH, vault.keyedHash(workspace, key))
                .set(SUPPRESSION.EVERYTHING, scope.everything())
                .set(SUPPRESSION.MARKETING, scope.marketing())
                .set(SUPPRESSION.TRANSACTIONAL, scope.transactional())
                .set(SUPPRESSION.ENDS_IN, endsIn)
                .set(SUPPRESSION.REASON, reason)
                .set(SUPPRESSION.CREATED_AT, clock.instant())
                .onConflict(SUPPRESSION.WORKSPACE_ID, SUPPRESSION.HASH)
                .doUpdate()
                .set(
                        SUPPRESSION.EVERYTHING,
                        DSL.field(SUPPRESSION.EVERYTHING.isTrue().or(DSL.val(scope.everything()))))
                .set(
                        SUPPRESSION.MARKETING,
                        DSL.field(SUPPRESSION.MARKETING.isTrue().or(DSL.val(scope.marketing()))))
                .set(
                        SUPPRESSION.TRANSACTIONAL,
                        DSL.field(SUPPRESSION.TRANSACTIONAL.isTrue().or(DSL.val(scope.transactional()))))
                .returning(SUPPRESSION.ID)
                .fetchSingle(row -> row.get(SUPPRESSION.ID));
    }

    /**
     * Waits, in a transaction of its own and holding nothing else, until everybody who asked {@link #of} before the last
     * committed {@link #add} has committed their contacts too: whoever asks later sees the addition. Afterwards the
     * contacts can be flagged without missing one.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void settle(WorkspaceId workspace) {
        db.execute("select pg_advisory_xact_lock(?)", SPACE + workspace.value());
    }

    /** The person said yes again: what was declined before under this key no longer holds for that part. */
    void lift(WorkspaceId workspace, String key, Scope part) {
        byte[] hash = vault.keyedHash(workspace, key);
        long ws = workspace.value();
        db.execute("""
                delete from suppression
                 where workspace_id = ? and hash = ?
                   and not (everything and not ?) and not (marketing and not ?) and not (transactional and not ?)
                """, ws, hash, part.everything(), part.marketing(), part.transactional());
        db.execute("""
                update suppression
                   set everything = everything and not ?, marketing = marketing and not ?,
                       transactional = transactional and not ?
                 where workspace_id = ? and hash = ?
                """, part.everything(), part.marketing(), part.transactional(), ws, hash);
    }

    boolean remove(WorkspaceId workspace, byte[] hash) {
        return db.deleteFrom(SUPPRESSION)
                        .where(SUPPRESSION.WORKSPACE_ID.eq(workspace.value()), SUPPRESSION.HASH.eq(hash))
                        .execute()
                > 0;
    }

    byte @Nullable [] hash(WorkspaceId workspace, UUID id) {
        return db.select(SUPPRESSION.HASH)
                .from(SUPPRESSION)
                .where(SUPPRESSION.WORKSPACE_ID.eq(workspace.value()), SUPPRESSION.ID.eq(id))
                .fetchOne(SUPPRESSION.HASH);
    }

    /** Newest first. */
    public Page<Entry> list(WorkspaceId workspace, int limit, @Nullable Cursor after) {
        var rows = db.selectFrom(SUPPRESSION)
                .where(SUPPRESSION.WORKSPACE_ID.eq(workspace.value()))
                .and(after == null ? DSL.noCondition() : SUPPRESSION.ID.lt(after.uuid(0)))
                .orderBy(SUPPRESSION.ID.desc())
                .limit(limit + 1)
                .fetch(row -> new Entry(
                        row.get(SUPPRESSION.ID),
                        scope(row),
                        row.get(SUPPRESSION.ENDS_IN),
                        row.get(SUPPRESSION.REASON),
                        row.get(SUPPRESSION.CREATED_AT)));
        return Page.of(rows, limit, entry -> Cursor.after(entry.id()));
    }

    public long count(WorkspaceId workspace) {
        return db.fetchCount(SUPPRESSION, SUPPRESSION.WORKSPACE_ID.eq(workspace.value()));
    }

    private static Scope scope(Record row) {
        return new Scope(
                row.get(SUPPRESSION.EVERYTHING), row.get(SUPPRESSION.MARKETING), row.get(SUPPRESSION.TRANSACTIONAL));
    }
}
