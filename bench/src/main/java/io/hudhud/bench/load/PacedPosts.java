package io.hudhud.bench.load;

import io.hudhud.bench.report.Percentiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ContentType;

/**
 * Posts at an even pace, whether or not answers come: an answer's time counts from the moment at which its request was due,
 * so that a server that stalls does not look quick.
 */
final class PacedPosts {
    private static final int AT_ONCE = 256;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final URI address;

    PacedPosts(URI address) {
        this.address = address;
    }

    /** @param answers times of the answers, all of them 200 */
    record Posted(Duration took, Percentiles answers) {}

    Posted post(List<StatusWebhook> bodies, double perSecond) throws InterruptedException {
        var connections = PoolingAsyncClientConnectionManagerBuilder.create()
                .setMaxConnTotal(AT_ONCE)
                .setMaxConnPerRoute(AT_ONCE)
                .build();
        try (CloseableHttpAsyncClient client = HttpAsyncClients.custom()
                .setConnectionManager(connections)
                .disableAutomaticRetries()
                .build()) {
            client.start();
            return post(client, bodies, perSecond);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Posted post(CloseableHttpAsyncClient client, List<StatusWebhook> bodies, double perSecond)
            throws InterruptedException {
        var answers = new Percentiles();
        var refused = new AtomicLong();
        var free = new Semaphore(AT_ONCE);
        long began = System.nanoTime();
        for (int i = 0; i < bodies.size(); i++) {
            long due = began + (long) (i * 1e9 / perSecond);
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            take(1, free);
            var _ = client.execute(request(bodies.get(i)), new Answer(due, answers, refused, free));
        }
        take(AT_ONCE, free);
        if (refused.get() > 0) {
            throw new IllegalStateException(
                    refused.get() + " of " + bodies.size() + " webhooks were not answered with 200");
        }
        return new Posted(Duration.ofNanos(System.nanoTime() - began), answers);
    }

    private static void take(int places, Semaphore free) throws InterruptedException {
        if (!free.tryAcquire(places, PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("webhooks were not answered within " + PATIENCE.toSeconds() + " seconds");
        }
    }

    private SimpleHttpRequest request(StatusWebhook webhook) {
        return SimpleRequestBuilder.post(address)
                .addHeader("X-Hub-Signature-256", webhook.signature())
                .setBody(webhook.body(), ContentType.APPLICATION_JSON)
                .build();
    }

    private record Answer(long due, Percentiles answers, AtomicLong refused, Semaphore free)
            implements FutureCallback<SimpleHttpResponse> {
        @Override
        public void completed(SimpleHttpResponse response) {
            answers.add(Duration.ofNanos(System.nanoTime() - due));
            if (response.getCode() != 200) {
                refused.incrementAndGet();
            }
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
