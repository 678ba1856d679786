package io.hudhud.template;

import static io.hudhud.tables.Tables.TEMPLATE_SYNC;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.TemplateSource.Account;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** When each account is read again: a row, so that no restart forgets it. */
@Repository
class SyncPlan {

    private final DSLContext db;

    SyncPlan(DSLContext db) {
        this.db = db;
    }

    /** Those of {@code accounts} that are due, including those never read. */
    List<Account> due(Collection<Account> accounts, Instant now) {
        var waiting = new HashSet<>(db.select(TEMPLATE_SYNC.WORKSPACE_ID, TEMPLATE_SYNC.WABA_ID)
                .from(TEMPLATE_SYNC)
                .where(TEMPLATE_SYNC.DUE_AT.gt(now))
                .fetch(row -> account(row.value1(), row.value2())));
        return accounts.stream().filter(account -> !waiting.contains(account)).toList();
    }

    private static @Nullable Account account(@Nullable Long workspace, @Nullable String wabaId) {
        return workspace == null || wabaId == null ? null : new Account(new WorkspaceId(workspace), wabaId);
    }

    /** Asks for a sync as soon as the timer comes round, as part of the caller's transaction. */
    void want(Account account, Instant now) {
        put(account, now, null, null);
    }

    void finished(Account account, Instant now, Instant dueAgain) {
        put(account, dueAgain, now, null);
    }

    void failed(Account account, Instant dueAgain, String problem) {
        put(account, dueAgain, null, problem);
    }

    private void put(Account account, Instant due, @Nullable Instant finished, @Nullable String problem) {
        var s = TEMPLATE_SYNC;
        db.insertInto(s)
                .set(s.WORKSPACE_ID, account.workspace().value())
                .set(s.WABA_ID, account.wabaId())
                .set(s.DUE_AT, due)
                .set(s.FINISHED_AT, finished)
                .set(s.PROBLEM, problem)
                .onConflict(s.WORKSPACE_ID, s.WABA_ID)
                .doUpdate()
                .set(s.DUE_AT, DSL.excluded(s.DUE_AT))
                .set(s.FINISHED_AT, DSL.coalesce(DSL.excluded(s.FINISHED_AT), s.FINISHED_AT))
                .set(s.PROBLEM, DSL.excluded(s.PROBLEM))
                .execute();
    }
}
