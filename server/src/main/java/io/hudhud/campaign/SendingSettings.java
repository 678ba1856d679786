package io.hudhud.campaign;

import io.hudhud.shared.Version;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a workspace guards its sending. Amounts are in the currency of {@code exchange}.
 *
 * @param monthBudget marketing is held when the month has cost this; absent: never
 * @param confirmAbove a person who launches to more people than this types their number
 * @param undo for how long a launch by a person can be taken back before its first message leaves
 * @param approvalPeople somebody else approves what goes to more people than this; absent: never because of their number
 * @param approvalCost somebody else approves what is estimated to cost more than this; absent: never because of its cost
 */
public record SendingSettings(
        Exchange exchange,
        @Nullable BigDecimal monthBudget,
        int confirmAbove,
        Duration undo,
        @Nullable Integer approvalPeople,
        @Nullable BigDecimal approvalCost,
        Version version) {

    static final int USUAL_CONFIRM_ABOVE = 1_000;
    static final Duration USUAL_UNDO = Duration.ofSeconds(60);

    /** What counts until somebody sets something else. */
    static SendingSettings usual(Exchange exchange) {
        return new SendingSettings(exchange, null, USUAL_CONFIRM_ABOVE, USUAL_UNDO, null, null, new Version(0));
    }

    /** Whether a campaign needs the approval of somebody else. An unknown cost is not above any amount. */
    boolean needsApproval(Extent extent) {
        if (approvalPeople != null && extent.people() > approvalPeople) {
            return true;
        }
        Long most = approvalCost == null ? null : exchange.toUsdMicros(approvalCost);
        Long costMicros = extent.costMicros();
        return most != null && costMicros != null && costMicros > most;
    }

    boolean mayNeedApproval() {
        return approvalPeople != null || approvalCost != null;
    }
}
