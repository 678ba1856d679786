package io.hudhud.workspace.access;

import static io.hudhud.tables.Tables.MEMBER;
import static io.hudhud.tables.Tables.PERSON;

import io.hudhud.shared.Problem;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works in a workspace, and as what. There is always an owner. */
@Component
class Members {

    record Member(UUID id, String email, String name, Role role, boolean invited, Instant since) {}

    private final DSLContext db;
    private final Clock clock;

    Members(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Makes a person a member; false when they are one. */
    @Transactional
    boolean add(WorkspaceId workspace, UUID person, Role role) {
        return db.insertInto(MEMBER)
                        .set(MEMBER.WORKSPACE_ID, workspace.value())
                        .set(MEMBER.PERSON_ID, person)
                        .set(MEMBER.ROLE, role.code())
                        .set(MEMBER.CREATED_AT, clock.instant())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    List<Member> list(WorkspaceId workspace) {
        return select(MEMBER.WORKSPACE_ID.eq(workspace.value()));
    }

    Optional<Member> find(WorkspaceId workspace, UUID person) {
        return select(MEMBER.WORKSPACE_ID.eq(workspace.value()).and(MEMBER.PERSON_ID.eq(person))).stream()
                .findFirst();
    }

    /** The workspaces of a person, oldest membership first. */
    List<WorkspaceId> workspacesOf(UUID person) {
        return db.select(MEMBER.WORKSPACE_ID)
                .from(MEMBER)
                .where(MEMBER.PERSON_ID.eq(person))
                .orderBy(MEMBER.CREATED_AT, MEMBER.WORKSPACE_ID)
                .fetch(row -> new WorkspaceId(row.get(MEMBER.WORKSPACE_ID)));
    }

    /** Changes what a member may do. Their sessions do not end by it. */
    @Transactional
    void changeRole(WorkspaceId workspace, UUID person, Role role) {
        keepAnOwner(workspace, person, role == Role.OWNER);
        db.update(MEMBER)
                .set(MEMBER.ROLE, role.code())
                .where(MEMBER.WORKSPACE_ID.eq(workspace.value()), MEMBER.PERSON_ID.eq(person))
                .execute();
    }

    /** Ends a membership. */
    @Transactional
    void remove(WorkspaceId workspace, UUID person) {
        keepAnOwner(workspace, person, false);
        db.deleteFrom(MEMBER)
                .where(MEMBER.WORKSPACE_ID.eq(workspace.value()), MEMBER.PERSON_ID.eq(person))
                .execute();
    }

    /** Locks the owners, so that two of them cannot remove each other at once. */
    private void keepAnOwner(WorkspaceId workspace, UUID person, boolean staysOwner) {
        var owners = db.select(MEMBER.PERSON_ID)
                .from(MEMBER)
                .where(MEMBER.WORKSPACE_ID.eq(workspace.value()), MEMBER.ROLE.eq(Role.OWNER.code()))
                .orderBy(MEMBER.PERSON_ID)
                .forUpdate()
                .fetch(MEMBER.PERSON_ID);
        if (!staysOwner && owners.equals(List.of(person))) {
            throw Problem.of(
                    HttpStatus.CONFLICT,
                    AccessProblem.LAST_OWNER,
                    "this is the only owner: make somebody else an owner first");
        }
    }

    private List<Member> select(Condition which) {
        return db.select(MEMBER.PERSON_ID, PERSON.EMAIL, PERSON.NAME, PERSON.ONE_TIME, MEMBER.ROLE, MEMBER.CREATED_AT)
                .from(MEMBER)
                .join(PERSON)
                .on(PERSON.ID.eq(MEMBER.PERSON_ID))
                .where(which)
                .orderBy(PERSON.EMAIL)
                .fetch(Members::member);
    }

    private static Member member(Record row) {
        return new Member(
                row.get(MEMBER.PERSON_ID),
                row.get(PERSON.EMAIL),
                row.get(PERSON.NAME),
                Role.ofCode(row.get(MEMBER.ROLE)),
                row.get(PERSON.ONE_TIME),
                row.get(MEMBER.CREATED_AT));
    }
}
