package io.hudhud.whatsapp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.apache.hc.core5.http.nio.DataStreamChannel;
import org.jspecify.annotations.Nullable;

/** A request's body that knows whether it began to leave, and that can be kept from leaving as long as it has not. */
final class MessageBody implements AsyncEntityProducer {

    private enum Stage {
        WAITING,
        LEAVING,
        ABANDONED
    }

    private final ByteBuffer bytes;
    private final BooleanSupplier mayLeave;
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.WAITING);

    MessageBody(byte[] bytes, BooleanSupplier mayLeave) {
        this.bytes = ByteBuffer.wrap(bytes);
        this.mayLeave = mayLeave;
    }

    /** Keeps the body from leaving. False when it is too late for that. */
    boolean abandon() {
        return stage.compareAndSet(Stage.WAITING, Stage.ABANDONED) || stage.get() == Stage.ABANDONED;
    }

    @Override
    public void produce(DataStreamChannel channel) throws IOException {
        if (stage.get() == Stage.WAITING && !mayLeave.getAsBoolean()) {
            abandon();
        }
        if (!stage.compareAndSet(Stage.WAITING, Stage.LEAVING) && stage.get() == Stage.ABANDONED) {
            throw new StoppedException();
        }
        channel.write(bytes);
        if (!bytes.hasRemaining()) {
            channel.endStream();
        }
    }

    @Override
    public int available() {
        return bytes.remaining();
    }

    @Override
    public long getContentLength() {
        return bytes.capacity();
    }

    @Override
    public String getContentType() {
        return "application/json";
    }

    @Override
    public @Nullable String getContentEncoding() {
        return null;
    }

    @Override
    public boolean isChunked() {
        return false;
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public Set<String> getTrailerNames() {
        return Set.of();
    }

    @Override
    public void failed(Exception cause) {
        // The outcome is decided where the exchange ends.
    }

    @Override
    public void releaseResources() {
        // Holds none.
    }

    /** The message was stopped before its first byte was written. */
    private static final class StoppedException extends IOException {
        StoppedException() {
            super("stopped before it left");
        }
    }
}
