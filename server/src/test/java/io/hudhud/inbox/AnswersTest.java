package io.hudhud.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.inbox.words.Decision;
import io.hudhud.inbox.words.Phrases;
import io.hudhud.inbox.words.Said;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "fr", "es", "ur", "hi", "id", "tr"})
    void everyLanguageHasEveryAnswerWithTheMerchantsName(String language) {
        var answers = Answers.in(language, Set.of(), "Nahda's {Books}", Map.of());
        assertThat(List.of(answers.stopped(), answers.started(), answers.question()))
                .allSatisfy(speech -> assertThat(speech.text()).contains("Nahda's {Books}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|START|STOP",
                "ar|ابدأ|إيقاف",
                "fr|REPRENDRE|STOP",
                "es|ALTA|BAJA",
                "ur|شروع|روکیں",
                "hi|शुरू|रोकें",
                "id|MULAI|BERHENTI",
                "tr|BAŞLAT|DURDUR"
            })
    void theWordsThatAnAnswerOffersAreUnderstood(String language, String start, String stop) {
        var answers = Answers.in(language, Set.of(), "Nahda", Map.of());
        assertThat(answers.stopped().text()).contains(start);
        assertThat(answers.started().text()).contains(stop);
        assertThat(decide(start)).isEqualTo(Decision.START);
        assertThat(decide(stop)).isEqualTo(Decision.STOP);
    }

    @Test
    void theKnownLanguageComesFirstThenTheHeardOneThenEnglish() {
        assertThat(stopped("tr_TR", Set.of("ar"))).contains("kampanya");
        assertThat(stopped("de", Set.of("ar"))).contains("عروض");
        assertThat(stopped(null, Set.of("en", "fr"))).contains("offers");
    }

    private static String stopped(@Nullable String known, Set<String> heard) {
        return Answers.in(known, heard, "Nahda", Map.of()).stopped().text();
    }

    private static Decision decide(String text) {
        return Decision.of(new Said(text, null, Said.Answers.NOTHING), Phrases.all())
                .decision();
    }
}
