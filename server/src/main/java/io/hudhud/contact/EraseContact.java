package io.hudhud.contact;

import static io.hudhud.tables.Tables.CONTACT;
import static io.hudhud.tables.Tables.CONTACT_IDENTITY;

import io.hudhud.contact.Suppressions.Scope;
import io.hudhud.shared.PhoneNumber;
import io.hudhud.shared.Problem;
import io.hudhud.shared.RequestProblem;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets a person. Messages and the consent ledger keep the contact's id and nothing else. Whoever had said no leaves that
 * behind as a keyed hash, so that coming back by an import does not undo it.
 */
@Component
public class EraseContact {

    private static final int MOST_TRIES = 5;

    /** What is known of somebody who is to be forgotten. */
    private record Person(Scope declined, List<String> keys, String endsIn) {}

    private final DSLContext db;
    private final Suppressions suppressions;
    private final ConsentGate gate;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    EraseContact(
            DSLContext db,
            Suppressions suppressions,
            ConsentGate gate,
            AuditTrail audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.db = db;
        this.suppressions = suppressions;
        this.gate = gate;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
    }

    /**
     * Not to be called in a transaction: the hash is committed first, so that a crash in between forgets nobody's no.
     *
     * @throws Problem 404 when there is no such contact
     */
    @Transactional(propagation = Propagation.NEVER)
    public void erase(Caller caller, long id) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var person = find(caller.workspace(), id);
            if (!person.declined().isNothing()) {
                for (String key : person.keys()) {
                    suppressions.add(caller.workspace(), key, person.declined(), person.endsIn(), "erased after a no");
                }
                suppressions.settle(caller.workspace());
            }
            if (Boolean.TRUE.equals(transaction.execute(status -> eraseIfStill(caller, id, person)))) {
                return;
            }
        }
        throw Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE, RequestProblem.UNAVAILABLE, "the contact keeps changing: try again");
    }

    /** False when the person has said something else in between: then the hash has to follow. */
    private boolean eraseIfStill(Caller caller, long id, Person seen) {
        gate.close(caller.workspace());
        if (!find(caller.workspace(), id).equals(seen)) {
            return false;
        }
        db.deleteFrom(CONTACT)
                .where(CONTACT.WORKSPACE_ID.eq(caller.workspace().value()), CONTACT.ID.eq(id))
                .execute();
        events.publishEvent(new ContactErased(caller.workspace(), id));
        audit.record(caller, "contact.erased", "contact", Long.toString(id), Map.of());
        return true;
    }

    private Person find(WorkspaceId workspace, long id) {
        var row = db.selectFrom(CONTACT)
                .where(CONTACT.WORKSPACE_ID.eq(workspace.value()), CONTACT.ID.eq(id))
                .forUpdate()
                .fetchOptional()
                .orElseThrow(
                        () -> Problem.of(HttpStatus.NOT_FOUND, RequestProblem.NOT_FOUND, "there is no such contact"));
        var keys = new ArrayList<String>();
        String phone = row.get(CONTACT.PHONE);
        String email = row.get(CONTACT.EMAIL);
        if (phone != null) {
            keys.add(Suppressions.key(new PhoneNumber(phone)));
        } else if (email != null) {
            keys.add(email.toLowerCase(Locale.ROOT));
        }
        db.selectFrom(CONTACT_IDENTITY)
                .where(CONTACT_IDENTITY.WORKSPACE_ID.eq(workspace.value()), CONTACT_IDENTITY.CONTACT_ID.eq(id))
                .orderBy(CONTACT_IDENTITY.PORTFOLIO_ID)
                .forEach(identity -> keys.add(Suppressions.key(
                        identity.get(CONTACT_IDENTITY.PORTFOLIO_ID), identity.get(CONTACT_IDENTITY.BSUID))));
        return new Person(
                new Scope(
                        row.get(CONTACT.SUPPRESSED),
                        row.get(CONTACT.MARKETING) < 0,
                        row.get(CONTACT.TRANSACTIONAL) < 0),
                keys,
                phone == null ? "" : phone.substring(phone.length() - 2));
    }
}
