package io.hudhud.whatsapp.intake;

import io.hudhud.whatsapp.AppSecrets;
import io.hudhud.whatsapp.WebhookTimes;
import io.hudhud.whatsapp.WebhookUpdate;
import io.hudhud.whatsapp.WebhookUpdate.Ignored;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One webhook's way in, from its bytes to the answer. */
@Component
public final class Intake {

    /** What the sender of a webhook is told. */
    public enum Answer {
        /** All that it says is committed, set aside, or of no use here. */
        COMMITTED,
        UNKNOWN_APP,
        WRONG_SIGNATURE,
        TOO_LARGE,
        /** Too much is on its way: come again. */
        BUSY,
        /** It could not be committed for now: come again. */
        NOT_COMMITTED
    }

    private final AppSecrets apps;
    private final Gathering gathering;
    private final WebhookProperties settings;
    private final WebhookMetrics metrics;
    private final BytesInFlight bytes;
    private final WebhookTimes times;
    private final Clock clock;

    Intake(
            AppSecrets apps,
            Gathering gathering,
            WebhookProperties settings,
            WebhookMetrics metrics,
            WebhookTimes times,
            Clock clock) {
        this.apps = apps;
        this.times = times;
        this.gathering = gathering;
        this.settings = settings;
        this.metrics = metrics;
        this.bytes = new BytesInFlight(settings.inFlightLimit().toBytes());
        this.clock = clock;
        metrics.watch(bytes);
    }

    /** Whether somebody who registers this address knows the app's verify token. */
    public boolean knowsVerifyToken(String address, @Nullable String token) {
        var app = token == null ? Optional.<AppSecrets.App>empty() : apps.find(address);
        boolean known = app.isPresent()
                && MessageDigest.isEqual(
                        String.valueOf(token).getBytes(StandardCharsets.UTF_8),
                        app.get().verifyToken().getBytes(StandardCharsets.UTF_8));
        if (known) {
            times.verified(app.get().workspace(), address);
        }
        return known;
    }

    /**
     * Takes one webhook in and waits for its commit.
     *
     * @param address last part of the webhook address
     * @param length as announced; negative when it is not known
     * @param signature the header of that name
     * @throws IOException when the body cannot be read to its end
     */
    public Answer receive(String address, long length, @Nullable String signature, InputStream body)
            throws IOException {
        long started = System.nanoTime();
        Answer answer = bounded(address, length, signature, body);
        metrics.answered(answer, System.nanoTime() - started);
        return answer;
    }

    private Answer bounded(String address, long length, @Nullable String signature, InputStream body)
            throws IOException {
        var app = apps.find(address);
        if (app.isEmpty()) {
            return Answer.UNKNOWN_APP;
        }
        long limit = settings.bodyLimit().toBytes();
        if (length > limit) {
            return Answer.TOO_LARGE;
        }
        long reserved = length < 0 ? limit : length;
        if (!bytes.take(reserved)) {
            return Answer.BUSY;
        }
        try {
            byte[] read = body.readNBytes((int) limit + 1);
            if (read.length > limit) {
                return Answer.TOO_LARGE;
            }
            if (!Signature.fits(signature, read, app.get().secret())) {
                times.refused(app.get().workspace(), address);
                return Answer.WRONG_SIGNATURE;
            }
            times.received(app.get().workspace(), address);
            return commit(app.get(), read);
        } finally {
            bytes.giveBack(reserved);
        }
    }

    private Answer commit(AppSecrets.App app, byte[] body) {
        Instant now = clock.instant();
        List<WebhookUpdate> updates = WebhookParser.parse(body, now);
        updates.forEach(metrics::received);
        if (updates.stream().allMatch(Ignored.class::isInstance)) {
            return Answer.COMMITTED;
        }
        var arrival = new Arrival(app.workspace(), body, updates, now);
        gathering.add(arrival);
        try {
            arrival.settled.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
            return Answer.COMMITTED;
        } catch (ExecutionException | CompletionException e) {
            return Answer.NOT_COMMITTED;
        } catch (TimeoutException e) {
            gathering.forget(arrival);
            return Answer.NOT_COMMITTED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.NOT_COMMITTED;
        }
    }
}
