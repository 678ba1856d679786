package io.hudhud.campaign;

import static io.hudhud.tables.Tables.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.delivery.Stage;
import io.hudhud.testing.GivenCampaigns;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HudhudTest
class CampaignListTest {

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSenders senders;

    @Autowired
    GivenContacts contacts;

    @Autowired
    GivenCampaigns given;

    @Autowired
    CampaignList list;

    @Autowired
    DSLContext db;

    @Autowired
    Clock clock;

    private GivenWorkspaces.Given shop;
    private GivenSenders.Given sender;

    @BeforeEach
    void aShop() {
        shop = workspaces.aWorkspace();
        sender = senders.aSender(shop.id());
        contacts.contactsOptedIn(shop.id(), 1);
    }

    @Test
    void theListCountsAndFiltersByTheStateThatACampaignShows() {
        given.campaign(sender).drafted();
        theListAgrees(CampaignState.DRAFT);
    }

    @Test
    void atEveryStageOfItsOriginCompleteOrNot() {
        var launched = given.campaign(sender).tomorrow().launched();
        for (var stage : Stage.values()) {
            for (boolean complete : List.of(false, true)) {
                db.update(ORIGIN)
                        .set(ORIGIN.STAGE, stage.code())
                        .set(ORIGIN.COMPLETED_AT, complete ? clock.instant() : null)
                        .where(ORIGIN.WORKSPACE_ID.eq(shop.id().value()), ORIGIN.ID.eq(launched.origin()))
                        .execute();
                theListAgrees(list.page(shop.id(), CampaignFilter.ALL, CampaignOrder.NEWEST_FIRST, null, 10)
                        .items()
                        .getFirst()
                        .state());
            }
        }
    }

    private void theListAgrees(CampaignState shown) {
        var counts = list.counts(shop.id(), CampaignFilter.ALL, shop.owner().actor());
        assertThat(List.of(counts.draft(), counts.active(), counts.sending(), counts.completed(), counts.closed()))
                .containsExactly(
                        shown == CampaignState.DRAFT ? 1L : 0,
                        shown == CampaignState.ACTIVE || shown == CampaignState.SENDING ? 1L : 0,
                        shown == CampaignState.SENDING ? 1L : 0,
                        shown == CampaignState.COMPLETED ? 1L : 0,
                        shown == CampaignState.CLOSED ? 1L : 0);
        assertThat(counts.all()).isOne();
        assertThat(Arrays.stream(CampaignState.values())
                        .filter(state -> !list.page(shop.id(), in(state), CampaignOrder.NEWEST_FIRST, null, 10)
                                .items()
                                .isEmpty()))
                .containsExactly(shown);
    }

    private static CampaignFilter in(CampaignState state) {
        return CampaignFilter.ALL.in(Set.of(state));
    }
}
