package io.hudhud.whatsapp;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHttpRequest;
import org.apache.hc.core5.http.nio.support.BasicRequestProducer;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Hands one message to WhatsApp, once. Nothing here tries again: the client's own retries are off, because it repeats a POST
 * after 429 and 503 by default and WhatsApp knows no idempotency key.
 *
 * <p>What an attempt came to is decided by one question: did the request's body leave? A message cannot be accepted without
 * it. Until then every failure is {@link SendOutcome.NotSent}; after it only a readable answer ends the doubt.
 */
public final class SendMessage implements AutoCloseable {

    /** A connection that idled longer is not used again: WhatsApp may be closing it, which would leave a message in doubt. */
    private static final TimeValue IDLE = TimeValue.ofSeconds(20);

    /** Connections are renewed so that changes of the address are followed. */
    private static final TimeValue LIFE = TimeValue.ofMinutes(5);

    private final CloseableHttpAsyncClient client;
    private final SendMetrics metrics;

    /** @param connections at most so many requests are under way at once; more wait inside their own timeout */
    public SendMessage(int connections, MeterRegistry meters) {
        this.metrics = new SendMetrics(meters);
        this.client = HttpAsyncClients.custom()
                .setConnectionManager(PoolingAsyncClientConnectionManagerBuilder.create()
                        .setMaxConnTotal(connections)
                        .setMaxConnPerRoute(connections)
                        .setDefaultTlsConfig(TlsConfig.custom()
                                .setVersionPolicy(HttpVersionPolicy.FORCE_HTTP_1)
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.ofSeconds(5))
                                .setTimeToLive(LIFE)
                                .build())
                        .build())
                .setIOReactorConfig(IOReactorConfig.custom()
                        .setIoThreadCount(Math.max(1, Runtime.getRuntime().availableProcessors() / 2))
                        .setTcpNoDelay(true)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionKeepAlive(IDLE)
                        .setHardCancellationEnabled(true)
                        .build())
                .setUserAgent("Hudhud")
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
        client.start();
    }

    /** As below, with nothing that could stop it before it leaves. */
    public CompletableFuture<SendOutcome> send(GraphNumber number, MessageRequest message, Duration timeout) {
        return send(number, message, timeout, () -> true);
    }

    /**
     * Sends {@code message} and tells what it came to; the future never fails. It completes on a thread of the client: do
     * nothing there that waits.
     *
     * @param timeout from now until an outcome, waiting for a connection included; nothing leaves after it
     * @param mayLeave asked once, when the body is about to be written; {@code false} makes it {@link SendOutcome.NotSent}
     */
    public CompletableFuture<SendOutcome> send(
            GraphNumber number, MessageRequest message, Duration timeout, BooleanSupplier mayLeave) {
        long started = System.nanoTime();
        var result = new CompletableFuture<SendOutcome>();
        var body = new MessageBody(message.body(), mayLeave);
        var context = HttpClientContext.create();
        var request = new BasicRequestProducer(request(number, message.route()), body);
        Future<?> exchange =
                client.execute(request, new AnswerCollector(), null, context, new FutureCallback<SendOutcome>() {
                    @Override
                    public void completed(SendOutcome outcome) {
                        result.complete(outcome);
                    }

                    @Override
                    public void failed(Exception cause) {
                        result.complete(unanswered(body, cause));
                    }

                    @Override
                    public void cancelled() {
                        result.complete(unanswered(body, new CancellationException("cancelled")));
                    }
                });
        result.orTimeout(timeout.toNanos(), TimeUnit.NANOSECONDS);
        return result.exceptionally(late -> unanswered(body, late)).whenComplete((outcome, _) -> {
            if (!exchange.isDone()) {
                exchange.cancel(true);
            }
            metrics.record(outcome, System.nanoTime() - started);
        });
    }

    private static BasicHttpRequest request(GraphNumber number, Route route) {
        String path = number.graph().getPath();
        String base = path == null || path.equals("/") ? "" : path;
        var request = new BasicHttpRequest(
                "POST",
                new HttpHost(
                        number.graph().getScheme(),
                        number.graph().getHost(),
                        number.graph().getPort()),
                base + "/" + number.version() + "/" + number.phoneNumberId() + endpoint(route));
        request.setHeader("Authorization", "Bearer " + number.token());
        return request;
    }

    private static String endpoint(Route route) {
        return switch (route) {
            case CLOUD_API -> "/messages";
            case MARKETING_MESSAGES -> "/marketing_messages";
        };
    }

    private static SendOutcome unanswered(MessageBody body, Throwable cause) {
        String reason = cause.getClass().getSimpleName();
        return body.abandon() ? new SendOutcome.NotSent(reason) : new SendOutcome.InDoubt(reason);
    }

    /** What is under way is left without an answer. */
    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }
}
