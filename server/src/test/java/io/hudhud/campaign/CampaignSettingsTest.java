package io.hudhud.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.hudhud.audience.AudienceDefinition;
import io.hudhud.audience.People;
import io.hudhud.contact.Standing;
import io.hudhud.shared.Purpose;
import io.hudhud.template.Mapping;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class CampaignSettingsTest {

    private final Drafts draft = new Drafts();

    @Test
    void aDraftNeedsNoMoreThanANameAndAPurpose() {
        var settings = new JsonMapper()
                .readValue("{\"name\": \"Eid offer\", \"purpose\": \"MARKETING\"}", CampaignSettings.class);

        assertThat(settings.labels()).isEmpty();
        assertThat(settings.mapping()).isEqualTo(Mapping.EMPTY);
        assertThat(settings.schedule()).isEqualTo(new Schedule.Now());
        assertThat(settings.audience()).isNull();
    }

    @Test
    void settingsComeBackAsTheyWereWritten() {
        draft.schedule = new Schedule.At(LocalDateTime.of(2026, 12, 1, 9, 30), ZoneId.of("Asia/Riyadh"));
        draft.audience = AudienceDefinition.of(new People.Tagged(People.Match.ALL, List.of("vip")))
                .minus(new People.Named(List.of(42L)));
        draft.costCap = new BigDecimal("25.00");
        draft.minimumConsent = Standing.SINGLE;
        var json = new JsonMapper();

        var text = json.writeValueAsString(draft.settings());

        assertThat(text)
                .contains("\"ids\":[\"42\"]")
                .contains("\"kind\":\"at\"")
                .contains("Asia/Riyadh");
        assertThat(json.readValue(text, CampaignSettings.class)).isEqualTo(draft.settings());
    }

    @Test
    void serviceMessagesHaveNoCampaigns() {
        draft.purpose = Purpose.SERVICE;
        assertThatIllegalArgumentException().isThrownBy(draft::settings).withMessageContaining("answers");
    }

    @Test
    void aGradeThatExcludesNobodyIsNoGrade() {
        draft.minimumConsent = Standing.ATTESTED;
        assertThatIllegalArgumentException().isThrownBy(draft::settings);
    }

    @Test
    void theConsentGradeIsAnExclusionOfItsOwn() {
        draft.minimumConsent = Standing.DOUBLE;
        assertThat(draft.settings().wholeAudience())
                .isEqualTo(AudienceDefinition.EVERYBODY.minus(
                        new People.WeakerConsent(Purpose.MARKETING, Standing.DOUBLE)));
    }

    @Test
    void doubtIsResolvedByThePurposeUnlessSomebodyChooses() {
        assertThat(draft.settings().resendsDoubt()).isFalse();
        draft.doubt = DoubtPolicy.RESEND;
        assertThat(draft.settings().resendsDoubt()).isTrue();
        draft.doubt = null;
        draft.purpose = Purpose.TRANSACTIONAL;
        assertThat(draft.settings().resendsDoubt()).isTrue();
    }

    @Test
    void theCapIsKeptToTheCent() {
        draft.costCap = new BigDecimal("12.34");
        assertThat(draft.settings().costCapMicros()).isEqualTo(12_340_000);
    }

    @Test
    void aLocalTimeIsMeantInTheWorkspacesZoneAndAFixedOneInItsOwn() {
        var time = LocalDateTime.of(2026, 12, 1, 9, 0);
        var riyadh = ZoneId.of("Asia/Riyadh");

        assertThat(new Schedule.LocalTime(time).launchAt(Drafts.NOW, riyadh))
                .isEqualTo(Instant.parse("2026-12-01T06:00:00Z"));
        assertThat(new Schedule.At(time, ZoneId.of("Europe/Berlin")).launchAt(Drafts.NOW, riyadh))
                .isEqualTo(Instant.parse("2026-12-01T08:00:00Z"));
        assertThat(new Schedule.Now().launchAt(Drafts.NOW, riyadh)).isEqualTo(Drafts.NOW);
    }

    @ParameterizedTest
    @CsvSource({"Eid offer, Eid offer (2)", "Eid offer (2), Eid offer (3)", "Eid (1446), Eid (1446) (2)"})
    void copiesAreNumbered(String name, String next) {
        assertThat(Duplicate.nextName(name)).isEqualTo(next);
    }

    @Test
    void aCopyForgetsTimesThatHavePassed() {
        draft.schedule = new Schedule.At(LocalDateTime.of(2026, 11, 1, 9, 0), ZoneId.of("Asia/Riyadh"));
        draft.notAfter = Drafts.NOW.minus(Duration.ofDays(1));

        var copy = Duplicate.of(draft.settings(), Drafts.NOW);

        assertThat(copy.schedule()).isEqualTo(new Schedule.Now());
        assertThat(copy.notAfter()).isNull();
        assertThat(copy.audience()).isEqualTo(draft.audience);
    }

    @Test
    void aCopyKeepsTimesThatAreAhead() {
        draft.schedule = new Schedule.LocalTime(LocalDateTime.of(2026, 12, 1, 9, 0));
        draft.notAfter = Drafts.NOW.plus(Duration.ofDays(20));

        var copy = Duplicate.of(draft.settings(), Drafts.NOW);

        assertThat(copy.schedule()).isEqualTo(draft.schedule);
        assertThat(copy.notAfter()).isEqualTo(draft.notAfter);
    }
}
