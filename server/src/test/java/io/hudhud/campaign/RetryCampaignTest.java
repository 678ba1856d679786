package io.hudhud.campaign;

import static io.hudhud.tables.Tables.MESSAGE;
import static io.hudhud.tables.Tables.ORIGIN_REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.hudhud.audience.AudienceDefinition;
import io.hudhud.audience.People;
import io.hudhud.delivery.Ledger;
import io.hudhud.delivery.MessageKey;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.Reason;
import io.hudhud.delivery.freeze.FreezeAudience;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.delivery.origin.OriginStore;
import io.hudhud.delivery.pump.Pumps;
import io.hudhud.shared.Problem;
import io.hudhud.testing.GivenCampaigns;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HudhudTest
class RetryCampaignTest {

    private static final int OUTAGE = 131000;
    private static final int OPTED_OUT = 131050;

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSenders senders;

    @Autowired
    GivenContacts contacts;

    @Autowired
    GivenCampaigns given;

    @Autowired
    RetryCampaign retry;

    @Autowired
    LaunchCampaign launch;

    @Autowired
    CloseCampaigns close;

    @Autowired
    Campaigns campaigns;

    @Autowired
    CampaignMessages messages;

    @Autowired
    DescribeCampaign describe;

    @Autowired
    Preflight preflight;

    @Autowired
    Pumps pumps;

    @Autowired
    OriginStore store;

    @Autowired
    FreezeAudience freeze;

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext db;

    private GivenWorkspaces.Given shop;
    private GivenSenders.Given sender;
    private List<Long> people;
    private GivenCampaigns.Launched original;

    @BeforeEach
    void aCampaignOfWhichSomeFailed() {
        // Nothing is frozen or sent: the test says what became of each message.
        pumps.stop();
        shop = workspaces.aWorkspace();
        sender = senders.aSender(shop.id());
        people = contacts.contactsOptedIn(shop.id(), 4);
        original = given.campaign(sender).to(people).launched();
        failed(original.origin(), people.get(0), OUTAGE);
        failed(original.origin(), people.get(1), OUTAGE);
        failed(original.origin(), people.get(2), OPTED_OUT);
        became(original.origin(), people.get(3), MessageState.DELIVERED);
    }

    @Test
    void whoMayBeTriedAgainBecomesTheAudienceOfALinkedDraft() {
        var draft = retry.retry(shop.owner(), original.campaign(), Set.of());

        assertThat(draft.settings().audience())
                .isNotNull()
                .extracting(audience -> audience.include())
                .isEqualTo(new People.Failed(original.campaign(), List.of(OUTAGE)));
        assertThat(audience(draft.id())).containsExactlyInAnyOrder(people.get(0), people.get(1));
        assertThat(describe.of(shop.id(), draft.id()).retryOf())
                .isNotNull()
                .extracting(CampaignDetails.Linked::id)
                .isEqualTo(original.campaign());
        assertThat(describe.of(shop.id(), original.campaign()).retries())
                .extracting(CampaignDetails.Linked::id)
                .containsExactly(draft.id());
    }

