package io.hudhud.bench.load;

import io.hudhud.bench.simulator.Merchant;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ContentType;

/**
 * The limit of the machine: the HTTP client that the server uses, posting the message that the server would post, and doing
 * nothing else.
 */
final class RawSender {
    private static final int AT_ONCE = 64;
    private final URI messages;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final AtomicLong accepted = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();

    RawSender(URI simulator) {
        messages = simulator.resolve("/v23.0/" + Merchant.UNLIMITED_NUMBER + "/messages");
    }

    /** Accepted messages a second, after a warm-up of the same length. */
    double perSecond(Duration length) throws InterruptedException {
        var connections = PoolingAsyncClientConnectionManagerBuilder.create()
                .setMaxConnTotal(AT_ONCE)
                .setMaxConnPerRoute(AT_ONCE)
                .build();
        try (CloseableHttpAsyncClient client = HttpAsyncClients.custom()
                .setConnectionManager(connections)
                .disableAutomaticRetries()
                .build()) {
            client.start();
            post(client, length);
            return post(client, length);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private double post(CloseableHttpAsyncClient client, Duration length) throws InterruptedException {
        accepted.set(0);
        long began = System.nanoTime();
        for (long n = 0; System.nanoTime() - began < length.toNanos(); n++) {
            free.acquire();
            var _ = client.execute(request(n), new Counting());
        }
        free.acquire(AT_ONCE);
        double seconds = (System.nanoTime() - began) / 1e9;
        free.release(AT_ONCE);
        if (refused.get() > 0) {
            throw new IllegalStateException("the simulator refused " + refused.get() + " raw messages");
        }
        return accepted.get() / seconds;
    }

    private SimpleHttpRequest request(long n) {
        return SimpleRequestBuilder.post(messages)
                .addHeader("Authorization", "Bearer " + Merchant.UNLIMITED_TOKEN)
                .setBody(body(n).getBytes(StandardCharsets.UTF_8), ContentType.APPLICATION_JSON)
                .build();
    }

    private static String body(long n) {
        return """
                {"messaging_product":"whatsapp","recipient_type":"individual","to":"+96650%07d","type":"template",\
                "biz_opaque_callback_data":"raw.%d","template":{"name":"autumn_offer","language":{"code":"en_US"},\
                "components":[{"type":"body","parameters":\
                [{"type":"text","parameter_name":"first_name","text":"Noura"}]}]}}""".formatted(n % 10_000_000, n);
    }

    private final class Counting implements FutureCallback<SimpleHttpResponse> {
        @Override
        public void completed(SimpleHttpResponse response) {
            (response.getCode() == 200 ? accepted : refused).incrementAndGet();
            free.release();
        }

        @Override
        public void failed(Exception problem) {
            refused.incrementAndGet();
            free.release();
        }

        @Override
        public void cancelled() {
            failed(new IllegalStateException("cancelled"));
        }
    }
}
