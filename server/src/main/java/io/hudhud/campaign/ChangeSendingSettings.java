package io.hudhud.campaign;

import io.hudhud.delivery.MonthBudget;
import io.hudhud.shared.Problem;
import io.hudhud.shared.Version;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes how a workspace guards its sending. */
@Service
public class ChangeSendingSettings {

    private final SendingSettingsStore store;
    private final MonthBudget budget;
    private final AuditTrail audit;

    ChangeSendingSettings(SendingSettingsStore store, MonthBudget budget, AuditTrail audit) {
        this.store = store;
        this.budget = budget;
        this.audit = audit;
    }

    public SendingSettings find(WorkspaceId workspace) {
        return store.find(workspace);
    }

    /** What the present month has cost, and may cost. */
    public MonthBudget.Month month(WorkspaceId workspace) {
        return budget.now(workspace);
    }

    /**
     * Replaces the settings. The cap of the month holds within a second, and a hold at the old one is lifted where the new one
     * leaves room.
     *
     * @throws Problem 409 for amounts without a rate, 412 when the settings are no longer what was {@code seen}
     */
    @Transactional
    public SendingSettings change(Caller caller, Version seen, SendingSettings wanted) {
        var workspace = caller.workspace();
        boolean amounts = wanted.monthBudget() != null || wanted.approvalCost() != null;
        if (amounts && wanted.exchange().perUsd() == null) {
            throw Problem.of(
                    HttpStatus.CONFLICT,
                    CampaignProblem.NO_EXCHANGE_RATE,
                    "enter how many " + wanted.exchange().currency()
                            + " a US dollar is: WhatsApp's prices are known in dollars");
        }
        if (!store.save(workspace, seen, wanted)) {
            throw Version.stale();
        }
        var cap = wanted.monthBudget();
        budget.cap(workspace, cap == null ? null : wanted.exchange().toUsdMicros(cap));
        audit.record(
                caller,
                "sending-settings.changed",
                "workspace",
                Long.toString(workspace.value()),
                Map.of(
                        "monthBudget", String.valueOf(cap),
                        "usdRate", String.valueOf(wanted.exchange().perUsd()),
                        "confirmAbove", wanted.confirmAbove(),
                        "undoSeconds", wanted.undo().toSeconds(),
                        "approvalPeople", String.valueOf(wanted.approvalPeople()),
                        "approvalCost", String.valueOf(wanted.approvalCost())));
        return store.find(workspace);
    }
}
