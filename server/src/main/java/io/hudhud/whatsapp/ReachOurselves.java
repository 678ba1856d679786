package io.hudhud.whatsapp;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.PublicAddress;
import io.hudhud.workspace.Vault;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether the server's public address leads back to this installation, asked from here: a request with a word that was never
 * used goes out to the webhook path, and only who has this installation's key can answer it. What a firewall lets in
 * from elsewhere shows with the first webhook.
 */
@Component
public class ReachOurselves {

    /** Where the question is answered; beside the addresses of apps, so that a proxy treats both alike. */
    public static final String PATH = "/webhooks/whatsapp/reachability";

    private static final WorkspaceId NOBODY = new WorkspaceId(0);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LONGEST_NONCE = 64;

    /** What came of asking. */
    public enum Reached {
        OK,
        /** {@code HUDHUD_PUBLIC_URL} is not set. */
        PUBLIC_URL_NOT_SET,
        /** It answers, but only programs of this machine reach it. */
        PUBLIC_URL_LOOPBACK,
        /** It answers, but WhatsApp calls addresses with https only. */
        PUBLIC_URL_NOT_HTTPS,
        /** Nobody answers, or not with a certificate that is trusted. */
        PUBLIC_URL_UNREACHABLE,
        /** Somebody else answers, or another path: a proxy that does not hand on {@code /webhooks/}. */
        PUBLIC_URL_ANSWERS_OTHERWISE
    }

    /** @param detail a word for people, such as the status that came instead */
    public record Result(Reached reached, @Nullable String detail) {}

    private final PublicAddress address;
    private final Vault vault;
    private final SecureRandom random = new SecureRandom();

    ReachOurselves(PublicAddress address, Vault vault) {
        this.address = address;
        this.vault = vault;
    }

    public Result ask() {
        if (!address.isKnown()) {
            return new Result(Reached.PUBLIC_URL_NOT_SET, null);
        }
        byte[] word = new byte[16];
        random.nextBytes(word);
        String nonce = HexFormat.of().formatHex(word);
        try (var client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            var request = HttpRequest.newBuilder(URI.create(address.url() + PATH + "?nonce=" + nonce))
                    .timeout(PATIENCE)
                    .build();
            var response = client.send(
                    request,
                    HttpResponse.BodyHandlers.limiting(
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.US_ASCII), 10_000));
            return judged(response, nonce);
        } catch (IOException e) {
            return new Result(Reached.PUBLIC_URL_UNREACHABLE, e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result(Reached.PUBLIC_URL_UNREACHABLE, "interrupted");
        }
    }

    /** What only this installation can answer to {@code nonce}; absent for what we would not ask. */
    public @Nullable String answer(String nonce) {
        return nonce.length() > LONGEST_NONCE
                ? null
                : HexFormat.of().formatHex(vault.keyedHash(NOBODY, "reachability " + nonce));
    }

    private Result judged(HttpResponse<String> response, String nonce) {
        byte[] right = String.valueOf(answer(nonce)).getBytes(StandardCharsets.US_ASCII);
        if (response.statusCode() != 200
                || !MessageDigest.isEqual(right, response.body().getBytes(StandardCharsets.US_ASCII))) {
            return new Result(Reached.PUBLIC_URL_ANSWERS_OTHERWISE, "HTTP " + response.statusCode());
        }
        if (address.isThisMachine()) {
            return new Result(Reached.PUBLIC_URL_LOOPBACK, null);
        }
        return new Result(address.isSecure() ? Reached.OK : Reached.PUBLIC_URL_NOT_HTTPS, null);
    }
}
