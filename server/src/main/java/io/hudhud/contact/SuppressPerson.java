package io.hudhud.contact;

import io.hudhud.shared.PhoneNumber;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Vault;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** "Never message this person again", and taking that back. */
@Component
public class SuppressPerson {

    private final Suppressions suppressions;
    private final ConsentGate gate;
    private final Vault vault;
    private final TransactionTemplate transaction;
    private final DSLContext db;
    private final Clock clock;

    SuppressPerson(
            Suppressions suppressions,
            ConsentGate gate,
            Vault vault,
            TransactionTemplate transaction,
            DSLContext db,
            Clock clock) {
        this.suppressions = suppressions;
        this.gate = gate;
        this.vault = vault;
        this.transaction = transaction;
        this.db = db;
        this.clock = clock;
    }

    /**
     * Suppresses a number, whether or not a contact has it. Not to be called in a transaction: it waits for contacts that
     * are just being made.
     *
     * @param reason for people: {@code asked by telephone}
     * @param inTransaction what else belongs to it, such as the audit row; gets the entry's id
     */
    @Transactional(propagation = Propagation.NEVER)
    public UUID suppress(WorkspaceId workspace, PhoneNumber phone, String reason, Consumer<UUID> inTransaction) {
        String endsIn = phone.value().substring(phone.value().length() - 2);
        UUID id = suppressions.add(workspace, Suppressions.key(phone), Suppressions.Scope.EVERYTHING, endsIn, reason);
        suppressions.settle(workspace);
        transaction.executeWithoutResult(status -> {
            gate.close(workspace);
            flag(workspace, phone, true);
            inTransaction.accept(id);
        });
        return id;
    }

    /**
     * Takes a suppression back, with what was declined under it; consent is as it was before.
     *
     * @return false when there is none with this id
     */
    public boolean release(WorkspaceId workspace, UUID id, Runnable inTransaction) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            byte[] hash = suppressions.hash(workspace, id);
            if (hash == null) {
                return false;
            }
            phoneOf(workspace, hash).ifPresent(phone -> flag(workspace, phone, false));
            suppressions.remove(workspace, hash);
            inTransaction.run();
            return true;
        }));
    }

    private void flag(WorkspaceId workspace, PhoneNumber phone, boolean suppressed) {
        db.execute("""
                update contact set suppressed = ?, version = version + 1, updated_at = ?::timestamptz
                 where workspace_id = ? and phone = ? and suppressed <> ?
                """, suppressed, clock.instant(), workspace.value(), phone.value(), suppressed);
    }

    /** A hash does not tell the number: the suppressed contacts, few as they are, are tried. */
    private Optional<PhoneNumber> phoneOf(WorkspaceId workspace, byte[] hash) {
        return db.resultQuery(
                        "select phone from contact where workspace_id = ? and suppressed and phone is not null",
                        workspace.value())
                .fetchStream()
                .map(row -> new PhoneNumber(row.get("phone", String.class)))
                .filter(phone -> Arrays.equals(vault.keyedHash(workspace, Suppressions.key(phone)), hash))
                .findFirst();
    }
}
