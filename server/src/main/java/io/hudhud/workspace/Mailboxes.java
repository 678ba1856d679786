package io.hudhud.workspace;

import static io.hudhud.tables.Tables.MEMBER;
import static io.hudhud.tables.Tables.PERSON;

import io.hudhud.shared.WorkspaceId;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the people of a workspace get e-mail. */
@Component
public class Mailboxes {

    /**
     * A member.
     *
     * @param language that they chose, {@code en} or {@code ar}
     */
    public record Mailbox(
            UUID person,
            String email,
            String name,
            @Nullable String language,
            Role role) {

        /** What reaches a log. */
        @Override
        public String toString() {
            return "mailbox of " + person;
        }
    }

    private final DSLContext db;

    Mailboxes(DSLContext db) {
        this.db = db;
    }

    /** Of all members, in the order of their addresses. */
    public List<Mailbox> of(WorkspaceId workspace) {
        return db.select(MEMBER.PERSON_ID, PERSON.EMAIL, PERSON.NAME, PERSON.LANGUAGE, MEMBER.ROLE)
                .from(MEMBER)
                .join(PERSON)
                .on(PERSON.ID.eq(MEMBER.PERSON_ID))
                .where(MEMBER.WORKSPACE_ID.eq(workspace.value()))
                .orderBy(PERSON.EMAIL)
                .fetch(row ->
                        new Mailbox(row.value1(), row.value2(), row.value3(), row.value4(), Role.ofCode(row.value5())));
    }
}
