package io.hudhud.simulator.webhook;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Calls an address as WhatsApp does before it sends webhooks there: GET with mode, challenge and verify token. */
public final class CallbackHandshake {
    private CallbackHandshake() {}

    public static boolean succeeds(String url, String verifyToken) {
        String challenge = Integer.toString(ThreadLocalRandom.current().nextInt(100_000_000, 2_000_000_000));
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            URI address = URI.create(url + (url.contains("?") ? "&" : "?") + "hub.mode=subscribe&hub.challenge="
                    + challenge + "&hub.verify_token=" + URLEncoder.encode(verifyToken, StandardCharsets.UTF_8));
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(address)
                            .timeout(Duration.ofSeconds(10))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().equals(challenge);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
