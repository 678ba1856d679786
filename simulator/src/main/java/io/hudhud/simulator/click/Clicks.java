package io.hudhud.simulator.click;

import io.hudhud.simulator.behaviour.Profile;
import io.hudhud.simulator.chance.Draw;
import io.hudhud.simulator.chance.Draw.Purpose;
import io.hudhud.simulator.judge.Accepted;
import io.hudhud.simulator.time.SimulatorTime;
import io.hudhud.simulator.time.Timers;
import io.hudhud.simulator.world.Template;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Opens the links of messages, some time after they were read, as people's habits have it. Only links to this machine are opened, and
 * redirections are not followed: nothing ever leaves it. Links are kept for those who will click alone.
 */
public final class Clicks implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Timers timers;
    private final SimulatorTime time;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    private final Map<Integer, URI> links = new ConcurrentHashMap<>();
    private final Map<Integer, Integer> clicks = new ConcurrentHashMap<>();

    public Clicks(Timers timers, SimulatorTime time) {
        this.timers = timers;
        this.time = time;
    }

    /** Remembers the link of a message that was accepted and will be read, when its reader is one who opens it. */
    public void accepted(int ordinal, long draw, Profile.Reactions habits, JsonNode body, @Nullable Template template) {
        if (Draw.share(draw, Purpose.CLICK) < habits.clicks()) {
            URI link = MessageLink.of(body, template);
            if (link != null) {
                links.put(ordinal, link);
            }
        }
    }

    /** The message was read. */
    public void read(Accepted message, Profile.Reactions habits) {
        URI link = links.remove(message.ordinal());
        if (link != null) {
            long delay = time.shortenedMillis(habits.delay().at(Draw.share(message.draw(), Purpose.CLICK_DELAY)));
            timers.schedule(delay, () -> Thread.ofVirtual().start(() -> open(message.ordinal(), link)));
        }
    }

    /** A link of this message was opened. */
    public void opened(int ordinal) {
        clicks.merge(ordinal, 1, Integer::sum);
    }

    /** How often the link of this message was opened and answered, whatever the answer. */
    public int of(int ordinal) {
        return clicks.getOrDefault(ordinal, 0);
    }

    public int total() {
        return clicks.values().stream().mapToInt(Integer::intValue).sum();
    }

    public void forgetAll() {
        links.clear();
        clicks.clear();
    }

    private void open(int ordinal, URI link) {
        try {
            http.send(HttpRequest.newBuilder(link).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.discarding());
            opened(ordinal);
        } catch (IOException e) {
            // Nobody serves the link: the person sees an error page.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
