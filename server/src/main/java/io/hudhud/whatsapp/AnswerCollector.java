package io.hudhud.whatsapp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** Collects an answer as it comes in and reads it. Answers to sends are a few hundred bytes; a huge one is not WhatsApp's. */
final class AnswerCollector implements AsyncResponseConsumer<SendOutcome> {

    private static final int LIMIT = 256 * 1024;

    private byte[] body = new byte[512];
    private int length;
    private int status;
    private @Nullable String retryAfter;
    private @Nullable FutureCallback<SendOutcome> result;

    @Override
    public void consumeResponse(
            HttpResponse response,
            @Nullable EntityDetails entity,
            HttpContext context,
            FutureCallback<SendOutcome> callback) {
        status = response.getCode();
        Header wait = response.getFirstHeader("Retry-After");
        retryAfter = wait == null ? null : wait.getValue();
        result = callback;
        if (entity == null) {
            callback.completed(outcome());
        }
    }

    @Override
    public void consume(ByteBuffer part) throws IOException {
        if (length + part.remaining() > LIMIT) {
            throw new IOException("the answer is longer than " + LIMIT + " bytes");
        }
        if (length + part.remaining() > body.length) {
            body = Arrays.copyOf(body, Math.max(body.length * 2, length + part.remaining()));
        }
        int more = part.remaining();
        part.get(body, length, more);
        length += more;
    }

    @Override
    public void streamEnd(@Nullable List<? extends Header> trailers) {
        Objects.requireNonNull(result).completed(outcome());
    }

    private SendOutcome outcome() {
        return AnswerReader.read(status, body, length, retryAfter);
    }

    @Override
    public void updateCapacity(CapacityChannel channel) throws IOException {
        channel.update(LIMIT);
    }

    @Override
    public void informationResponse(HttpResponse response, HttpContext context) {
        // 1xx answers say nothing that we act on.
    }

    @Override
    public void failed(Exception cause) {
        // The outcome is decided where the exchange ends.
    }

    @Override
    public void releaseResources() {
        // Holds none.
    }
}
