package io.hudhud.whatsapp.intake;

import static io.hudhud.tables.Tables.WEBHOOK_ASIDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.whatsapp.AppSecrets;
import io.hudhud.whatsapp.WebhookHandler;
import io.hudhud.whatsapp.WebhookTimes;
import io.hudhud.whatsapp.WebhookUpdate.MessageStatus;
import io.hudhud.whatsapp.intake.Intake.Answer;
import io.hudhud.workspace.Vault;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.unit.DataSize;

/** Gathering, commit and what is set aside, with handlers of the test's own on a real database. */
@HudhudTest
class IntakeTest {

    private static final String SECRET = "app-secret";

    @Autowired
    WebhookTimes times;

    @Autowired
    DSLContext db;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Vault vault;

    @Autowired
    Clock clock;

    @Autowired
    GivenWorkspaces workspaces;

    private WorkspaceId shop = new WorkspaceId(0);
    private Optional<Gathering> gathering = Optional.empty();

    @BeforeEach
    void given() {
        shop = workspaces.aWorkspace().id();
        db.execute("create schema if not exists intake_test");
        db.execute("create table if not exists intake_test.seen (wamid text, batch int)");
        db.execute("truncate intake_test.seen");
    }

    @AfterEach
    void stop() {
        gathering.ifPresent(Gathering::stop);
        db.execute("drop schema intake_test cascade");
    }

