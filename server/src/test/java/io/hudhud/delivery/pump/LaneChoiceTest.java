package io.hudhud.delivery.pump;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.delivery.Lane;
import io.hudhud.delivery.queue.BatchQueue.Candidate;
import io.hudhud.shared.WorkspaceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LaneChoiceTest {

    private final LaneChoice lanes = new LaneChoice();
    private final Map<Long, Integer> slices = new HashMap<>();

    @Test
    void ordersGoFirstThenRemindersThenSales() {
        var sale = candidate(1, Lane.CAMPAIGN);
        var reminder = candidate(2, Lane.TRIGGERED);
        var order = candidate(3, Lane.TRANSACTIONAL);

        assertThat(lanes.choose(List.of(sale, reminder, order))).contains(order);
        assertThat(lanes.choose(List.of(sale, reminder))).contains(reminder);
        assertThat(lanes.choose(List.of(sale))).contains(sale);
        assertThat(lanes.choose(List.of())).isEmpty();
    }

    @Test
    void aSecondCampaignSharesWithTheFirstMillionFromItsFirstMoment() {
        var first = candidate(1, Lane.CAMPAIGN);
        run(1_000, List.of(first));

        run(100, List.of(first, candidate(2, Lane.CAMPAIGN)));

        assertThat(slices).containsEntry(1L, 1_050).containsEntry(2L, 50);
    }

    @Test
    void whoHadNothingToDoGetsNoCredit() {
        var first = candidate(1, Lane.CAMPAIGN);
        var second = candidate(2, Lane.CAMPAIGN);
        run(10, List.of(first, second));
        run(100, List.of(first));
        slices.clear();

        run(20, List.of(first, second));

        assertThat(slices).containsEntry(1L, 10).containsEntry(2L, 10);
    }

    private void run(int times, List<Candidate> candidates) {
        for (int i = 0; i < times; i++) {
            lanes.choose(candidates).ifPresent(chosen -> {
                lanes.served(chosen.origin(), 64);
                slices.merge(chosen.origin(), 1, Integer::sum);
            });
        }
    }

    private static Candidate candidate(long origin, Lane lane) {
        return new Candidate(new WorkspaceId(1), origin, lane);
    }
}
