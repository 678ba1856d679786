package io.hudhud.alarm.tell;

import io.hudhud.alarm.AlarmProperties;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.springframework.stereotype.Component;

/** Posts signed JSON to merchants' addresses. It follows no redirection, tries once, and has an end whatever is answered. */
@Component
class WebhookClient {

    /** @param answer a word for the log: {@code HTTP 200} */
    record Posted(boolean taken, String answer) {}

    private static final Timeout PATIENCE = Timeout.ofSeconds(10);

    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("alarm-webhook-deadlines").factory());
    private final Duration deadline;
    private final CloseableHttpClient client;
    private final WebhookAddress addresses;

    WebhookClient(AlarmProperties settings, WebhookAddress addresses) {
        this.addresses = addresses;
        this.deadline = settings.webhookDeadline();
        var hosts = settings.allowPrivateWebhooks() ? SystemDefaultDnsResolver.INSTANCE : new PublicHosts();
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(hosts)
                        .setMaxConnTotal(20)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(PATIENCE)
                                .setSocketTimeout(PATIENCE)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(PATIENCE)
                        .setResponseTimeout(PATIENCE)
                        .build())
                .setUserAgent("Hudhud")
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .build();
    }

    /**
     * Posts a body.
     *
     * @param delivery the same for each try, so that a receiver knows what it has already
     * @param at seconds since 1970, part of what is signed
     */
    Posted post(String url, String secret, String delivery, long at, String body) {
        if (!addresses.isUsable(url)) {
            return new Posted(false, "this address is not allowed");
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        var request = new HttpPost(URI.create(url));
        request.setHeader("X-Hudhud-Delivery", delivery);
        request.setHeader("X-Hudhud-Signature", "t=" + at + ",v1=" + signature(secret, at, bytes));
        request.setEntity(new ByteArrayEntity(bytes, ContentType.APPLICATION_JSON));
        // The time-outs above are those of one read: an answer that drips would keep them all.
        var end = deadlines.schedule(request::cancel, deadline.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return client.execute(
                    request, response -> new Posted(response.getCode() / 100 == 2, "HTTP " + response.getCode()));
        } catch (PublicHosts.NotPublic e) {
            return new Posted(false, "this host is not on the public internet");
        } catch (IOException e) {
            return new Posted(false, e.getClass().getSimpleName());
        } finally {
            end.cancel(false);
        }
    }

    /** HMAC-SHA256 over the time, a dot and the body: who knows the secret can tell that it is ours and not an old one again. */
    static String signature(String secret, long at, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((at + ".").getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA256", e);
        }
    }

    @PreDestroy
    void close() throws IOException {
        deadlines.shutdownNow();
        client.close();
    }
}
