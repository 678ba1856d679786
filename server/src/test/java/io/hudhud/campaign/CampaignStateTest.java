package io.hudhud.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.delivery.Counts;
import io.hudhud.delivery.OriginProgress;
import io.hudhud.delivery.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CampaignStateTest {

    @Test
    void theStateFollowsFromTheOrigin() {
        assertThat(CampaignState.of(null)).isEqualTo(CampaignState.DRAFT);
        assertThat(CampaignState.of(at(Stage.SCHEDULED, null))).isEqualTo(CampaignState.ACTIVE);
        assertThat(CampaignState.of(at(Stage.FREEZING, null))).isEqualTo(CampaignState.ACTIVE);
        assertThat(CampaignState.of(at(Stage.FROZEN, null))).isEqualTo(CampaignState.SENDING);
        assertThat(CampaignState.of(at(Stage.FROZEN, Drafts.NOW))).isEqualTo(CampaignState.COMPLETED);
        assertThat(CampaignState.of(at(Stage.CLOSED, null))).isEqualTo(CampaignState.CLOSED);
        assertThat(CampaignState.of(at(Stage.CLOSED, Drafts.NOW))).isEqualTo(CampaignState.CLOSED);
    }

    private static OriginProgress at(Stage stage, @Nullable Instant completedAt) {
        var counts = new Counts(Map.of(), 0, new Counts.Milestones(0, 0, 0, 0, 0, null), 0, 0, 0);
        return new OriginProgress(
                7,
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                stage,
                Drafts.NOW,
                null,
                completedAt,
                counts,
                null,
                List.of());
    }
}
