package io.hudhud.template;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.SyncStore.Change;
import io.hudhud.template.TemplateSource.Account;
import io.hudhud.template.TemplateSource.SourceUnavailable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the templates of whole accounts from Meta: hourly, when a webhook tells of something unknown, and when a person asks.
 * Each page is written in a transaction of its own, none is open while Meta is asked; running it twice at once is harmless.
 */
@Service
public class SyncTemplates {

    private static final Logger LOG = LoggerFactory.getLogger(SyncTemplates.class);

    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    private final TemplateSource source;
    private final SyncStore store;
    private final SyncPlan plan;
    private final TellChanges changes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SyncTemplates(
            TemplateSource source,
            SyncStore store,
            SyncPlan plan,
            TellChanges changes,
            TransactionTemplate transaction,
            Clock clock) {
        this.source = source;
        this.store = store;
        this.plan = plan;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Reads every account of the workspace now. */
    public List<SyncResult> syncNow(WorkspaceId workspace) {
        return source.accounts().stream()
                .filter(account -> account.workspace().equals(workspace))
                .map(this::sync)
                .toList();
    }

    /** Reads the accounts of all workspaces whose time has come; new accounts are due at once. */
    void syncDue() {
        var accounts = source.accounts();
        for (Account due : plan.due(accounts, clock.instant())) {
            sync(due);
        }
    }

    private SyncResult sync(Account account) {
        Instant startedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        // Webhooks give whole seconds: what they tell of the second in which we ask is newer than what we read.
        Instant asOf = startedAt.truncatedTo(ChronoUnit.SECONDS).minusSeconds(1);
        int listed = 0;
        int changed = 0;
        try {
            String after = null;
            do {
                var page = source.page(account, after);
                var variants = ListedVariant.from(page.data());
                changed += write(() -> store.record(account, variants, asOf, startedAt), asOf);
                listed += variants.size();
                after = page.next();
            } while (after != null);
            changed += write(() -> store.markVanished(account, asOf, startedAt), asOf);
        } catch (SourceUnavailable e) {
            LOG.warn("templates of account {} were not read: {}", account.wabaId(), e.getMessage());
            plan.failed(account, clock.instant().plus(AFTER_FAILURE), Objects.toString(e.getMessage(), ""));
            return new SyncResult(account.wabaId(), listed, changed, e.getMessage());
        }
        transaction.executeWithoutResult(status -> {
            plan.finished(account, clock.instant(), clock.instant().plus(EVERY));
            changes.tellRead(account, asOf);
        });
        return new SyncResult(account.wabaId(), listed, changed, null);
    }

    private int write(Write write, Instant asOf) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var written = write.changes();
            written.forEach(change -> changes.tell(change, asOf));
            return (int) written.stream().filter(SyncTemplates::isChanged).count();
        }));
    }

    private static boolean isChanged(Change change) {
        return change.statusBefore() != change.status()
                || change.categoryBefore() != change.category()
                || change.qualityBefore() != change.quality();
    }

    @FunctionalInterface
    private interface Write {
        List<Change> changes();
    }
}
