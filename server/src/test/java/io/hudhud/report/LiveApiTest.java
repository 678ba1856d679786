package io.hudhud.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hudhud.campaign.SteerCampaign;
import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.Holds;
import io.hudhud.delivery.MessageKey;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.ledger.Fact;
import io.hudhud.report.live.LiveFeed;
import io.hudhud.testing.GivenCampaigns;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenLedger;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.workspace.Role;
import io.hudhud.workspace.access.ApiKeys;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Server-sent events over real HTTP, while a test moves the ledger. */
@HudhudTest
class LiveApiTest {

    private static final Duration BAR = Duration.ofSeconds(1);

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSenders senders;

    @Autowired
    GivenContacts contacts;

    @Autowired
    GivenCampaigns given;

    @Autowired
    GivenLedger ledger;

    @Autowired
    SteerCampaign steer;

    @Autowired
    Holds holds;

    @Autowired
    ApiKeys keys;

    @Autowired
    LiveFeed feed;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    @Autowired
    Environment environment;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Listening> open = new CopyOnWriteArrayList<>();

    private GivenWorkspaces.@Nullable Given shop;
    private GivenCampaigns.@Nullable Launched launched;
    private List<MessageKey> messages = List.of();

    @BeforeEach
    void aCampaignOfWhichNothingHasLeft() {
        ledger.standsStill();
        shop = workspaces.aWorkspace();
        var sender = senders.aSender(shop().id());
        contacts.contactsOptedIn(shop().id(), 30);
        launched = given.campaign(sender).launched();
        messages = ledger.messages(ledger.frozen(shop().id(), launched().origin()));
    }

    @AfterEach
    void close() {
        open.forEach(Listening::close);
    }

    @Test
    void aStatusIsOnThePageASecondAfterItWasCommitted() {
        var page = listen(campaign());
        await().until(() -> page.last().path("waiting").asInt() == 30);
        long worst = 0;
        for (int n = 0; n < 10; n++) {
            int accepted = n + 1;
            ledger.learns(
                    List.of(Fact.accepted(shop().id(), messages.get(n), 1, false, clock.instant(), "wamid." + n)));
            long committed = System.nanoTime();
            await().pollInterval(Duration.ofMillis(10))
                    .atMost(Duration.ofSeconds(5))
                    .until(() -> page.last().path("states").path("accepted").asInt() == accepted);
            worst = Math.max(worst, page.lastAt() - committed);
        }
        assertThat(Duration.ofNanos(worst))
                .as("longest delay from commit to event")
                .isLessThan(BAR);
    }

    @Test
    void whatSaysNothingNewIsNotSentAndAHoldIs() {
        var page = listen(campaign() + "?lang=ar");
        await().until(() -> page.events().size() == 1);
        await().until(() -> page.comments() > 0);
        assertThat(page.events()).hasSize(1);

        steer.pause(shop().owner(), launched().campaign());

        await().until(() -> page.last().path("holds").size() == 1);
        assertThat(page.last().path("holds").path(0).path("why").path("text").asString())
                .contains("أوقف");
        assertThat(page.last().has("secondsLeft")).isFalse();
    }

    @Test
    void theListHearsOfWhatIsUnderWayAndOfItsEnd() {
        var list = listen("/api/v1/live");
        await().until(() -> list.events().size() == 1);
        assertThat(list.last().path("campaigns").path(0).path("campaign").asString())
                .isEqualTo(launched().campaign().toString());
        var other = listen("/api/v1/live", workspaces.aWorkspace().key());
        await().until(() -> other.events().size() == 1);

        ledger.learns(messages.stream()
                .map(message -> Fact.of(shop().id(), message, 1, MessageState.FAILED, null))
                .toList());

        await().until(() ->
                list.last().path("campaigns").path(0).path("state").asString().equals("completed"));
        assertThat(other.events()).hasSize(1);
        assertThat(other.last().path("campaigns").size()).isZero();
    }

