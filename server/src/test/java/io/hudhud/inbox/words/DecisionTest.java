package io.hudhud.inbox.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.inbox.words.Said.Answers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTest {

    @ParameterizedTest
    @EnumSource(Answers.class)
    void aClearStopIsFollowedWhateverItAnswers(Answers answers) {
        assertThat(decide("إيقاف", null, answers)).isEqualTo(Decision.STOP);
        assertThat(decide("Unsubscribe", "Unsubscribe", answers)).isEqualTo(Decision.STOP);
    }

    @ParameterizedTest
    @CsvSource({"MARKETING,STOP", "ANOTHER,NOTHING", "UNKNOWN,ASK", "NOTHING,ASK"})
    void anUnclearWordMeansWhatItAnswers(Answers answers, Decision expected) {
        assertThat(decide("إلغاء", null, answers)).isEqualTo(expected);
        assertThat(decide("Cancel", "Cancel", answers)).isEqualTo(expected);
        assertThat(decide("iptal", null, answers)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Answers.class)
    void aButtonThatCarriesSomethingElseIsNoStop(Answers answers) {
        assertThat(decide("إلغاء", "order-1042-cancel", answers)).isEqualTo(Decision.NOTHING);
    }

    @Test
    void aButtonThatSaysStopIsOneWhateverItCarries() {
        assertThat(decide("Stop promotions", "btn_3", Answers.MARKETING)).isEqualTo(Decision.STOP);
        assertThat(decide("No, thanks", "STOP_PROMOTIONS", Answers.MARKETING)).isEqualTo(Decision.STOP);
    }

    @Test
    void theButtonsOfOurQuestionDecide() {
        assertThat(decide("Something else", Decision.KEEP_BUTTON, Answers.ANOTHER))
                .isEqualTo(Decision.NOTHING);
        assertThat(decide("Stop offers", Decision.STOP_BUTTON, Answers.ANOTHER)).isEqualTo(Decision.STOP);
    }

    @Test
    void startAndEverythingElse() {
        assertThat(decide("START", null, Answers.NOTHING)).isEqualTo(Decision.START);
        assertThat(decide("please stop by the shop", null, Answers.MARKETING)).isEqualTo(Decision.NOTHING);
        assertThat(decide(null, null, Answers.NOTHING)).isEqualTo(Decision.NOTHING);
    }

    private static Decision decide(@Nullable String text, @Nullable String payload, Answers answers) {
        return Decision.of(new Said(text, payload, answers), Phrases.all()).decision();
    }
}
