package io.hudhud.contact;

import static io.hudhud.shared.Purpose.MARKETING;
import static io.hudhud.shared.Purpose.TRANSACTIONAL;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.BDDAssertions.then;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HudhudTest
class ConsentTest {

    private static final UUID PORTFOLIO = UUID.fromString("5b0a5a0e-0000-7000-8000-000000000001");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Autowired
    GivenContacts given;

    @Autowired
    OptOut optOut;

    @Autowired
    OptIn optIn;

    @Autowired
    ConsentGate gate;

    @Autowired
    ConsentLedger ledger;

    @Autowired
    Recipients recipients;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext db;

    @Autowired
    GivenWorkspaces workspaces;

    private WorkspaceId workspace = new WorkspaceId(0);

    @BeforeEach
    void aWorkspace() {
        workspace = workspaces.aWorkspace().id();
    }

    @Test
    void anOptOutHoldsForItsPurposeOnly() {
        long noura = given.contact(workspace)
                .optedIn(MARKETING)
                .optedIn(TRANSACTIONAL)
                .saved();

        then(optOut.optOut(
                        workspace,
                        noura,
                        MARKETING,
                        said("wamid.1", Instant.now().plusSeconds(1))))
                .isTrue();

        then(load(noura).marketing()).isEqualTo(Standing.OPTED_OUT);
        then(load(noura).transactional()).isEqualTo(Standing.SINGLE);
    }

    @Test
    void theLatestWordCountsInWhateverOrderItArrives() {
        long noura = given.contact(workspace).saved();

        optIn.optIn(workspace, noura, MARKETING, Standing.SINGLE, said("wamid.yes", NOON.plusSeconds(60)));
        boolean lateNo = optOut.optOut(workspace, noura, MARKETING, said("wamid.no", NOON));

        then(lateNo).isFalse();
        then(load(noura).marketing()).isEqualTo(Standing.SINGLE);
        then(ledger.history(workspace, noura))
                .extracting(ConsentEntry::reference)
                .containsExactly("wamid.no", "wamid.yes");
    }

    @Test
    void ofTwoWordsAtTheSameMomentTheNoCounts() {
        long noura = given.contact(workspace).saved();
        long omar = given.contact(workspace).saved();

        optIn.optIn(workspace, noura, MARKETING, Standing.SINGLE, said("wamid.yes", NOON));
        optOut.optOut(workspace, noura, MARKETING, said("wamid.no", NOON));
        optOut.optOut(workspace, omar, MARKETING, said("wamid.no", NOON));
        optIn.optIn(workspace, omar, MARKETING, Standing.SINGLE, said("wamid.yes", NOON));

        then(List.of(load(noura).marketing(), load(omar).marketing())).containsOnly(Standing.OPTED_OUT);
    }

    @Test
    void aRepeatedWebhookChangesNothing() {
        long noura = given.contact(workspace).saved();

        optOut.optOut(workspace, noura, MARKETING, said("wamid.no", NOON));
        optIn.optIn(workspace, noura, MARKETING, Standing.SINGLE, said("wamid.yes", NOON.plusSeconds(1)));
        optOut.optOut(workspace, noura, MARKETING, said("wamid.no", NOON));

        then(load(noura).marketing()).isEqualTo(Standing.SINGLE);
        then(ledger.history(workspace, noura)).hasSize(2);
    }

    @Test
    void aWeakerProofDoesNotReplaceABetterOne() {
        long noura =
                given.contact(workspace).optedIn(MARKETING, Standing.DOUBLE).saved();

        optIn.optIn(
                workspace,
                noura,
                MARKETING,
                Standing.ATTESTED,
                said("x", Instant.now().plusSeconds(1)));

        then(load(noura).marketing()).isEqualTo(Standing.DOUBLE);
    }

    @Test
    void anOptOutWaitsForTheIntentsThatRunAndNoLaterIntentMissesIt() throws Exception {
        long noura = given.contact(workspace).optedIn(MARKETING).saved();
        var optedOut = new CompletableFuture<Boolean>();

        transaction.executeWithoutResult(status -> {
            gate.enter(workspace);
            then(load(noura).marketing().isOptIn()).isTrue();
            Thread.startVirtualThread(() -> optedOut.complete(optOut.optOut(
                    workspace, noura, MARKETING, said("wamid.no", Instant.now().plusSeconds(1)))));
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(this::somebodyWaitsAtTheGate);
            then(load(noura).marketing().isOptIn()).isTrue();
            then(optedOut).isNotDone();
        });

        then(optedOut.get(10, TimeUnit.SECONDS)).isTrue();
        then(load(noura).marketing()).isEqualTo(Standing.OPTED_OUT);
    }

    @Test
    void theLedgerIsNeverChanged() {
        long noura = given.contact(workspace).optedIn(MARKETING).saved();

        assertThatThrownBy(() -> db.execute("update consent set standing = 3 where contact_id = ?", noura))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> db.execute("delete from consent where contact_id = ?", noura))
                .hasMessageContaining("never changed");
    }

    private boolean somebodyWaitsAtTheGate() {
        return db.fetchOne("select 1 from pg_locks where locktype = 'advisory' and not granted") != null;
    }

    private Recipient load(long contact) {
        return Objects.requireNonNull(
                recipients.load(workspace, PORTFOLIO, List.of(contact)).get(contact));
    }

    private static Evidence said(String reference, Instant at) {
        return Evidence.ofPerson("whatsapp message", reference, at);
    }
}
