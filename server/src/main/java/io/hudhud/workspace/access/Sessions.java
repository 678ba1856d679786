package io.hudhud.workspace.access;

import static io.hudhud.tables.Tables.MEMBER;
import static io.hudhud.tables.Tables.PERSON;
import static io.hudhud.tables.Tables.SESSION;

import io.hudhud.shared.Sha256;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People who are signed in. The cookie's value is the proof; the database knows only its hash. */
@Component
class Sessions {

    /** What a cookie's value stands for. */
    sealed interface Found {}

    /** Whose session it is. {@code oneTime}: nothing but changing the password is allowed yet. */
    record Open(Caller caller, boolean oneTime, Instant seenAt) implements Found {}

    /** It was one of ours. */
    record Ended(SessionEnd reason) implements Found {}

    /** None that we know of. */
    record Unknown() implements Found {}

    /** Finer than this, "last seen" is not kept: a write per request would cost more than it tells. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    private static final byte[] NO_TOKEN = {};

    private final DSLContext db;
    private final AccessProperties properties;
    private final Clock clock;

    Sessions(DSLContext db, AccessProperties properties, Clock clock) {
        this.db = db;
        this.properties = properties;
        this.clock = clock;
    }

    /** Begins a session on a device and answers the cookie's value. */
    @Transactional
    String open(WorkspaceId workspace, UUID person, Device device) {
        Instant now = clock.instant();
        db.deleteFrom(SESSION)
                .where(SESSION.PERSON_ID.eq(person), SESSION.EXPIRES_AT.lt(now))
                .execute();
        String token = Token.random();
        db.insertInto(SESSION)
                .set(SESSION.TOKEN_HASH, Sha256.of(token))
                .set(SESSION.WORKSPACE_ID, workspace.value())
                .set(SESSION.PERSON_ID, person)
                .set(SESSION.CREATED_AT, now)
                .set(SESSION.SEEN_AT, now)
                .set(SESSION.EXPIRES_AT, now.plus(properties.sessionLife()))
                .set(SESSION.BROWSER, device.browser())
                .set(SESSION.SYSTEM, device.system())
                .set(SESSION.ADDRESS, device.address())
                .execute();
        return token;
    }

    /** The session of a cookie's value, or why it is none any more; it counts as used. */
    Found find(String token) {
        var found = look(token);
        Instant now = clock.instant();
        if (found instanceof Open session && session.seenAt().isBefore(now.minus(SEEN_EVERY))) {
            db.update(SESSION)
                    .set(SESSION.SEEN_AT, now)
                    .where(SESSION.TOKEN_HASH.eq(Sha256.of(token)))
                    .execute();
        }
        return found;
    }

    /** The same without counting as used: a page that is left open keeps nobody signed in. */
    Found look(String token) {
        var row = db.select(
                        SESSION.WORKSPACE_ID,
                        SESSION.PERSON_ID,
                        SESSION.SEEN_AT,
                        SESSION.EXPIRES_AT,
                        SESSION.ENDED,
                        MEMBER.ROLE,
                        PERSON.ONE_TIME)
                .from(SESSION)
                .join(PERSON)
                .on(PERSON.ID.eq(SESSION.PERSON_ID))
                .leftJoin(MEMBER)
                .on(MEMBER.WORKSPACE_ID.eq(SESSION.WORKSPACE_ID), MEMBER.PERSON_ID.eq(SESSION.PERSON_ID))
                .where(SESSION.TOKEN_HASH.eq(Sha256.of(token)))
                .fetchOne();
        if (row == null) {
            return new Unknown();
        }
        if (row.get(SESSION.ENDED) != null) {
            return new Ended(SessionEnd.ofCode(row.get(SESSION.ENDED)));
        }
        if (row.get(MEMBER.ROLE) == null) {
            return new Ended(SessionEnd.REMOVED);
        }
        Instant now = clock.instant();
        if (!row.get(SESSION.EXPIRES_AT).isAfter(now)
                || !row.get(SESSION.SEEN_AT).isAfter(now.minus(properties.sessionIdle()))) {
            return new Ended(SessionEnd.EXPIRED);
        }
        var caller = new Caller(
                new WorkspaceId(row.get(SESSION.WORKSPACE_ID)),
                new Actor(Actor.Kind.PERSON, row.get(SESSION.PERSON_ID).toString()),
                Role.ofCode(row.get(MEMBER.ROLE)),
                Set.of(Scope.ALL.word()));
        return new Open(caller, row.get(PERSON.ONE_TIME), row.get(SESSION.SEEN_AT));
    }

    /** Signs out. */
    @Transactional
    void close(String token) {
        db.deleteFrom(SESSION).where(SESSION.TOKEN_HASH.eq(Sha256.of(token))).execute();
    }

    /** The person's sessions in every workspace, last used first. */
    List<OwnSession> of(UUID person, @Nullable String token) {
        Instant now = clock.instant();
        byte[] current = token == null ? NO_TOKEN : Sha256.of(token);
        return db.selectFrom(SESSION)
                .where(SESSION.PERSON_ID.eq(person), SESSION.ENDED.isNull(), SESSION.EXPIRES_AT.gt(now))
                .and(SESSION.SEEN_AT.gt(now.minus(properties.sessionIdle())))
                .orderBy(SESSION.SEEN_AT.desc(), SESSION.ID)
                .fetch(row -> new OwnSession(
                        row.get(SESSION.ID),
                        row.get(SESSION.CREATED_AT),
                        row.get(SESSION.SEEN_AT),
                        row.get(SESSION.BROWSER),
                        row.get(SESSION.SYSTEM),
                        row.get(SESSION.ADDRESS),
                        MessageDigest.isEqual(row.get(SESSION.TOKEN_HASH), current)));
    }

    /** Ends one of the person's own sessions; false when they have no such session. */
    @Transactional
    boolean end(UUID person, UUID id) {
        return end(SESSION.PERSON_ID.eq(person).and(SESSION.ID.eq(id)), SessionEnd.SIGNED_OUT) == 1;
    }

    /** Ends a person's sessions everywhere, except the one of this cookie's value. */
    @Transactional
    void endOthers(UUID person, @Nullable String token, SessionEnd reason) {
        end(
                SESSION.PERSON_ID.eq(person).and(SESSION.TOKEN_HASH.ne(token == null ? NO_TOKEN : Sha256.of(token))),
                reason);
    }

    /** Ends a member's sessions in this workspace. */
    @Transactional
    void endIn(WorkspaceId workspace, UUID person, SessionEnd reason) {
        end(SESSION.WORKSPACE_ID.eq(workspace.value()).and(SESSION.PERSON_ID.eq(person)), reason);
    }

    private int end(Condition which, SessionEnd reason) {
        return db.update(SESSION)
                .set(SESSION.ENDED, reason.code())
                .where(which)
                .and(SESSION.ENDED.isNull())
                .execute();
    }

    /** What a page has to send along with each change: known only to who can read our cookies. */
    static String csrfToken(String token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of("csrf " + token));
    }

    static boolean csrfMatches(String token, @Nullable String sent) {
        return sent != null
                && MessageDigest.isEqual(
                        csrfToken(token).getBytes(StandardCharsets.US_ASCII), sent.getBytes(StandardCharsets.UTF_8));
    }
}
