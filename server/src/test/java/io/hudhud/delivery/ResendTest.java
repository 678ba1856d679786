package io.hudhud.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hudhud.delivery.ledger.Fact;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.delivery.queue.Consequences;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenLedger;
import io.hudhud.testing.GivenOrigins;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenSimulator;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.LedgerTruth;
import io.hudhud.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.transaction.support.TransactionTemplate;

/** A second attempt of a message: by a person, or since WhatsApp's code allows it. */
@HudhudTest
class ResendTest {

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenContacts contacts;

    @Autowired
    GivenSimulator whatsapp;

    @Autowired
    GivenOrigins given;

    @Autowired
    GivenLedger ledger;

    @Autowired
    Origins origins;

    @Autowired
    Holds holds;

    @Autowired
    Consequences consequences;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    LedgerTruth truth;

    @Autowired
    TestClock clock;

    private GivenWorkspaces.Given shop;
    private GivenSenders.Given sender;

    @BeforeEach
    void aSender() {
        shop = workspaces.aWorkspace();
        sender = whatsapp.aSender(shop.id());
    }

    @Test
    void eightClicksOnResendMakeOneMessage() {
        var origin = ledger.frozen(shop.id(), anOrigin());
        var message = ledger.messages(origin).getFirst();
        ledger.learns(List.of(Fact.refused(shop.id(), message, 1, 131026, clock.instant())));

        var answers =
                IntStream.range(0, 8)
                        .mapToObj(n -> CompletableFuture.supplyAsync(() -> resend(message)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers).containsOnly(202, 409).containsOnlyOnce(202);
        ledger.goesOn();
        await().until(() -> ledger.state(message) == MessageState.READ);
        assertThat(whatsapp.judged(origin.id(), "accepted")).isEqualTo(1);
        truth.countersAreExact(shop.id(), origin.id());
    }

    @Test
    void theSystemAndAPersonWhoDecideTheSameMakeOne() {
        var origin = ledger.frozen(shop.id(), anOrigin());
        var message = ledger.messages(origin).getFirst();
        ledger.learns(List.of(Fact.inDoubt(shop.id(), message, 1)));
        var again = List.of(Fact.of(shop.id(), message, 2, MessageState.WAITING, null));

        assertThat(resend(message)).isEqualTo(202);
        transaction.executeWithoutResult(status -> consequences.enqueue(origin, again, Duration.ZERO));

        assertThat(ledger.queued(origin.id())).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void closingACompletedCampaignCancelsTheRetriesThatWereToCome() {
        var origin = ledger.frozen(shop.id(), anOrigin());
        var message = ledger.messages(origin).getFirst();
        ledger.learns(List.of(Fact.refused(shop.id(), message, 1, 131049, clock.instant())));
        var again = List.of(Fact.of(shop.id(), message, 2, MessageState.WAITING, null));
        transaction.executeWithoutResult(status -> consequences.enqueue(origin, again, Duration.ofHours(24)));
        assertThat(completedAt(origin))
                .as("retries of tomorrow are a note on it")
                .isNotNull();

        origins.close(shop.id(), origin.id());
        ledger.goesOn();

        await().until(() -> ledger.state(message) == MessageState.CANCELLED);
        assertThat(completedAt(origin)).isNotNull();
        assertThat(ledger.queued(origin.id())).isEmpty();
        truth.countersAreExact(shop.id(), origin.id());
    }

    @Test
    void nothingOfAClosedCampaignIsSentAgain() {
        var origin = ledger.frozen(shop.id(), anOrigin());
        var message = ledger.messages(origin).getFirst();
        ledger.learns(List.of(Fact.refused(shop.id(), message, 1, 131026, clock.instant())));
        origins.close(shop.id(), origin.id());

        assertThat(resend(message)).isEqualTo(409);

        assertThat(ledger.state(message)).isEqualTo(MessageState.FAILED);
    }

    @Test
    void whatsAppsOutageIsTriedAgainAfterAMinute() {
        whatsapp.fault("{\"edge\":\"messages\",\"fault\":\"code\",\"code\":131000,\"next\":1}");
        long origin = anOrigin().open();
        await().until(() -> ledger.queued(origin).contains(2));
        assertThat(ledger.due(origin).getFirst()).isAfter(clock.instant().plusSeconds(40));
        assertThat(whatsapp.accepted(origin)).isZero();
        truth.countersAreExact(shop.id(), origin);

        ledger.standsStill();
        clock.advance(Duration.ofSeconds(61));
        ledger.goesOn();

        await().until(() -> whatsapp.accepted(origin) == 1);
    }

    @Test
    void noAttemptIsMadeThatWouldComeAfterTheOffer() {
        whatsapp.fault("{\"edge\":\"messages\",\"fault\":\"code\",\"code\":131000,\"next\":1}");
        var origin =
                ledger.frozen(shop.id(), anOrigin().notAfter(clock.instant().plusSeconds(50)));
        var message = ledger.messages(origin).getFirst();

        ledger.goesOn();

        await().until(() -> ledger.state(message) == MessageState.FAILED);
        assertThat(ledger.queued(origin.id())).isEmpty();
    }

    @Test
    void aTokenThatIsNotAcceptedHoldsTheSenderAndFailsNobody() {
        whatsapp.fault("{\"edge\":\"messages\",\"fault\":\"code\",\"code\":190,\"next\":1}");

        long origin = anOrigin().open();

        await().until(() -> ledger.queued(origin).equals(List.of(1)));
        await().untilAsserted(() -> assertThat(
                        holds.of(shop.id(), HoldScope.SENDER, sender.id().toString()))
                .extracting(Hold::reason)
                .containsExactly(HoldReason.CREDENTIALS));
        assertThat(whatsapp.accepted(origin)).isZero();
    }

    private GivenOrigins.Draft anOrigin() {
        return given.origin(sender, contacts.contactsOptedIn(shop.id(), 1));
    }

    private int resend(MessageKey message) {
        return shop.http()
                .post()
                .uri("/api/v1/messages/{address}/resend", message.address())
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"attempt\": 1}")
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    private @Nullable Instant completedAt(Origin origin) {
        return Objects.requireNonNull(
                        origins.progress(shop.id(), List.of(origin.id())).get(origin.id()))
                .completedAt();
    }
}
