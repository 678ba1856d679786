package io.hudhud.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.audience.AudienceDefinition;
import io.hudhud.audience.People;
import io.hudhud.campaign.AudienceReach.MissingValue;
import io.hudhud.campaign.AudienceReach.VariantShare;
import io.hudhud.campaign.LaunchWarning.Code;
import io.hudhud.contact.Standing;
import io.hudhud.delivery.Reason;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.Version;
import io.hudhud.template.Assignment;
import io.hudhud.template.Category;
import io.hudhud.template.Mapping;
import io.hudhud.template.Source;
import io.hudhud.testing.GivenCampaigns;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenTemplates;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.workspace.BusinessData;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A workspace built by hand, and every figure that follows from it. */
@HudhudTest
class PreflightTest {

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
    BusinessData business;

    @Autowired
    Preflight preflight;

    private GivenWorkspaces.Given shop;
    private GivenSenders.Given sender;

    @BeforeEach
    void aShop() {
        shop = givenWorkspaces.aWorkspace();
        sender = givenSenders.aSender(shop.id());
    }

    private GivenContacts.Draft contact() {
        return givenContacts.contact(shop.id());
    }

    private GivenContacts.Draft agreed(Standing grade) {
        return contact().optedIn(Purpose.MARKETING, grade);
    }

