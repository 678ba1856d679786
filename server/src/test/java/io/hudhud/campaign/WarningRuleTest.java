package io.hudhud.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.campaign.LaunchWarning.Code;
import io.hudhud.contact.Standing;
import io.hudhud.delivery.Hold;
import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.HoldScope;
import io.hudhud.shared.Purpose;
import io.hudhud.template.Category;
import io.hudhud.template.MappingProblem;
import io.hudhud.template.TemplateQuality;
import io.hudhud.template.TemplateStatus;
import io.hudhud.template.Variant;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WarningRuleTest {

    private final Drafts draft = new Drafts();
    private Variant variant = Drafts.marketing("ar");
    private List<MappingProblem> mapping = List.of();
    private AudienceReach reach = reach(10, Map.of(Standing.SINGLE, 10L));
    private @Nullable CostEstimate cost;
    private DurationEstimate duration = new DurationEstimate(3600, 72, null, 1);
    private List<Hold> holds = List.of();

    @Test
    void anOrdinaryCampaignHasNoWarning() {
        assertThat(codes()).isEmpty();
    }

    @Test
    void marketingUnderTheNameOfAnOrderMessageIsNeverSilent() {
        draft.purpose = Purpose.TRANSACTIONAL;
        assertThat(codes()).containsExactly(Code.PURPOSE_MISMATCH);
    }

    @Test
    void anOrderTemplateThatIsUsedForMarketingIsNeverSilent() {
        variant = variant(Category.UTILITY, TemplateQuality.GREEN, "Order on its way. Reply STOP to stop.");
        assertThat(codes()).containsExactly(Code.PURPOSE_MISMATCH);
    }

    @Test
    void marketingSaysHowToStopIt() {
        variant = variant(Category.MARKETING, TemplateQuality.GREEN, "Everything must go!");
        assertThat(codes()).containsExactly(Code.NO_OPT_OUT_HINT);
        variant = variant(Category.MARKETING, TemplateQuality.GREEN, "عرض اليوم. لإيقاف الرسائل أرسل توقف");
        assertThat(codes()).isEmpty();
    }

    @Test
    void manyAttestedOptInsAreARisk() {
        reach = reach(10, Map.of(Standing.SINGLE, 4L, Standing.ATTESTED, 6L));
        assertThat(codes()).containsExactly(Code.MANY_ATTESTED);
        reach = reach(10, Map.of(Standing.SINGLE, 5L, Standing.ATTESTED, 5L));
        assertThat(codes()).isEmpty();
    }

    @Test
    void languagesThatAreNotApprovedAreNamed() {
        mapping = List.of(
                new MappingProblem(MappingProblem.Code.NOT_APPROVED, "fr", null, "fr is PENDING at Meta."),
                new MappingProblem(MappingProblem.Code.UNKNOWN_VARIABLE, null, "body.9", "body.9 is not used."));
        assertThat(codes()).containsExactly(Code.LANGUAGE_NOT_APPROVED, Code.UNUSED_VALUE);
    }

    @Test
    void badQualityOfTheTemplateIsTold() {
        variant = variant(Category.MARKETING, TemplateQuality.RED, "Reply STOP to stop.");
        assertThat(codes()).containsExactly(Code.TEMPLATE_QUALITY);
    }

    @Test
    void unknownPricesAndACapThatWillHoldAreTold() {
        cost = new CostEstimate(new BigDecimal("12.000000"), "SAR", new BigDecimal("45.00"), 3, List.of());
        draft.costCap = new BigDecimal("11.99");
        assertThat(codes()).containsExactly(Code.COST_UNKNOWN, Code.COST_ABOVE_CAP);
        draft.costCap = new BigDecimal("12.00");
        assertThat(codes()).containsExactly(Code.COST_UNKNOWN);
    }

    @Test
    void anOfferThatEndsBeforeEverybodyIsReachedIsTold() {
        draft.notAfter = Drafts.NOW.plus(Duration.ofMinutes(59));
        assertThat(codes()).containsExactly(Code.OFFER_ENDS_TOO_SOON);
        draft.notAfter = Drafts.NOW.plus(Duration.ofMinutes(61));
        assertThat(codes()).isEmpty();
    }

    @Test
    void aLimitThatSpreadsItOverDaysIsToldInFigures() {
        duration = new DurationEstimate(500_000, 72, 1600, 6);
        assertThat(warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo(Code.DAILY_LIMIT);
            assertThat(warning.sentence()).contains("1,600").contains("6 days");
        });
    }

    @Test
    void nobodyTodayIsToldOfALaterLaunch() {
        reach = reach(0, Map.of());
        assertThat(codes()).isEmpty();
        draft.schedule = new Schedule.LocalTime(LocalDateTime.of(2026, 12, 1, 9, 0));
        assertThat(codes()).containsExactly(Code.NOBODY_YET);
    }

    @Test
    void aHeldNumberIsToldWithWhatToDo() {
        holds = List.of(new Hold(HoldScope.SENDER, "x", HoldReason.CREDENTIALS, null, Drafts.NOW, null));
        assertThat(warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.sentence()).contains("Enter a new one"));
    }

    private static Variant variant(Category category, TemplateQuality quality, String body) {
        return Drafts.variant("ar", category, TemplateStatus.APPROVED, quality, body);
    }

    private static AudienceReach reach(long toSend, Map<Standing, Long> byConsent) {
        return new AudienceReach(toSend, 0, Map.of(), List.of(), toSend, byConsent, List.of());
    }

    private List<Code> codes() {
        return warnings().stream().map(LaunchWarning::code).toList();
    }

    private List<LaunchWarning> warnings() {
        var launch = new LaunchFacts(
                draft.settings(),
                Drafts.WABA,
                Drafts.template(variant),
                mapping,
                List.of(),
                List.of(),
                true,
                Drafts.NOW,
                Drafts.NOW);
        return WarningRule.warnings(new WarningRule.Facts(launch, reach, cost, duration, holds));
    }
}
