package io.hudhud.campaign;

import static io.hudhud.tables.Tables.CAMPAIGN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hudhud.shared.Cursor;
import io.hudhud.template.Mapping;
import io.hudhud.testing.GivenCampaigns;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenTemplates;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@HudhudTest
class CampaignPagesTest {

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSenders senders;

    @Autowired
    GivenContacts contacts;

    @Autowired
    GivenCampaigns given;

    @Autowired
    GivenTemplates templates;

    @Autowired
    CampaignList list;

    @Autowired
    DSLContext db;

    @Autowired
    TestClock clock;

    private GivenWorkspaces.Given shop;
    private GivenSenders.Given sender;

    @BeforeEach
    void aShop() {
        shop = workspaces.aWorkspace();
        sender = senders.aSender(shop.id());
        contacts.contactsOptedIn(shop.id(), 1);
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATED, true", "UPDATED, false", "NAME, true", "NAME, false",
        "LAUNCHED, true", "LAUNCHED, false", "AUDIENCE, true", "AUDIENCE, false"
    })
    void pagesTurnForthAndBackWithoutLosingOrRepeatingAny(CampaignSort by, boolean descending) {
        var random = new Random(7);
        for (int i = 0; i < 13; i++) {
            UUID id = given.campaign(sender)
                    .named(List.of("Eid", "عيد", "eid", "Ramadan").get(random.nextInt(4)))
                    .drafted();
            if (random.nextBoolean()) {
                // Several share each value: the id decides between them.
                db.update(CAMPAIGN)
                        .set(CAMPAIGN.AUDIENCE_SIZE, (long) random.nextInt(3))
                        .set(CAMPAIGN.UPDATED_AT, clock.instant().plusSeconds(random.nextInt(3)))
                        .where(CAMPAIGN.ID.eq(id))
                        .execute();
            }
        }
        given.campaign(sender).tomorrow().launched();
        var order = new CampaignOrder(by, descending);
        var all = list.page(shop.id(), CampaignFilter.ALL, order, null, 100);
        assertThat(all.total()).isEqualTo(14);
        assertThat(all.next()).isNull();
        assertThat(all.previous()).isNull();

        var forth = new ArrayList<UUID>();
        var previous = new ArrayList<@Nullable String>();
        String next = null;
        do {
            var page = page(order, next);
            page.items().forEach(line -> forth.add(line.id()));
            previous.add(page.previous());
            next = page.next();
        } while (next != null);
        assertThat(forth).containsExactlyElementsOf(ids(all)).doesNotHaveDuplicates();

        var back = new ArrayList<List<UUID>>();
        String before = previous.getLast();
        while (before != null) {
            var page = page(order, before);
            back.add(ids(page));
            assertThat(page.next()).isNotNull();
            before = page.previous();
        }
        Collections.reverse(back);
        assertThat(back.stream().flatMap(List::stream)).containsExactlyElementsOf(forth.subList(0, 10));
    }

    @Test
    void textIsFoundInTheNamesOfCampaignsAndTemplatesInAnySpelling() {
        UUID arabic = given.campaign(sender).named("عروض الأضحى ٢٠٢٦").drafted();
        UUID english = given.campaign(sender).named("Summer 50% off").drafted();
        UUID other = given.campaign(sender)
                .named("Winter")
                .saying(
                        templates
                                .template(sender.workspace(), sender.wabaId(), "plain_offer")
                                .saying("ar", "العرض ينتهي غدا")
                                .saved(),
                        Mapping.EMPTY)
                .drafted();

        assertThat(found("الاضحي 2026")).containsExactly(arabic);
        assertThat(found("SUMMER")).containsExactly(english);
        assertThat(found("50%")).containsExactly(english);
        assertThat(found("eid_greet")).containsExactlyInAnyOrder(arabic, english);
        assertThat(found("plain")).containsExactly(other);
        assertThat(list.counts(shop.id(), text("EID_GREET"), shop.owner().actor())
                        .draft())
                .isEqualTo(2);
    }

    @Test
    void aLineSaysWhoMadeItAndWhoTouchedItLastAndTheSizeOfAFrozenAudience() {
        var launched = given.campaign(sender).launched();
        await().until(() -> list.page(shop.id(), CampaignFilter.ALL, CampaignOrder.NEWEST_FIRST, null, 10)
                        .items()
                        .getFirst()
                        .state()
                != CampaignState.ACTIVE);

        var line = list.page(shop.id(), CampaignFilter.ALL, CampaignOrder.NEWEST_FIRST, null, 10)
                .items()
                .getFirst();

        assertThat(line.id()).isEqualTo(launched.campaign());
        assertThat(line.createdBy().kind()).isEqualTo("system");
        assertThat(line.template())
                .isNotNull()
                .extracting(CampaignLine.Named::name)
                .isEqualTo("eid_greeting");
        assertThat(line.sender())
                .isNotNull()
                .extracting(CampaignLine.Named::name)
                .isNotNull();
        assertThat(db.fetchValue(CAMPAIGN.AUDIENCE_SIZE, CAMPAIGN.ID.eq(launched.campaign())))
                .isEqualTo(1);
    }

    @Test
    void aListIsOfTheDaysThatItNames() {
        UUID early = given.campaign(sender).drafted();
        clock.advance(Duration.ofDays(3));
        UUID late = given.campaign(sender).drafted();
        var since = clock.instant().minus(Duration.ofDays(1));

        assertThat(ids(page(new CampaignFilter(Set.of(), null, null, null, null, null, since, null, null))))
                .containsExactly(late);
        assertThat(ids(page(new CampaignFilter(Set.of(), null, null, null, null, null, null, since, null))))
                .containsExactly(early);
    }

    private List<UUID> found(String text) {
        return ids(page(text(text)));
    }

    private static CampaignFilter text(String text) {
        return new CampaignFilter(Set.of(), text, null, null, null, null, null, null, null);
    }

    private CampaignPage page(CampaignFilter filter) {
        return list.page(shop.id(), filter, CampaignOrder.NEWEST_FIRST, null, 10);
    }

    private CampaignPage page(CampaignOrder order, @Nullable String cursor) {
        return list.page(shop.id(), CampaignFilter.ALL, order, Cursor.parse(cursor, CampaignOrder.CURSOR_PARTS), 5);
    }

    private static List<UUID> ids(CampaignPage page) {
        return page.items().stream().map(CampaignLine::id).toList();
    }
}
