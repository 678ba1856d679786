package io.hudhud.simulator.graph;

import io.hudhud.simulator.behaviour.Settings;
import io.hudhud.simulator.error.GraphError;
import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.limit.SlidingLimit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Management calls in a rolling hour, for each business account, and the header that tells how much of it is used. */
final class ManagementBudget {
    static final String HEADER = "X-Business-Use-Case-Usage";
    private static final long HOUR = TimeUnit.HOURS.toNanos(1);
    private final Supplier<Settings> settings;
    private final Map<String, Budget> budgets = new ConcurrentHashMap<>();

    ManagementBudget(Supplier<Settings> settings) {
        this.settings = settings;
    }

    private record Budget(int calls, SlidingLimit limit) {}

    /** Counts a call; the refusal when the budget is used up. */
    @Nullable
    GraphError spend(String wabaId) {
        return of(wabaId).tryAt(System.nanoTime())
                ? null
                : GraphError.of(
                        80007,
                        "There have been too many calls from this WhatsApp Business account. Wait a bit and try again.");
    }

    String header(String wabaId) {
        int percent = of(wabaId).percentUsedAt(System.nanoTime());
        ObjectNode usage = Json.object();
        usage.putArray(wabaId)
                .addObject()
                .put("type", "whatsapp")
                .put("call_count", percent)
                .put("total_cputime", percent / 4)
                .put("total_time", percent / 4)
                .put("estimated_time_to_regain_access", percent >= 100 ? 60 : 0);
        return usage.toString();
    }

    private SlidingLimit of(String wabaId) {
        int calls = settings.get().managementCalls();
        return budgets.compute(
                        wabaId,
                        (_, known) -> known != null && known.calls() == calls
                                ? known
                                : new Budget(calls, new SlidingLimit(calls, HOUR)))
                .limit();
    }
}
