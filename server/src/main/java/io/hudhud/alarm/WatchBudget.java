package io.hudhud.alarm;

import io.hudhud.delivery.MonthBudget;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Workspaces;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Four fifths of a month's budget: told before marketing is held. Looked for every minute, not with every message: each would
 * wait for the row that all of them add to.
 */
@Component
class WatchBudget {

    private final Workspaces workspaces;
    private final MonthBudget budget;
    private final Alarms alarms;

    WatchBudget(Workspaces workspaces, MonthBudget budget, Alarms alarms) {
        this.workspaces = workspaces;
        this.budget = budget;
        this.alarms = alarms;
    }

    @Transactional
    public void look() {
        workspaces.all().forEach(this::look);
    }

    private void look(WorkspaceId workspace) {
        var month = budget.now(workspace);
        String key = "budget:" + month.month();
        Long cap = month.capMicros();
        if (cap == null || !month.isNearlySpent()) {
            alarms.solve(workspace, key);
            return;
        }
        alarms.raiseOnceADay(
                workspace,
                new NewAlarm(
                        AlarmKind.BUDGET_NEAR,
                        key,
                        AlarmObject.workspace(workspace),
                        Map.of(
                                "percent",
                                Long.toString(100 * month.spentMicros() / cap),
                                "month",
                                month.month().toString()),
                        month.until()));
    }
}
