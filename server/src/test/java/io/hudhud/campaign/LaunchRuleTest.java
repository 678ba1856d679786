package io.hudhud.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.campaign.LaunchProblem.Code;
import io.hudhud.sender.Media;
import io.hudhud.template.MappingProblem;
import io.hudhud.template.Template;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LaunchRuleTest {

    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");

    private final Drafts draft = new Drafts();
    private @Nullable String account = Drafts.WABA;
    private @Nullable Template template = Drafts.template(Drafts.marketing("ar"));
    private List<MappingProblem> mapping = List.of();
    private List<Media> media = List.of();
    private List<UUID> missingLists = List.of();
    private boolean anyone = true;

    @Test
    void aCompleteDraftMayBeLaunched() {
        assertThat(codes()).isEmpty();
    }

    @Test
    void itNeedsASender() {
        draft.sender = null;
        account = null;
        assertThat(codes()).containsExactly(Code.NO_SENDER);
    }

    @Test
    void theSenderHasToBeThere() {
        account = null;
        assertThat(codes()).containsExactly(Code.NO_SUCH_SENDER);
    }

    @Test
    void itNeedsATemplate() {
        draft.template = null;
        template = null;
        assertThat(codes()).containsExactly(Code.NO_TEMPLATE);
    }

    @Test
    void theTemplateHasToBeThere() {
        template = null;
        assertThat(codes()).containsExactly(Code.NO_SUCH_TEMPLATE);
    }

    @Test
    void theTemplateHasToBelongToTheNumbersAccount() {
        account = "another";
        assertThat(codes()).containsExactly(Code.TEMPLATE_OF_ANOTHER_ACCOUNT);
    }

    @Test
    void aFileHasToBeThereAtTheStartAndForThisNumber() {
        media = List.of(uploadedFor(Drafts.SENDER, Drafts.NOW.plusSeconds(1)));
        assertThat(codes()).isEmpty();
        media = List.of(uploadedFor(Drafts.SENDER, Drafts.NOW));
        assertThat(codes()).containsExactly(Code.MEDIA_EXPIRED);
        media = List.of(uploadedFor(new UUID(0, 7), Drafts.NOW.plusSeconds(1)));
        assertThat(codes()).containsExactly(Code.MEDIA_OF_ANOTHER_NUMBER);
    }

    private static Media uploadedFor(UUID sender, Instant expiresAt) {
        return new Media(
                new UUID(0, 9),
                sender,
                "1037000000000001",
                "sale.png",
                "image/png",
                2,
                Drafts.NOW,
                expiresAt,
                false,
                null);
    }

    @Test
    void everyBlockingProblemOfTheMappingIsNamedAndNoOther() {
        mapping = List.of(
                new MappingProblem(MappingProblem.Code.NOT_MAPPED, "ar", "body.1", "Choose what fills body.1."),
                new MappingProblem(MappingProblem.Code.NOT_MAPPED, "ar", "body.2", "Choose what fills body.2."),
                new MappingProblem(MappingProblem.Code.NOT_APPROVED, "fr", null, "fr is PENDING."));
        assertThat(problems())
                .extracting(LaunchProblem::sentence)
                .containsExactly("ar: Choose what fills body.1.", "ar: Choose what fills body.2.");
    }

    @Test
    void itNeedsAnAudience() {
        draft.audience = null;
        anyone = false;
        assertThat(codes()).containsExactly(Code.NO_AUDIENCE);
    }

    @Test
    void listsOfTheAudienceHaveToBeThere() {
        missingLists = List.of(new UUID(0, 9));
        anyone = false;
        assertThat(codes()).containsExactly(Code.NO_SUCH_LIST);
    }

    @Test
    void aStartThatHasPassedIsRefusedAndOneThatWasChosenAMomentAgoIsNot() {
        assertThat(codesAt(draft -> draft.schedule = at(Duration.ofMinutes(-6))))
                .containsExactly(Code.START_IN_THE_PAST);
        assertThat(codesAt(draft -> draft.schedule = at(Duration.ofMinutes(-4))))
                .isEmpty();
        assertThat(codesAt(draft -> draft.schedule = at(Duration.ofDays(30)))).isEmpty();
    }

    @Test
    void aStartInAnotherYearIsTakenForAMistake() {
        assertThat(codesAt(draft -> draft.schedule = at(Duration.ofDays(400))))
                .containsExactly(Code.START_TOO_FAR_AHEAD);
    }

    @Test
    void theOfferHasToEndAfterTheStart() {
        assertThat(codesAt(draft -> draft.notAfter = Drafts.NOW)).containsExactly(Code.OFFER_ENDS_BEFORE_START);
        assertThat(codesAt(draft -> draft.notAfter = Drafts.NOW.plusSeconds(1))).isEmpty();
    }

    @Test
    void nobodyToSendToForbidsALaunchNowAndNotALaterOne() {
        anyone = false;
        assertThat(codes()).containsExactly(Code.NOBODY_TO_SEND_TO);
        draft.schedule = at(Duration.ofDays(1));
        assertThat(codes()).isEmpty();
    }

    @Test
    void allProblemsAreToldAtOnce() {
        draft.sender = null;
        draft.audience = null;
        account = null;
        anyone = false;
        assertThat(codes()).containsExactly(Code.NO_SENDER, Code.NO_AUDIENCE);
    }

    private static Schedule at(Duration fromNow) {
        return new Schedule.At(LocalDateTime.ofInstant(Drafts.NOW.plus(fromNow), RIYADH), RIYADH);
    }

    private List<Code> codesAt(Consumer<Drafts> change) {
        change.accept(draft);
        return codes();
    }

    private List<Code> codes() {
        return problems().stream().map(LaunchProblem::code).toList();
    }

    private List<LaunchProblem> problems() {
        var settings = draft.settings();
        return LaunchRule.problems(new LaunchFacts(
                settings,
                account,
                template,
                mapping,
                media,
                missingLists,
                anyone,
                settings.schedule().launchAt(Drafts.NOW, RIYADH),
                Drafts.NOW));
    }
}
