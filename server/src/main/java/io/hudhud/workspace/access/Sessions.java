package io.hudhud.workspace.access;

import static io.hudhud.tables.Tables.MEMBER;
import static io.hudhud.tables.Tables.PERSON;
import static io.hudhud.tables.Tables.SESSION;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Actor;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People who are signed in. The cookie's value is the proof; the database knows only its hash. */
@Component
class Sessions {

    /** Whose session it is. {@code oneTime}: nothing but changing the password is allowed yet. */
    record Session(Caller caller, boolean oneTime) {}

    /** Finer than this, "last seen" is not kept: a write per request would cost more than it tells. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    private final DSLContext db;
    private final AccessProperties properties;
    private final Clock clock;

    Sessions(DSLContext db, AccessProperties properties, Clock clock) {
        this.db = db;
        this.properties = properties;
        this.clock = clock;
    }

    /** Begins a session and answers the cookie's value. */
    @Transactional
    String open(WorkspaceId workspace, UUID person) {
        Instant now = clock.instant();
        db.deleteFrom(SESSION)
                .where(SESSION.PERSON_ID.eq(person), SESSION.EXPIRES_AT.lt(now))
                .execute();
        String token = Token.random();
        db.insertInto(SESSION)
                .set(SESSION.TOKEN_HASH, Token.sha256(token))
                .set(SESSION.WORKSPACE_ID, workspace.value())
                .set(SESSION.PERSON_ID, person)
                .set(SESSION.CREATED_AT, now)
                .set(SESSION.SEEN_AT, now)
                .set(SESSION.EXPIRES_AT, now.plus(properties.sessionLife()))
                .execute();
        return token;
    }

    /** The session of a cookie's value, unless it has ended; it counts as used. */
    Optional<Session> find(String token) {
        var row = read(token);
        if (row == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        if (row.get(SESSION.SEEN_AT).isBefore(now.minus(SEEN_EVERY))) {
            db.update(SESSION)
                    .set(SESSION.SEEN_AT, now)
                    .where(SESSION.TOKEN_HASH.eq(Token.sha256(token)))
                    .execute();
        }
        return Optional.of(session(row));
    }

    /** The same without counting as used: a page that is left open keeps nobody signed in. */
    Optional<Session> look(String token) {
        return Optional.ofNullable(read(token)).map(Sessions::session);
    }

    private @Nullable Record read(String token) {
        Instant now = clock.instant();
        return db.select(SESSION.WORKSPACE_ID, SESSION.PERSON_ID, SESSION.SEEN_AT, MEMBER.ROLE, PERSON.ONE_TIME)
                .from(SESSION)
                .join(MEMBER)
                .on(MEMBER.WORKSPACE_ID.eq(SESSION.WORKSPACE_ID), MEMBER.PERSON_ID.eq(SESSION.PERSON_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(SESSION.PERSON_ID))
                .where(SESSION.TOKEN_HASH.eq(Token.sha256(token)))
                .and(SESSION.EXPIRES_AT.gt(now))
                .and(SESSION.SEEN_AT.gt(now.minus(properties.sessionIdle())))
                .fetchOne();
    }

    private static Session session(Record row) {
        var caller = new Caller(
                new WorkspaceId(row.get(SESSION.WORKSPACE_ID)),
                new Actor(Actor.Kind.PERSON, row.get(SESSION.PERSON_ID).toString()),
                Role.ofCode(row.get(MEMBER.ROLE)),
                Set.of(Scope.ALL.word()));
        return new Session(caller, row.get(PERSON.ONE_TIME));
    }

    @Transactional
    void close(String token) {
        db.deleteFrom(SESSION).where(SESSION.TOKEN_HASH.eq(Token.sha256(token))).execute();
    }

    /** Ends a person's sessions everywhere, except the one of this cookie's value. */
    @Transactional
    void closeOthers(UUID person, @Nullable String token) {
        db.deleteFrom(SESSION)
                .where(SESSION.PERSON_ID.eq(person))
                .and(SESSION.TOKEN_HASH.ne(token == null ? new byte[0] : Token.sha256(token)))
                .execute();
    }

    /** What a page has to send along with each change: known only to who can read our cookies. */
    static String csrfToken(String token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Token.sha256("csrf " + token));
    }

    static boolean csrfMatches(String token, @Nullable String sent) {
        return sent != null
                && MessageDigest.isEqual(
                        csrfToken(token).getBytes(StandardCharsets.US_ASCII), sent.getBytes(StandardCharsets.UTF_8));
    }
}
