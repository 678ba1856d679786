package io.hudhud.languagemodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LanguageModelTest {

    private static final List<Turn> HELLO = List.of(Turn.system("Be short."), Turn.user("Hello"));

    private GivenLanguageModel given;

    @BeforeEach
    void aModel() throws IOException {
        given = new GivenLanguageModel();
    }

    @AfterEach
    void end() {
        given.close();
    }

    @Test
    void itIsAskedInTheFormOfChatCompletions() throws LanguageModelFailure {
        var answer = given.says("{\"hello\": 1}").model().ask(HELLO);

        assertThat(answer.path("hello").asInt()).isEqualTo(1);
        assertThat(given.authorization()).isEqualTo("Bearer a-key");
        var asked = given.asked().getFirst();
        assertThat(asked.path("model").asString()).isEqualTo("tiny");
        assertThat(asked.path("messages").path(0).path("role").asString()).isEqualTo("system");
        assertThat(asked.path("messages").path(1).path("content").asString()).isEqualTo("Hello");
        assertThat(asked.path("response_format").path("type").asString()).isEqualTo("json_object");
    }

    @Test
    void anAnswerBetweenFencesIsRead() throws LanguageModelFailure {
        var answer = given.says("Here it is:\n```json\n{\"a\": {\"b\": 2}}\n```")
                .model()
                .ask(HELLO);

        assertThat(answer.path("a").path("b").asInt()).isEqualTo(2);
    }

    @Test
    void whatIsNoAnswerIsSaidInASentence() {
        refused(given.says("I cannot do that."), "not in the form");
        refused(given.says("{\"a\": "), "not in the form");
        refused(given.says(" "), "empty");
        refused(given.says("{" + " ".repeat(1_000_001) + "}"), "cannot be reached");
        refused(given.fails(401), "status 401");
        given.close();
        refused(given, "cannot be reached");
    }

    @Test
    void whatTakesTooLongIsNotWaitedFor() {
        assertThatThrownBy(() -> given.model(Duration.ofMillis(200)).ask(HELLO))
                .isInstanceOf(LanguageModelFailure.class)
                .hasMessageContaining("did not answer");
    }

    @Test
    void withoutAnAddressThereIsNone() {
        assertThat(GivenLanguageModel.none().name()).isEmpty();
        assertThat(given.model().name()).contains("tiny");
        assertThatThrownBy(() -> new LanguageModelProperties(
                        URI.create("http://localhost/v1"), "", " ", Duration.ofSeconds(1), 1))
                .hasMessageContaining("HUDHUD_MODEL");
    }

    @Test
    void theKeyDoesNotReachALog() {
        assertThat(new LanguageModelProperties(URI.create("http://m/v1"), "s3cret", "tiny", Duration.ofSeconds(1), 1))
                .asString()
                .doesNotContain("s3cret");
    }

    private static void refused(GivenLanguageModel given, String words) {
        assertThatThrownBy(() -> given.model().ask(HELLO))
                .isInstanceOf(LanguageModelFailure.class)
                .hasMessageContaining(words);
    }
}
