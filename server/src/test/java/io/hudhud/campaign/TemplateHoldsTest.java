package io.hudhud.campaign;

import static io.hudhud.tables.Tables.TEMPLATE_VARIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.delivery.Hold;
import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.Holds;
import io.hudhud.template.Mapping;
import io.hudhud.template.TemplateStatus;
import io.hudhud.template.TemplateStatusChanged;
import io.hudhud.template.TemplatesRead;
import io.hudhud.template.VariantKey;
import io.hudhud.testing.GivenCampaigns;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenTemplates;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@HudhudTest
class TemplateHoldsTest {

    @Autowired
    GivenWorkspaces givenWorkspaces;

    @Autowired
    GivenSenders givenSenders;

    @Autowired
    GivenContacts givenContacts;

    @Autowired
    GivenTemplates givenTemplates;

    @Autowired
    GivenCampaigns given;

    @Autowired
    Holds holds;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext db;

    @Autowired
    Clock clock;

    private GivenWorkspaces.Given shop;
    private GivenSenders.Given sender;
    private UUID template;
    private GivenCampaigns.Launched bilingual;

    @BeforeEach
    void aCampaignInTwoLanguages() {
        shop = givenWorkspaces.aWorkspace();
        sender = givenSenders.aSender(shop.id());
        givenContacts.contactsOptedIn(shop.id(), 1);
        template = givenTemplates
                .template(shop.id(), sender.wabaId(), "eid")
                .saying("ar", "عيدك مبارك")
                .saying("fr", "Bonne fête")
                .saved();
        bilingual = given.campaign(sender).saying(template, Mapping.EMPTY).launched();
    }

    @Test
    void aPausedTemplateHoldsAllThatUsesItUntilThePauseEnds() {
        becomes("ar", TemplateStatus.PAUSED);
        assertThat(templateHolds()).singleElement().satisfies(hold -> {
            assertThat(hold.reason()).isEqualTo(HoldReason.TEMPLATE);
            assertThat(hold.detail()).contains("ar");
        });
        assertThat(originHolds(bilingual)).isEmpty();

        becomes("ar", TemplateStatus.APPROVED);
        assertThat(templateHolds()).isEmpty();
    }

    @Test
    void aPauseEndsOnlyWhenNoLanguageIsPausedAnyMore() {
        becomes("ar", TemplateStatus.PAUSED);
        becomes("fr", TemplateStatus.PAUSED);
        becomes("ar", TemplateStatus.APPROVED);
        assertThat(templateHolds()).singleElement().extracting(Hold::detail).isEqualTo("paused by Meta: fr");
    }

    @Test
    void aLanguageThatIsGoneHoldsTheCampaignsThatWereLaunchedWithItAndNoLaterOnes() {
        becomes("fr", TemplateStatus.DISABLED);
        assertThat(originHolds(bilingual)).extracting(Hold::reason).containsExactly(HoldReason.TEMPLATE);
        assertThat(templateHolds()).isEmpty();

        var arabicOnly = given.campaign(sender).saying(template, Mapping.EMPTY).launched();
        becomes("fr", TemplateStatus.DELETED);
        assertThat(originHolds(arabicOnly)).isEmpty();

        becomes("fr", TemplateStatus.APPROVED);
        assertThat(originHolds(bilingual)).isEmpty();
    }

    @Test
    void aHoldOfAnErrorCodeEndsWhenMetaCallsTheTemplateApprovedAndNotBefore() {
        refused(HoldScope.TEMPLATE, template.toString());
        becomes("fr", TemplateStatus.REJECTED);
        assertThat(templateHolds()).hasSize(1);

        becomes("fr", TemplateStatus.APPROVED);
        assertThat(templateHolds()).isEmpty();
    }

    @Test
    void aCampaignThatWasRefusedGoesOnOnlyWhenALanguageOfItsOwnIsApproved() {
        refused(HoldScope.ORIGIN, Long.toString(bilingual.origin()));
        becomes("fr", TemplateStatus.PAUSED);
        assertThat(originHolds(bilingual)).hasSize(1);
        becomes("fr", TemplateStatus.APPROVED);
        assertThat(originHolds(bilingual)).isEmpty();
    }

    @Test
    void aPauseThatEndsForGoodNoLongerHoldsTheOtherLanguages() {
        becomes("fr", TemplateStatus.PAUSED);
        becomes("fr", TemplateStatus.DISABLED);
        assertThat(templateHolds()).isEmpty();
        assertThat(originHolds(bilingual)).hasSize(1);
    }

    @Test
    void aReadingOfTheAccountLiftsWhatMetaCallsApprovedSince() {
        refused(HoldScope.TEMPLATE, template.toString());
        read(clock.instant().minusSeconds(1));
        assertThat(templateHolds()).as("read before the refusal").hasSize(1);

        becomes("ar", TemplateStatus.PAUSED);
        read(clock.instant().plusSeconds(1));
        assertThat(templateHolds()).as("still paused").hasSize(1);

        db.update(TEMPLATE_VARIANT)
                .set(TEMPLATE_VARIANT.STATUS, TemplateStatus.APPROVED.name())
                .execute();
        read(clock.instant().plusSeconds(1));
        assertThat(templateHolds()).isEmpty();
    }

    private void read(Instant asOf) {
        events.publishEvent(new TemplatesRead(shop.id(), sender.wabaId(), asOf));
    }

    private void refused(HoldScope scope, String id) {
        holds.place(shop.id(), scope, id, HoldReason.TEMPLATE, "132015: paused");
    }

    private void becomes(String language, TemplateStatus status) {
        transaction.executeWithoutResult(_ -> {
            var row = db.selectFrom(TEMPLATE_VARIANT)
                    .where(TEMPLATE_VARIANT.TEMPLATE_ID.eq(template), TEMPLATE_VARIANT.LANGUAGE.eq(language))
                    .fetchSingle();
            db.update(TEMPLATE_VARIANT)
                    .set(TEMPLATE_VARIANT.STATUS, status.name())
                    .where(TEMPLATE_VARIANT.ID.eq(row.get(TEMPLATE_VARIANT.ID)))
                    .execute();
            events.publishEvent(new TemplateStatusChanged(
                    new VariantKey(shop.id(), template, "eid", row.get(TEMPLATE_VARIANT.ID), sender.wabaId(), language),
                    TemplateStatus.of(row.get(TEMPLATE_VARIANT.STATUS)),
                    status,
                    null,
                    clock.instant()));
        });
    }

    private List<Hold> templateHolds() {
        return holds.of(shop.id(), HoldScope.TEMPLATE, template.toString());
    }

    private List<Hold> originHolds(GivenCampaigns.Launched launched) {
        return holds.of(shop.id(), HoldScope.ORIGIN, Long.toString(launched.origin()));
    }
}
