package io.hudhud.report.live;

import io.hudhud.workspace.Caller;
import io.hudhud.workspace.StillSignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what a subscription shows as server-sent events, on the request's own (virtual) thread, for as long as both sides
 * want: each event is JSON without a name. No database connection is held meanwhile.
 */
@Component
public class EventStream {

    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);

    private final LiveProperties settings;
    private final OpenStreams open;
    private final JsonMapper json;

    EventStream(LiveProperties settings, OpenStreams open, JsonMapper json) {
        this.settings = settings;
        this.open = open;
        this.json = json;
    }

    /**
     * Returns when the stream has ended: the page was closed, the session or the role is gone, or nothing more can come.
     *
     * @param event what is said of a look; nothing where there is nothing to say
     * @throws io.hudhud.shared.Problem 429 when too many are open
     */
    public <T> void write(
            HttpServletRequest request,
            HttpServletResponse response,
            Caller caller,
            LiveFeed.Watching<T> watching,
            Function<T, Optional<?>> event) {
        var subscription = watching.subscription();
        open.opened(caller, subscription);
        try {
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            // Proxies that gather answers (nginx) would show nothing until the end.
            response.setHeader("X-Accel-Buffering", "no");
            write(response.getOutputStream(), subscription, event, StillSignedIn.of(request));
        } catch (IOException e) {
            LOG.debug("a page was closed: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.closed(caller, subscription);
        }
    }

    private <T> void write(
            OutputStream out, Subscription<T> subscription, Function<T, Optional<?>> event, BooleanSupplier signedIn)
            throws IOException, InterruptedException {
        say(out, "retry: 2000\n\n");
        long spokeAt = System.nanoTime();
        long checkedAt = spokeAt;
        while (!subscription.isEnded()) {
            var news =
                    subscription.take(least(left(spokeAt, settings.heartbeat()), left(checkedAt, settings.recheck())));
            long now = System.nanoTime();
            var said = news.flatMap(event);
            if (said.isPresent()) {
                say(out, "data: " + json.writeValueAsString(said.get()) + "\n\n");
                spokeAt = now;
            } else if (left(spokeAt, settings.heartbeat()).isZero()) {
                say(out, ":\n\n");
                spokeAt = now;
            }
            if (left(checkedAt, settings.recheck()).isZero()) {
                if (!isStill(signedIn)) {
                    return;
                }
                checkedAt = now;
            }
        }
    }

    /** While the database is away nobody is signed out. */
    private static boolean isStill(BooleanSupplier signedIn) {
        try {
            return signedIn.getAsBoolean();
        } catch (RuntimeException e) {
            LOG.debug("it is not known whether somebody is still signed in: {}", e.toString());
            return true;
        }
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static Duration left(long since, Duration length) {
        var left = length.minusNanos(System.nanoTime() - since);
        return left.isPositive() ? left : Duration.ZERO;
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