    @Test
    void everyTargetedPersonIsEitherSkippedWithTheirReasonOrSentTo() {
        contact().saved();
        contact().saved();
        contact().optedOut(Purpose.MARKETING).saved();
        agreed(Standing.SINGLE).suppressed().saved();
        agreed(Standing.SINGLE).withPhone(null).withEmail("reem@example.com").saved();
        agreed(Standing.SINGLE).onALandline().saved();
        agreed(Standing.SINGLE).withPhone("+12125550123").saved();
        agreed(Standing.SINGLE).speaking("en").withoutFirstName().saved();
        agreed(Standing.SINGLE).speaking("de").saved();
        agreed(Standing.SINGLE).speaking("ar").saved();
        agreed(Standing.DOUBLE).speaking("ar_EG").saved();
        agreed(Standing.ATTESTED).speaking("en").saved();
        agreed(Standing.SINGLE).speaking("en").tagged("staff").saved();
        var other = givenWorkspaces.aWorkspace("Other shop");
        givenContacts.contact(other.id()).optedIn(Purpose.MARKETING).saved();

        var report = preflight.of(
                shop.id(),
                given.campaign(sender)
                        .filledWith(
                                new Mapping(Map.of("body.first_name", Assignment.of(new Source.Contact("first_name")))))
                        .fallingBackOn()
                        .to(AudienceDefinition.EVERYBODY.minus(new People.Tagged(People.Match.ANY, List.of("staff"))))
                        .drafted());

        var reach = reach(report);
        assertThat(reach.targeted()).isEqualTo(12);
        assertThat(reach.skipped())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Reason.NO_CONSENT, 2L,
                        Reason.OPTED_OUT, 1L,
                        Reason.SUPPRESSED, 1L,
                        Reason.NO_ADDRESS, 1L,
                        Reason.LANDLINE, 1L,
                        Reason.UNITED_STATES_MARKETING, 1L,
                        Reason.NO_VARIANT, 1L,
                        Reason.MISSING_VALUE, 1L));
        assertThat(reach.toSend()).isEqualTo(3);
        assertThat(reach.byConsent())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Standing.SINGLE, 1L, Standing.DOUBLE, 1L, Standing.ATTESTED, 1L));
        assertThat(reach.variants())
                .containsExactly(
                        new VariantShare("ar", Category.MARKETING, 2),
                        new VariantShare("en_US", Category.MARKETING, 1));
        assertThat(reach.missing()).containsExactly(new MissingValue("body.first_name", 1));
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void theConsentGradeIsCountedApartAndNotTargeted() {
        agreed(Standing.ATTESTED).saved();
        agreed(Standing.ATTESTED).saved();
        agreed(Standing.SINGLE).saved();
        contact().saved();

        var reach = reach(preflight.of(
                shop.id(), given.campaign(sender).withConsentOf(Standing.SINGLE).drafted()));

        assertThat(reach.belowConsentGrade()).isEqualTo(2);
        assertThat(reach.targeted()).isEqualTo(2);
        assertThat(reach.toSend()).isEqualTo(1);
    }

    @Test
    void whatLooksLikeAValueAndIsNoneIsMissing() {
        agreed(Standing.SINGLE).in(" \t\u200f").saved();
        agreed(Standing.SINGLE).in("Riyadh").withAttributes("{\"points\": {}}").saved();
        agreed(Standing.SINGLE).in(" JEDDAH ").withAttributes("{\"points\": 0}").saved();
        business.replace(
                shop.owner(),
                new BusinessData.Content(
                        Map.of(), Map.of("branches", Map.of("Jeddah", "Tahlia Street", "Riyadh", " "))),
                new Version(0));
        UUID template = givenTemplates
                .template(shop.id(), sender.wabaId(), "branch")
                .saying("ar", "مدينتك {{city}} وفرعك {{branch}} ونقاطك {{points}} نقطة")
                .saved();
        var mapping = new Mapping(Map.of(
                "body.city", Assignment.of(new Source.Contact("city")),
                "body.branch", Assignment.of(new Source.Lookup("branches", "city")),
                "body.points", Assignment.of(new Source.Attribute("points"))));

        var reach = reach(preflight.of(
                shop.id(), given.campaign(sender).saying(template, mapping).drafted()));

        assertThat(reach.missing())
                .containsExactly(
                        new MissingValue("body.branch", 2),
                        new MissingValue("body.city", 1),
                        new MissingValue("body.points", 2));
        assertThat(reach.skipped()).containsExactly(Map.entry(Reason.MISSING_VALUE, 2L));
        assertThat(reach.toSend()).isEqualTo(1);
    }

    @Test
    void theCostIsByCountryAtMetasPriceAndUnknownIsNotZero() {
        agreed(Standing.SINGLE).withPhone("+966500000001").saved();
        agreed(Standing.SINGLE).withPhone("+966500000002").saved();
        agreed(Standing.SINGLE).withPhone("+201000000001").saved();
        agreed(Standing.SINGLE)
                .withPhone(null)
                .withBsuid(sender.portfolio(), "SA.100200300")
                .saved();

        var report =
                preflight.of(shop.id(), given.campaign(sender).cappedAt("0.01").drafted());

        var cost = Objects.requireNonNull(report.cost());
        assertThat(cost.unpriced()).isEqualTo(1);
        assertThat(cost.countries())
                .extracting(CostEstimate.CountryCost::people)
                .containsExactlyInAnyOrder(2L, 1L, 1L);
        var saudi = cost.countries().stream()
                .filter(country -> "SA".equals(country.country()))
                .findFirst()
                .orElseThrow();
        assertThat(saudi.usd())
                .isEqualByComparingTo(Objects.requireNonNull(saudi.usdEach()).multiply(BigDecimal.TWO));
        assertThat(cost.countries().getLast().usd()).isNull();
        assertThat(report.warnings()).extracting(LaunchWarning::code).contains(Code.COST_UNKNOWN, Code.COST_ABOVE_CAP);
    }

    @Test
    void theDurationKeepsToThePortfoliosLimit() {
        var slow = givenSenders.aSender(
                shop.id(), GivenSenders.NOWHERE, "1051", "1021", "token", givenSenders.aPortfolio(2));
        givenContacts.contactsOptedIn(shop.id(), 3);

        var report = preflight.of(shop.id(), given.campaign(slow).drafted());

        assertThat(Objects.requireNonNull(report.duration()).days()).isEqualTo(3);
        assertThat(report.warnings()).extracting(LaunchWarning::code).contains(Code.DAILY_LIMIT);
    }

    @Test
    void anEmptyDraftIsAnsweredWithWhatItLacks() {
        var report = preflight.of(
                shop.id(),
                given.campaign(sender)
                        .to(AudienceDefinition.of(new People.OnList(UUID.randomUUID())))
                        .drafted());

        assertThat(report.canLaunch()).isFalse();
        assertThat(report.problems()).extracting(LaunchProblem::code).containsExactly(LaunchProblem.Code.NO_SUCH_LIST);
        assertThat(report.reach()).isNull();
    }

    @Test
    void itIsAskedByHttpAndChangesNothing() {
        agreed(Standing.SINGLE).saved();
        UUID id = given.campaign(sender).drafted();

        shop.http()
                .post()
                .uri("/api/v1/campaigns/" + id + "/preflight")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"reach\": {\"targeted\": 1, \"toSend\": 1}, \"problems\": []}");
    }

    private static AudienceReach reach(PreflightReport report) {
        return Objects.requireNonNull(report.reach());
    }
}
