package io.hudhud.workspace.access;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Role;
import io.hudhud.workspace.Workspaces;
import java.time.ZoneId;
import java.util.Currency;
import org.jooq.DSLContext;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the first workspace and its owner where nobody may sign in yet, and makes the machine's own key known. */
@Component
class FirstStart implements ApplicationRunner {

    private static final long LOCK = 0x6875646875640001L;

    private final DSLContext db;
    private final TransactionTemplate transaction;
    private final Workspaces workspaces;
    private final Persons persons;
    private final Members members;
    private final ApiKeys keys;
    private final AccessProperties properties;

    FirstStart(
            DSLContext db,
            TransactionTemplate transaction,
            Workspaces workspaces,
            Persons persons,
            Members members,
            ApiKeys keys,
            AccessProperties properties) {
        this.db = db;
        this.transaction = transaction;
        this.workspaces = workspaces;
        this.persons = persons;
        this.members = members;
        this.keys = keys;
        this.properties = properties;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> {
            db.execute("select pg_advisory_xact_lock(?)", LOCK); // of several nodes that start at once, one does it
            if (persons.nobodyYet()) {
                makeOwner();
            }
            if (!properties.apiKey().isEmpty()) {
                keys.adopt(workspaces.all().getFirst(), "from the environment", Role.OWNER, properties.apiKey());
            }
        });
    }

    private void makeOwner() {
        WorkspaceId workspace = workspaces.create(
                properties.workspace(),
                properties.country(),
                ZoneId.of(properties.zone()),
                Currency.getInstance(properties.currency()));
        boolean madeUp = properties.ownerPassword().isEmpty();
        String password = madeUp ? Passwords.oneTime() : properties.ownerPassword();
        var owner = persons.add(properties.ownerEmail(), "", password, madeUp);
        members.add(workspace, owner.id(), Role.OWNER);
        if (madeUp) {
            // Not through the log, which is kept: this is shown once, to whoever starts the server.
            System.out.printf(
                    "First start: sign in as %s with the one-time password %s%n", properties.ownerEmail(), password);
        }
    }
}
