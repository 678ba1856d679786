package io.hudhud.languagemodel;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the model that this server was set up with.
 *
 * @see <a href="https://platform.openai.com/docs/api-reference/chat">Chat completions</a>, which Ollama, vLLM, llama.cpp and
 *     others speak as well
 */
@Component
public class LanguageModel {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final long LONGEST_ANSWER = 1_000_000;

    private final LanguageModelProperties properties;
    private final JsonMapper json;
    private final Semaphore places;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    LanguageModel(LanguageModelProperties properties, JsonMapper json) {
        this.properties = properties;
        this.json = json;
        this.places = new Semaphore(properties.atOnce());
    }

    /** The model's name; empty when there is none. */
    public Optional<String> name() {
        return properties.url() == null ? Optional.empty() : Optional.of(properties.name());
    }

    /**
     * What the model answers, which has to be a JSON object. It is a stranger's text all the same. Waits for it: not for
     * transactions.
     *
     * @throws LanguageModelFailure when there is no such answer
     */
    public JsonNode ask(List<Turn> turns) throws LanguageModelFailure {
        URI url = properties.url();
        if (url == null) {
            throw new LanguageModelFailure("no language model is set up");
        }
        if (!places.tryAcquire()) {
            throw new LanguageModelFailure("the language model is busy: try again in a minute");
        }
        try {
            return object(text(answer(request(url, turns))));
        } finally {
            places.release();
        }
    }

    private HttpRequest request(URI url, List<Turn> turns) {
        var body = json.createObjectNode().put("model", properties.name());
        var messages = body.putArray("messages");
        for (Turn turn : turns) {
            messages.addObject()
                    .put("role", turn.side().name().toLowerCase(Locale.ROOT))
                    .put("content", turn.text());
        }
        body.putObject("response_format").put("type", "json_object");
        String base = url.toString();
        var request = HttpRequest.newBuilder(URI.create(
                        (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + "/chat/completions"))
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE)
                .timeout(properties.patience())
                .POST(BodyPublishers.ofString(body.toString()));
        if (!properties.key().isBlank()) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + properties.key());
        }
        return request.build();
    }

    private String answer(HttpRequest request) throws LanguageModelFailure {
        var asked = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST_ANSWER));
        try {
            HttpResponse<String> response = asked.get(properties.patience().toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != 200) {
                throw new LanguageModelFailure("the language model answered with status " + response.statusCode());
            }
            return response.body();
        } catch (TimeoutException e) {
            asked.cancel(true);
            throw new LanguageModelFailure("the language model did not answer within "
                    + properties.patience().toSeconds() + " s");
        } catch (ExecutionException e) {
            throw new LanguageModelFailure(
                    e.getCause() instanceof IOException io
                            ? "the language model cannot be reached: "
                                    + io.getClass().getSimpleName()
                            : "the language model did not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LanguageModelFailure("the server is stopping");
        }
    }

    private String text(String answer) throws LanguageModelFailure {
        String text = read(answer)
                .path("choices")
                .path(0)
                .path("message")
                .path("content")
                .asString("");
        if (text.isBlank()) {
            throw new LanguageModelFailure("the language model's answer is empty");
        }
        return text;
    }

    /** Some put their JSON between fences all the same. */
    private JsonNode object(String text) throws LanguageModelFailure {
        int from = text.indexOf('{');
        int to = text.lastIndexOf('}');
        if (from < 0 || to < from) {
            throw new LanguageModelFailure("the language model's answer is not in the form that was asked for");
        }
        return read(text.substring(from, to + 1));
    }

    private JsonNode read(String text) throws LanguageModelFailure {
        try {
            return json.readTree(text);
        } catch (JacksonException e) {
            throw new LanguageModelFailure("the language model's answer is not in the form that was asked for");
        }
    }
}
