package io.hudhud.sender.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The simulator's control API, as far as it is needed here. */
@Component
class SimulatorControl {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LONGEST_ANSWER = 10 * 1024 * 1024;

    private final SimulatorSettings settings;

    SimulatorControl(SimulatorSettings settings) {
        this.settings = settings;
    }

    /** Why it does not answer; absent when it does. */
    @Nullable
    String trouble() {
        return call(request("").GET());
    }

    /** Adds or replaces what {@code seed} describes. @return why that was not possible; absent when it was */
    @Nullable
    String plant(JsonNode seed) {
        return call(request("/seed")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(seed.toString())));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(settings.url() + "/_simulator" + path))
                .timeout(PATIENCE);
    }

    private static @Nullable String call(HttpRequest.Builder request) {
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var answer = client.send(
                    request.build(),
                    HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofString(), LONGEST_ANSWER));
            return answer.statusCode() == 200 ? null : "HTTP " + answer.statusCode();
        } catch (IOException e) {
            return e.getClass().getSimpleName();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