    @Test
    void theListHearsOfAnAlarm() {
        var list = listen("/api/v1/live");
        await().until(() -> list.events().size() == 1);
        assertThat(list.last().has("newestAlarm")).isFalse();

        holds.place(shop().id(), HoldScope.ORIGIN, String.valueOf(launched().origin()), HoldReason.QUALITY, "red");

        await().until(() -> list.last().has("newestAlarm"));
        assertThat(list.last().path("campaigns").path(0).path("holds").path(0).asString())
                .isEqualTo("quality");
    }

    @Test
    void theStreamEndsWithTheKey() {
        String key = workspaces.aKey(shop().id(), Role.VIEWER);
        var page = listen(campaign(), key);
        await().until(() -> page.events().size() == 1);

        keys.list(shop().id()).forEach(each -> keys.revoke(shop().id(), each.id()));

        await().until(page::isOver);
    }

    @Test
    void aPersonsThirteenthStreamEndsTheirFirst() {
        var first = listen(campaign());
        await().until(() -> first.events().size() == 1);
        var others = LongStream.range(0, 12).mapToObj(n -> listen(campaign())).toList();
        await().until(first::isOver);
        await().until(() -> others.stream().allMatch(each -> each.events().size() == 1));
        assertThat(others).noneMatch(Listening::isOver);
    }

    @Test
    void nobodyHearsOfAnothersCampaign() throws Exception {
        assertThat(status(campaign(), workspaces.aWorkspace().key())).isEqualTo(404);
        assertThat(status("/api/v1/campaigns/" + UUID.randomUUID() + "/live", shop().key()))
                .isEqualTo(404);
        assertThat(status(campaign(), "nobody")).isEqualTo(401);
    }

    @Test
    void aStopEndsWhatIsOpen() {
        var page = listen(campaign());
        await().until(() -> page.events().size() == 1);
        feed.stop();
        try {
            await().until(page::isOver);
        } finally {
            feed.start();
        }
    }

    private String campaign() {
        return "/api/v1/campaigns/" + launched().campaign() + "/live";
    }

    private Listening listen(String path) {
        return listen(path, shop().key());
    }

    private Listening listen(String path, String key) {
        var listening = new Listening(request(path, key));
        open.add(listening);
        return listening;
    }

    private HttpRequest request(String path, String key) {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port") + path))
                .header("Authorization", "Bearer " + key)
                .build();
    }

    private int status(String path, String key) throws IOException, InterruptedException {
        return client.send(request(path, key), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private GivenWorkspaces.Given shop() {
        return Objects.requireNonNull(shop);
    }

    private GivenCampaigns.Launched launched() {
        return Objects.requireNonNull(launched);
    }

    /** A page that is open. */
    private final class Listening {

        private final List<JsonNode> events = new CopyOnWriteArrayList<>();
        private final Thread thread;
        private final AtomicInteger comments = new AtomicInteger();
        private volatile long lastAt;
        private volatile boolean over;

        Listening(HttpRequest request) {
            thread = Thread.ofVirtual().start(() -> read(request));
        }

        private void read(HttpRequest request) {
            try (var lines =
                    client.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
                lines.forEach(this::line);
            } catch (IOException | RuntimeException | InterruptedException e) {
                // Ended by the other side or by the test.
            }
            over = true;
        }

        private void line(String line) {
            if (line.startsWith("data: ")) {
                lastAt = System.nanoTime();
                events.add(json.readTree(line.substring("data: ".length())));
            } else if (line.startsWith(":")) {
                comments.incrementAndGet();
            }
        }

        List<JsonNode> events() {
            return events;
        }

        JsonNode last() {
            return events.isEmpty() ? json.missingNode() : events.getLast();
        }

        long lastAt() {
            return lastAt;
        }

        int comments() {
            return comments.get();
        }

        boolean isOver() {
            return over;
        }

        void close() {
            thread.interrupt();
        }
    }
}
