package io.hudhud.simulator.webhook;

import java.net.ConnectException;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.Timeout;

/** Carries bodies to addresses. It never repeats anything by itself: that is decided where the batches are. */
public final class Courier implements AutoCloseable {
    /** Told instead of a status when nobody listens at the address. */
    static final int NOBODY_THERE = -1;

    /** Told instead of a status when no answer came. */
    static final int NO_ANSWER = -2;

    private final CloseableHttpAsyncClient client;

    public Courier() {
        client = HttpAsyncClients.custom()
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .setUserAgent("facebookexternalua")
                .setIOReactorConfig(IOReactorConfig.custom().setIoThreadCount(1).build())
                .setConnectionManager(PoolingAsyncClientConnectionManagerBuilder.create()
                        .setMaxConnPerRoute(1_000)
                        .setMaxConnTotal(4_000)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.ofSeconds(5))
                                .setValidateAfterInactivity(Timeout.ofSeconds(1))
                                .build())
                        .build())
                .build();
        client.start();
    }

    /** Posts a body; {@code answered} gets the HTTP status, {@link #NOBODY_THERE} or {@link #NO_ANSWER}, on a thread that must not be kept */
    void post(String url, byte[] body, String signature, long timeoutMillis, IntConsumer answered) {
        SimpleHttpRequest request;
        try {
            request = SimpleRequestBuilder.post(url)
                    .setBody(body, ContentType.APPLICATION_JSON)
                    .addHeader(Signature.HEADER, signature)
                    .build();
        } catch (IllegalArgumentException e) {
            answered.accept(NOBODY_THERE);
            return;
        }
        request.setConfig(RequestConfig.custom()
                .setResponseTimeout(timeoutMillis, TimeUnit.MILLISECONDS)
                .setConnectionRequestTimeout(timeoutMillis, TimeUnit.MILLISECONDS)
                .build());
        var _ = client.execute(request, new FutureCallback<>() {
            @Override
            public void completed(SimpleHttpResponse response) {
                answered.accept(response.getCode());
            }

            @Override
            public void failed(Exception problem) {
                answered.accept(problem instanceof ConnectException ? NOBODY_THERE : NO_ANSWER);
            }

            @Override
            public void cancelled() {
                answered.accept(NO_ANSWER);
            }
        });
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }
}
