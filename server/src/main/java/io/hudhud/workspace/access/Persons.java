package io.hudhud.workspace.access;

import static io.hudhud.tables.Tables.PERSON;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those who may sign in with a password, in whichever workspaces. */
@Component
class Persons {

    /** {@code oneTime}: somebody else chose the password, so it has to be changed first. */
    record Person(
            UUID id, String email, String name, @Nullable AppLanguage language, boolean oneTime) {}

    private final DSLContext db;
    private final Passwords passwords;
    private final Clock clock;

    Persons(DSLContext db, Passwords passwords, Clock clock) {
        this.db = db;
        this.passwords = passwords;
        this.clock = clock;
    }

    boolean nobodyYet() {
        return !db.fetchExists(PERSON);
    }

    @Transactional
    Person add(String email, String name, String password, boolean oneTime) {
        var row = db.insertInto(PERSON)
                .set(PERSON.EMAIL, normal(email))
                .set(PERSON.NAME, name)
                .set(PERSON.PASSWORD, passwords.hash(password))
                .set(PERSON.ONE_TIME, oneTime)
                .set(PERSON.CREATED_AT, clock.instant())
                .returning(PERSON.ID)
                .fetchSingle();
        return new Person(row.get(PERSON.ID), normal(email), name, null, oneTime);
    }

    Optional<Person> find(UUID id) {
        return db.selectFrom(PERSON).where(PERSON.ID.eq(id)).fetchOptional(Persons::person);
    }

    Optional<Person> find(String email) {
        return db.selectFrom(PERSON).where(PERSON.EMAIL.eq(normal(email))).fetchOptional(Persons::person);
    }

    /** The person whose address and password these are. */
    Optional<Person> signIn(String email, String password) {
        var row = db.selectFrom(PERSON).where(PERSON.EMAIL.eq(normal(email))).fetchOne();
        if (row == null) {
            passwords.matchesNobody(password);
            return Optional.empty();
        }
        return passwords.matches(password, row.get(PERSON.PASSWORD)) ? Optional.of(person(row)) : Optional.empty();
    }

    /** Changes how a person is called, signs in and is spoken to; false when the address is somebody else's. */
    @Transactional
    boolean changeProfile(UUID id, String email, String name, @Nullable AppLanguage language) {
        if (db.fetchExists(PERSON, PERSON.EMAIL.eq(normal(email)), PERSON.ID.ne(id))) {
            return false;
        }
        db.update(PERSON)
                .set(PERSON.EMAIL, normal(email))
                .set(PERSON.NAME, name.strip())
                .set(PERSON.LANGUAGE, language == null ? null : language.word())
                .where(PERSON.ID.eq(id))
                .execute();
        return true;
    }

    /** {@code oneTime}: it was chosen for the person, who has to change it at once. */
    @Transactional
    void changePassword(UUID id, String password, boolean oneTime) {
        db.update(PERSON)
                .set(PERSON.PASSWORD, passwords.hash(password))
                .set(PERSON.ONE_TIME, oneTime)
                .where(PERSON.ID.eq(id))
                .execute();
    }

    private static Person person(Record row) {
        String language = row.get(PERSON.LANGUAGE);
        return new Person(
                row.get(PERSON.ID),
                row.get(PERSON.EMAIL),
                row.get(PERSON.NAME),
                language == null ? null : AppLanguage.ofWord(language),
                row.get(PERSON.ONE_TIME));
    }

    private static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
