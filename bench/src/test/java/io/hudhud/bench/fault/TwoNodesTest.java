package io.hudhud.bench.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hudhud.bench.api.Campaign;
import io.hudhud.bench.api.Hudhud;
import io.hudhud.bench.shop.Run;
import io.hudhud.bench.shop.Shop;
import io.hudhud.bench.simulator.Merchant;
import io.hudhud.bench.stack.StackSettings;
import io.hudhud.bench.stack.Until;
import io.hudhud.bench.verdict.Evidence;
import io.hudhud.bench.verdict.Verdict;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Two nodes on one database: what is asked of either takes effect on the one that sends, and the other goes on when that one
 * is killed.
 */
class TwoNodesTest {
    private static final int PEOPLE = 1_500;
    private static final int PER_SECOND = 150;
    /** The most that may leave on the owner before it sees a hold that another node placed. */
    private static final int ONE_SLICE = 64;

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @Test
    @Timeout(300)
    void theOtherNodeIsObeyedAndTakesOver() throws Exception {
        try (EmbeddedPostgres postgres = postgres();
                Shop shop = Shop.open(settings(postgres), 1, 1_000)) {
            shop.peopleAnswerAtOnce();
            shop.welcome(PEOPLE);
            String owner = owner(shop);
            URI otherUrl = shop.stack().startAnotherNode();
            var other = new Hudhud(otherUrl, shop.stack().apiKey());
            shop.simulator()
                    .deliverTo(
                            Merchant.withNumbers(1),
                            otherUrl.resolve(shop.senders().getFirst().webhookPath()));
            Run run = Run.launch(shop.draft("On two nodes", 0, PER_SECOND));
            Campaign fromOther = other.campaign(run.campaign().id());
            run.awaitAccepted(PER_SECOND, PATIENCE);

            pausedByTheOtherNodeItStops(shop, fromOther);
            fromOther.resume();
            Map<String, Instant> optedOut = optOutThroughTheOtherNode(shop, other);
            assertThat(owner(shop)).isEqualTo(owner);
            shop.stack().killServer();

            assertThat(Until.isTrue(PATIENCE, GLANCE, () -> fromOther.progress().completed()))
                    .as("completed by the other node")
                    .isTrue();
            assertThat(Until.isTrue(PATIENCE, GLANCE, () -> shop.simulator().outstanding() == 0))
                    .as("all webhooks acknowledged")
                    .isTrue();
            assertThat(owner(shop)).isNotEqualTo(owner);
            optedOut.forEach((phone, answered) -> assertThat(
                            shop.simulator().acceptedAt(phone, Merchant.OFFER).filter(at -> at.isAfter(answered)))
                    .as("sent after the opt-out was answered")
                    .isEmpty());
            try (var ledger = shop.ledger()) {
                Verdict verdict = Verdict.on(Evidence.gather(PEOPLE, fromOther, ledger, shop.simulator()));
                assertThat(verdict.missing()).isZero();
                assertThat(verdict.duplicates()).isZero();
                assertThat(verdict.countersExact()).isTrue();
                assertThat(verdict.counts().get("skipped")).isPositive();
            }
        }
    }

    /** It outlives both nodes; fsync on, since the server refuses a database that forgets. */
    private static EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder().setServerConfig("fsync", "on").start();
    }

    private static StackSettings settings(EmbeddedPostgres postgres) {
        StackSettings settings = StackSettings.quickStart().sharing(postgres.getJdbcUrl("postgres", "postgres"), KEY);
        for (var window : FaultPlan.SHORT_WINDOWS.entrySet()) {
            settings = settings.with(window.getKey(), window.getValue());
        }
        return settings;
    }

    private static void pausedByTheOtherNodeItStops(Shop shop, Campaign fromOther) {
        fromOther.pause();
        long answered = shop.simulator().accepted().accepted();
        var last = new AtomicLong(-1);
        await().during(Duration.ofSeconds(1)).until(() -> {
            long now = shop.simulator().accepted().accepted();
            return last.getAndSet(now) == now;
        });
        assertThat(last.get() - answered).as("accepted after the pause").isLessThanOrEqualTo(ONE_SLICE);
        assertThat(last.get()).isLessThan(PEOPLE);
    }

    /** When each of some people who still wait opted out, by number. */
    private static Map<String, Instant> optOutThroughTheOtherNode(Shop shop, Hudhud other) throws SQLException {
        Map<String, Long> waiting = new LinkedHashMap<>();
        try (var connection = shop.stack().database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select substr(c.phone, 2), c.id
                          from message m join contact c on (c.workspace_id, c.id) = (m.workspace_id, m.contact_id)
                         where m.state = 0 order by m.id desc limit 20
                        """)) {
            while (rows.next()) {
                waiting.put(rows.getString(1), rows.getLong(2));
            }
        }
        Map<String, Instant> answered = new LinkedHashMap<>();
        waiting.forEach((phone, contact) -> {
            other.optOut(contact);
            answered.put(phone, Instant.now());
        });
        assertThat(answered).hasSize(20);
        return answered;
    }

    /** The node that has the portfolio's lease. */
    private static String owner(Shop shop) throws SQLException {
        try (var connection = shop.stack().database();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select node from portfolio_lease")) {
            return row.next() ? row.getString(1) : "nobody";
        }
    }
}