    @Test
    void whoRefusedIsNeverTriedAgain() {
        assertThat(retry.failures(shop.owner(), original.campaign()))
                .containsExactlyInAnyOrder(
                        new RetryCampaign.FailedCode(OUTAGE, 2, true),
                        new RetryCampaign.FailedCode(OPTED_OUT, 1, false));
        assertThatThrownBy(() -> retry.retry(shop.owner(), original.campaign(), Set.of(OPTED_OUT)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.getBody().getProperties())
                                .containsEntry("code", "nothing-to-retry"));
        assertThatThrownBy(() -> new People.Failed(original.campaign(), List.of(OPTED_OUT)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoseMessageArrivedAfterAllIsLeftOut() {
        var draft = retry.retry(shop.owner(), original.campaign(), Set.of());

        db.update(MESSAGE)
                .set(MESSAGE.STATE, MessageState.DELIVERED.code())
                .where(MESSAGE.CONTACT_ID.eq(people.getFirst()))
                .execute();

        assertThat(audience(draft.id())).containsExactly(people.get(1));
    }

    @Test
    void whomAnotherRetryHasReachedOrStillWillIsLeftOutOfThisOne() {
        var first = retry.retry(shop.owner(), original.campaign(), Set.of());
        var second = retry.retry(shop.owner(), original.campaign(), Set.of());
        launch.launch(shop.owner(), first.id(), null, null);
        long origin = campaigns.get(shop.id(), first.id()).origin();
        became(origin, people.get(0), MessageState.SENT);
        failed(origin, people.get(1), OUTAGE);

        assertThat(audience(second.id())).containsExactly(people.get(1));
    }

    @Test
    void whoWasChosenForAnotherRetryAndHasNoRowYetIsLeftOut() {
        var first = launched(retry.retry(shop.owner(), original.campaign(), Set.of()));
        var second = launched(retry.retry(shop.owner(), original.campaign(), Set.of()));

        freeze.step(first);
        freeze.step(second);

        assertThat(chosen(first)).containsExactlyInAnyOrder(people.get(0), people.get(1));
        assertThat(chosen(second)).isEmpty();
    }

    @Test
    void retriesThatAreFrozenAtOnceChooseOneAfterTheOther() {
        var first = launched(retry.retry(shop.owner(), original.campaign(), Set.of()));
        var second = launched(retry.retry(shop.owner(), original.campaign(), Set.of()));

        var other = Objects.requireNonNull(transaction.execute(status -> {
            freeze.step(first);
            var meanwhile = CompletableFuture.runAsync(() -> freeze.step(second));
            await().until(() -> meanwhile.isDone() || someoneWaitsForTheFamily());
            return meanwhile;
        }));
        other.join();

        assertThat(chosen(first)).hasSize(2);
        assertThat(chosen(second)).isEmpty();
    }

    @Test
    void theCopyOfARetryLeavesOutWhomItHasReachedToo() {
        var first = retry.retry(shop.owner(), original.campaign(), Set.of());
        long origin = launched(first).id();
        became(origin, people.get(0), MessageState.DELIVERED);
        failed(origin, people.get(1), OUTAGE);

        var copy = campaigns.duplicate(shop.owner(), first.id());

        assertThat(copy.retryOf()).isEqualTo(original.campaign());
        assertThat(audience(copy.id())).containsExactly(people.get(1));
    }

    @Test
    void soDoesACampaignThatWasGivenTheirAudience() {
        var first = retry.retry(shop.owner(), original.campaign(), Set.of());
        long origin = launched(first).id();
        became(origin, people.get(0), MessageState.DELIVERED);
        failed(origin, people.get(1), OUTAGE);

        UUID other = given.campaign(sender)
                .to(AudienceDefinition.of(new People.Failed(original.campaign(), List.of(OUTAGE))))
                .drafted();

        assertThat(audience(other)).containsExactly(people.get(1));
    }

    @Test
    void whomARetryHasReachedGetsTheFailedMessageOnceMoreFromNobody() {
        long origin = launched(retry.retry(shop.owner(), original.campaign(), Set.of()))
                .id();
        became(origin, people.get(0), MessageState.DELIVERED);
        failed(origin, people.get(1), OUTAGE);

        assertThat(ledger.resend(shop.id(), message(people.get(0)), 1)).isFalse();
        assertThat(ledger.resend(shop.id(), message(people.get(1)), 1)).isTrue();
    }

    @Test
    void severalAreClosedAtOnceAndEachIsAnsweredFor() {
        UUID draft = given.campaign(sender).drafted();
        UUID running = given.campaign(sender).launched().campaign();
        UUID unknown = UUID.randomUUID();
        close.close(shop.owner(), List.of(original.campaign()));

        var closed = close.close(shop.owner(), List.of(draft, running, original.campaign(), unknown, running));

        assertThat(closed)
                .containsExactlyInAnyOrder(
                        new CloseCampaigns.Closed(draft, CloseCampaigns.Outcome.DRAFT),
                        new CloseCampaigns.Closed(running, CloseCampaigns.Outcome.CLOSED),
                        new CloseCampaigns.Closed(original.campaign(), CloseCampaigns.Outcome.WAS_CLOSED),
                        new CloseCampaigns.Closed(unknown, CloseCampaigns.Outcome.NO_SUCH_CAMPAIGN));
        assertThat(campaigns.progress(shop.id(), running).state()).isEqualTo(CampaignState.CLOSED);
    }

    private List<Long> audience(UUID draft) {
        var reach = preflight.of(shop.id(), draft).reach();
        launch.launch(shop.owner(), draft, null, null);
        var ids = messages.audience(shop.id(), draft).fetch(row -> row.value1());
        assertThat(reach).isNotNull().extracting(AudienceReach::targeted).isEqualTo((long) ids.size());
        return ids;
    }

    private Origin launched(Campaign draft) {
        launch.launch(shop.owner(), draft.id(), null, null);
        return store.find(shop.id(), campaigns.get(shop.id(), draft.id()).origin())
                .orElseThrow();
    }

    private List<Long> chosen(Origin origin) {
        return db.fetch("select unnest(contact_ids) as id from freeze_slice where origin_id = ?", origin.id())
                .map(row -> row.get("id", Long.class));
    }

    /** That of the original. */
    private MessageKey message(long contact) {
        return db.fetchSingle(MESSAGE, MESSAGE.ORIGIN_ID.eq(original.origin()).and(MESSAGE.CONTACT_ID.eq(contact)))
                .map(row -> new MessageKey(row.get(MESSAGE.PERIOD), row.get(MESSAGE.ORIGIN_ID), row.get(MESSAGE.ID)));
    }

    private boolean someoneWaitsForTheFamily() {
        return db.fetchExists(DSL.table("pg_locks"), DSL.condition("locktype = 'advisory' and not granted"));
    }

    private void failed(long origin, long contact, int code) {
        insert(origin, contact, MessageState.FAILED, code);
        db.insertInto(ORIGIN_REASON)
                .set(ORIGIN_REASON.WORKSPACE_ID, shop.id().value())
                .set(ORIGIN_REASON.ORIGIN_ID, origin)
                .set(ORIGIN_REASON.STATE, MessageState.FAILED.code())
                .set(ORIGIN_REASON.REASON, Reason.WHATSAPP.code())
                .set(ORIGIN_REASON.ERROR_CODE, code)
                .set(ORIGIN_REASON.N, 1L)
                .onDuplicateKeyUpdate()
                .set(ORIGIN_REASON.N, ORIGIN_REASON.N.plus(1))
                .execute();
    }

    private void became(long origin, long contact, MessageState state) {
        insert(origin, contact, state, null);
    }

    private void insert(long origin, long contact, MessageState state, @Nullable Integer code) {
        db.execute(
                "insert into message (workspace_id, period, origin_id, contact_id, state, reason, error_code)"
                        + " select workspace_id, period, id, ?, ?, ?, ? from origin where id = ?",
                contact,
                state.code(),
                code == null ? null : Reason.WHATSAPP.code(),
                code,
                origin);
    }
}