    @Test
    void whatArrivesTogetherIsCommittedTogetherAndAnsweredAfterwards() {
        var mayCommit = new CountDownLatch(1);
        var batches = new AtomicInteger();
        var intake = intake(Duration.ofMillis(300), updates -> {
            int batch = batches.incrementAndGet();
            store(updates, batch);
            waitFor(mayCommit);
        });

        var answers = List.of(send(intake, "A"), send(intake, "B"), send(intake, "C"));
        try {
            await().until(() -> batches.get() == 1);
            assertThat(answers).noneMatch(CompletableFuture::isDone);
        } finally {
            mayCommit.countDown();
        }
        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(Answer.COMMITTED));
        assertThat(seen()).containsExactlyInAnyOrder("A", "B", "C");
        assertThat(batches).hasValue(1);
    }

    @Test
    void anUpdateThatTheDatabaseRefusesIsSetAsideAndTheOthersAreCommitted() {
        var intake = intake(Duration.ofMillis(200), updates -> store(updates, 0));

        var answers = List.of(send(intake, "A"), send(intake, "poison\\u0000"), send(intake, "B"), send(intake, "C"));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(Answer.COMMITTED));
        assertThat(seen()).containsExactlyInAnyOrder("A", "B", "C");
        var aside = db.selectFrom(WEBHOOK_ASIDE).fetchSingle();
        assertThat(aside.get(WEBHOOK_ASIDE.ERROR)).isEqualTo("SQLSTATE 22021");
        assertThat(aside.get(WEBHOOK_ASIDE.KIND)).isEqualTo("MessageStatus");
        byte[] body = vault.open(aside.get(WEBHOOK_ASIDE.BODY)).getBytes(StandardCharsets.UTF_8);
        assertThat(WebhookParser.parse(body, clock.instant()))
                .extracting(update -> ((MessageStatus) update).wamid())
                .containsExactly("poison\u0000");
    }

    @Test
    void aFaultOfAHandlerHoldsUpNobodyElse() {
        var intake = intake(Duration.ofMillis(200), updates -> {
            store(updates, 0);
            if (updates.stream().anyMatch(received -> wamid(received).equals("B"))) {
                throw new IllegalStateException("a fault");
            }
        });

        var answers = List.of(send(intake, "A"), send(intake, "B"), send(intake, "C"));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(Answer.COMMITTED));
        assertThat(seen()).containsExactlyInAnyOrder("A", "C");
        assertThat(db.fetchValue(WEBHOOK_ASIDE.ERROR, WEBHOOK_ASIDE.KIND.isNotNull()))
                .isEqualTo("IllegalStateException");
    }

    @Test
    void aConflictIsTriedAgain() {
        var tries = new AtomicInteger();
        var intake = intake(Duration.ofMillis(1), updates -> {
            store(updates, 0);
            if (tries.incrementAndGet() < 3) {
                throw new DataAccessException("conflict", new SQLException("deadlock", "40P01"));
            }
        });

        assertThat(send(intake, "A").join()).isEqualTo(Answer.COMMITTED);
        assertThat(seen()).containsExactly("A");
    }

    @Test
    void whenTheDatabaseStaysAwayWhatsappIsAskedToComeAgainAndNothingIsSetAside() {
        var intake = intake(Duration.ofMillis(1), updates -> {
            throw new DataAccessException("away", new SQLException("terminating connection", "57P01"));
        });

        assertThat(send(intake, "A").join()).isEqualTo(Answer.NOT_COMMITTED);
        assertThat(db.fetchCount(WEBHOOK_ASIDE)).isZero();
    }

    @Test
    void aCommitThatTakesTooLongIsNotWaitedFor() {
        var never = new CountDownLatch(1);
        var intake = intake(Duration.ofMillis(1), updates -> waitFor(never));

        assertThat(send(intake, "A").join()).isEqualTo(Answer.NOT_COMMITTED);
        never.countDown();
    }

    @Test
    void bytesInFlightAreBounded() {
        var mayCommit = new CountDownLatch(1);
        var entered = new AtomicInteger();
        var intake = intake(Duration.ofMillis(1), updates -> {
            entered.incrementAndGet();
            waitFor(mayCommit);
        });

        var first = send(intake, "A".repeat(900));
        await().until(() -> entered.get() == 1);
        assertThat(send(intake, "B".repeat(900)).join()).isEqualTo(Answer.BUSY);

        mayCommit.countDown();
        assertThat(first.join()).isEqualTo(Answer.COMMITTED);
        assertThat(send(intake, "C".repeat(900)).join()).isEqualTo(Answer.COMMITTED);
    }

    private Intake intake(Duration gather, WebhookHandler handler) {
        var settings = new WebhookProperties(
                DataSize.ofBytes(2_000), DataSize.ofBytes(2_000), gather, 1_000, 2, Duration.ofSeconds(2));
        var metrics = new WebhookMetrics(new SimpleMeterRegistry());
        var commit = new GroupCommit(List.of(handler), transactions, new SetAside(db, vault, clock), metrics);
        var writers = new Gathering(settings, commit, metrics);
        writers.start();
        gathering = Optional.of(writers);
        AppSecrets apps = address -> Optional.of(new AppSecrets.App(shop, SECRET, "verify"));
        return new Intake(apps, writers, settings, metrics, times, clock);
    }

    private CompletableFuture<Answer> send(Intake intake, String wamid) {
        byte[] body =
                ("{\"object\":\"whatsapp_business_account\",\"entry\":[{\"changes\":[{\"field\":\"messages\",\"value\":{"
                                + "\"metadata\":{\"phone_number_id\":\"1001\"},\"statuses\":[{\"id\":\"" + wamid
                                + "\",\"status\":\"sent\"}]}}]}]}")
                        .getBytes(StandardCharsets.UTF_8);
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return intake.receive("app", body.length, signature(body), new ByteArrayInputStream(body));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                Thread::startVirtualThread);
    }

    private static String signature(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void store(List<WebhookHandler.Received> updates, int batch) {
        updates.forEach(received -> db.execute("insert into intake_test.seen values (?, ?)", wamid(received), batch));
    }

    private List<String> seen() {
        return db.fetch("select wamid from intake_test.seen").into(String.class);
    }

    private static String wamid(WebhookHandler.Received received) {
        return ((MessageStatus) received.update()).wamid();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
