package io.hudhud.campaign;

import static io.hudhud.tables.Tables.SENDING_SETTINGS;

import io.hudhud.shared.Version;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Workspaces;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.Currency;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The settings of each workspace's sending; one that never set anything has no row. */
@Component
class SendingSettingsStore {

    private final DSLContext db;
    private final Workspaces workspaces;
    private final Clock clock;

    SendingSettingsStore(DSLContext db, Workspaces workspaces, Clock clock) {
        this.db = db;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    SendingSettings find(WorkspaceId workspace) {
        var currency = workspaces.find(workspace).currency();
        return db.selectFrom(SENDING_SETTINGS)
                .where(SENDING_SETTINGS.WORKSPACE_ID.eq(workspace.value()))
                .fetchOptional(row -> settings(row, currency))
                .orElseGet(() -> SendingSettings.usual(Exchange.of(currency, null)));
    }

    /**
     * Amounts that were entered in another currency than the workspace's present one mean nothing in it: they are gone, and
     * have to be entered again. The cap that delivery keeps, in dollars, still holds.
     */
    private static SendingSettings settings(Record row, Currency currency) {
        boolean same = row.get(SENDING_SETTINGS.CURRENCY).equals(currency.getCurrencyCode());
        return new SendingSettings(
                Exchange.of(currency, same ? row.get(SENDING_SETTINGS.USD_RATE) : null),
                same ? plain(row.get(SENDING_SETTINGS.MONTH_BUDGET)) : null,
                row.get(SENDING_SETTINGS.CONFIRM_ABOVE),
                Duration.ofSeconds(row.get(SENDING_SETTINGS.UNDO_SECONDS)),
                row.get(SENDING_SETTINGS.APPROVAL_PEOPLE),
                same ? plain(row.get(SENDING_SETTINGS.APPROVAL_COST)) : null,
                new Version(row.get(SENDING_SETTINGS.VERSION)));
    }

    /** False when the settings are no longer what was {@code seen}; version 0 is that nothing was set yet. */
    boolean save(WorkspaceId workspace, Version seen, SendingSettings settings) {
        var row = db.newRecord(SENDING_SETTINGS);
        row.set(SENDING_SETTINGS.CURRENCY, settings.exchange().currency());
        row.set(
                SENDING_SETTINGS.USD_RATE,
                settings.exchange().entered() ? settings.exchange().perUsd() : null);
        row.set(SENDING_SETTINGS.MONTH_BUDGET, settings.monthBudget());
        row.set(SENDING_SETTINGS.CONFIRM_ABOVE, settings.confirmAbove());
        row.set(SENDING_SETTINGS.UNDO_SECONDS, (int) settings.undo().toSeconds());
        row.set(SENDING_SETTINGS.APPROVAL_PEOPLE, settings.approvalPeople());
        row.set(SENDING_SETTINGS.APPROVAL_COST, settings.approvalCost());
        row.set(SENDING_SETTINGS.VERSION, seen.next().value());
        row.set(SENDING_SETTINGS.UPDATED_AT, clock.instant());
        if (seen.value() == 0) {
            row.set(SENDING_SETTINGS.WORKSPACE_ID, workspace.value());
            return db.insertInto(SENDING_SETTINGS)
                            .set(row)
                            .onConflictDoNothing()
                            .execute()
                    == 1;
        }
        return db.update(SENDING_SETTINGS)
                        .set(row)
                        .where(SENDING_SETTINGS.WORKSPACE_ID.eq(workspace.value()))
                        .and(SENDING_SETTINGS.VERSION.eq(seen.value()))
                        .execute()
                == 1;
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
        return amount == null
                ? null
                : new BigDecimal(amount.stripTrailingZeros().toPlainString());
    }
}
