package io.hudhud.campaign;

import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * How many campaigns each tab over the list has.
 *
 * @param active scheduled, being frozen or sending
 * @param sending of the active ones, those that are sending
 * @param waitingForMyApproval of the drafts, those whose approval the caller may give and that wait for one
 */
public record CampaignCounts(
        long all, long active, long sending, long draft, long completed, long closed, long waitingForMyApproval) {

    static CampaignCounts of(Map<CampaignState, Long> states, long waitingForMyApproval) {
        ToLongFunction<CampaignState> of = state -> states.getOrDefault(state, 0L);
        return new CampaignCounts(
                states.values().stream().mapToLong(n -> n).sum(),
                of.applyAsLong(CampaignState.ACTIVE) + of.applyAsLong(CampaignState.SENDING),
                of.applyAsLong(CampaignState.SENDING),
                of.applyAsLong(CampaignState.DRAFT),
                of.applyAsLong(CampaignState.COMPLETED),
                of.applyAsLong(CampaignState.CLOSED),
                waitingForMyApproval);
    }
}
