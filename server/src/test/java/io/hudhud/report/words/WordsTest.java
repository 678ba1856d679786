package io.hudhud.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.Reason;
import io.hudhud.report.words.Words.Circumstance;
import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everyStateAndEveryReasonHasWords(String language) {
        var words = Words.in(language);
        for (MessageState state : MessageState.values()) {
            assertThat(words.state(state).text()).isNotBlank();
        }
        for (Reason reason : Reason.values()) {
            assertThat(words.reason(reason, null).text()).isNotBlank();
        }
        for (HoldReason reason : HoldReason.values()) {
            for (HoldScope scope : HoldScope.values()) {
                assertThat(words.hold(scope, reason).whatToDo()).isNotBlank();
            }
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        var english = ResourceBundle.getBundle("io.hudhud.report.words", Locale.ROOT);
        var arabic = ResourceBundle.getBundle("io.hudhud.report.words", Locale.of("ar"));
        assertThat(arabic.keySet()).isEqualTo(english.keySet());
        for (String key : Collections.list(arabic.getKeys())) {
            assertThat(arabic.getString(key)).as(key).isNotEqualTo(english.getString(key));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar|يريد",
                "ar-SA,en;q=0.5|يريد",
                "en|want",
                "fr,ar;q=0.5|يريد",
                "fr|want",
                "''|want",
                "complete nonsense;;|want"
            })
    void theReadersLanguageIsTaken(String header, String part) {
        assertThat(Words.in(header).reason(Reason.OPTED_OUT, null).text()).contains(part);
    }

    @Test
    void aCodeOfWhatsappSaysMoreThanTheReason() {
        var explained = Words.in("en").reason(Reason.WHATSAPP, 131026);
        assertThat(explained.text()).contains("not on WhatsApp");
        assertThat(explained.whatToDo()).contains("Check the number");
    }

    @Test
    void aCodeWithoutWordsOfItsOwnIsStillExplained() {
        assertThat(Words.in("en").error(133004).text()).isNotBlank();
        assertThat(Words.in("ar").error(999_999).text()).contains("999999");
        assertThat(Words.in("ar").error(131008).whatToDo()).isNotBlank();
    }

    @Test
    void circumstancesChangeWhatAStateMeans() {
        var words = Words.in("en");
        assertThat(words.state(MessageState.ACCEPTED, Circumstance.HELD).text()).contains("holds it back");
        assertThat(words.state(MessageState.SENT, Circumstance.HELD)).isEqualTo(words.state(MessageState.SENT));
    }
}
