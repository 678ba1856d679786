package io.hudhud.campaign;

import static io.hudhud.tables.Tables.CAMPAIGN;
import static io.hudhud.tables.Tables.CAMPAIGN_LAUNCH;
import static io.hudhud.tables.Tables.DISPATCH_BATCH;
import static io.hudhud.tables.Tables.FREEZE_SLICE;
import static io.hudhud.tables.Tables.HOLD;
import static io.hudhud.tables.Tables.MESSAGE;
import static io.hudhud.tables.Tables.ORIGIN;
import static io.hudhud.tables.Tables.ORIGIN_COUNTER;
import static io.hudhud.tables.Tables.ORIGIN_REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.hudhud.contact.Recipient;
import io.hudhud.contact.Recipients;
import io.hudhud.delivery.Hold;
import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.signal.Signals;
import io.hudhud.shared.Problem;
import io.hudhud.shared.Version;
import io.hudhud.template.Assignment;
import io.hudhud.template.Mapping;
import io.hudhud.template.Rendered;
import io.hudhud.template.Source;
import io.hudhud.testing.GivenCampaigns;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenSimulator;
import io.hudhud.testing.GivenTemplates;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.TestClock;
import io.hudhud.workspace.Actor;
import io.hudhud.workspace.ApprovalState;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.BusinessData;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Role;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HudhudTest
class LaunchNeedsTest {

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSenders senders;

    @Autowired
    GivenContacts contacts;

    @Autowired
    GivenTemplates templates;

    @Autowired
    GivenCampaigns given;

    @Autowired
    GivenSimulator simulator;

    @Autowired
    Campaigns campaigns;

    @Autowired
    LaunchCampaign launch;

    @Autowired
    UndoLaunch undo;

    @Autowired
    SteerCampaign steer;

    @Autowired
    Approvals approvals;

    @Autowired
    DescribeCampaign describe;

    @Autowired
    CampaignList list;

    @Autowired
    ChangeSendingSettings settings;

    @Autowired
    CompiledContent contents;

    @Autowired
    Recipients recipients;

    @Autowired
    BusinessData business;

    @Autowired
    AuditTrail audit;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Signals signals;

    @Autowired
    DSLContext db;

    @Autowired
    TestClock clock;

    private GivenWorkspaces.Given shop;
    private GivenSenders.Given sender;
    private UUID template;

    @BeforeEach
    void aShopWithThreeWhoAgreed() {
        shop = workspaces.aWorkspace();
        sender = simulator.aSender(shop.id());
        template = templates.plainOffer(sender);
        contacts.contactsOptedIn(shop.id(), 3);
    }

    @Test
    void aPersonTypesTheCountAboveTheThreshold() {
        guarded(2, 0, null, null);
        UUID id = campaign().drafted();

        refused(() -> launch.launch(shop.owner(), id, null, null), "count-missing");
        refused(() -> launch.launch(shop.owner(), id, null, 2L), "count-changed");
        assertThat(launch.launch(shop.owner(), id, null, 3L)).isInstanceOf(LaunchResult.Launched.class);
    }

    @Test
    void belowItNobodyTypesAnything() {
        guarded(3, 0, null, null);
        UUID id = campaign().drafted();

        assertThat(launch.launch(shop.owner(), id, null, null)).isInstanceOf(LaunchResult.Launched.class);
    }

    @Test
    void aCountThatIsNoLongerTrueIsRefusedWithTheOneThatIs() {
        UUID id = campaign().drafted();
        contacts.contactsOptedIn(shop.id(), 1);

        assertThatThrownBy(() -> launch.launch(shop.owner(), id, null, 3L))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.getBody().getProperties()).containsEntry("count", 4L));
    }

    @Test
    void aLaunchByAPersonIsFrozenAndLeavesWhenTheTimeToUndoIsOver() {
        guarded(100, 3, null, null);
        long origin = launched(campaign().drafted());
        var confirmed = db.fetchValue(CAMPAIGN.LAUNCHED_AT, CAMPAIGN.ORIGIN_ID.eq(origin));

        await().until(() -> db.fetchCount(MESSAGE) == 3);
        assertThat(db.fetchValue(ORIGIN.FREEZE_AT, ORIGIN.ID.eq(origin))).isEqualTo(confirmed);
        assertThat(db.select(DISPATCH_BATCH.DUE_AT).from(DISPATCH_BATCH).fetch(DISPATCH_BATCH.DUE_AT))
                .isNotEmpty()
                .containsOnly(Objects.requireNonNull(confirmed).plusSeconds(3));

        await().until(() -> count(origin, MessageState.WAITING) == 0);
    }

    @Test
    void anUndoneLaunchLeavesNothingBehind() {
        contacts.contact(shop.id()).saved();
        guarded(100, 60, null, null);
        UUID id = campaign().drafted();
        long origin = launched(id);
        await().until(() -> count(origin, MessageState.WAITING) == 3);
        steer.pause(shop.owner(), id);

        undo.undo(shop.owner(), id);
        undo.undo(shop.owner(), id);

        assertThat(campaigns.progress(shop.id(), id).state()).isEqualTo(CampaignState.DRAFT);
        for (Table<?> table : List.of(
                ORIGIN, ORIGIN_COUNTER, ORIGIN_REASON, MESSAGE, DISPATCH_BATCH, FREEZE_SLICE, CAMPAIGN_LAUNCH, HOLD)) {
            assertThat(db.fetchCount(table)).as(table.getName()).isZero();
        }
        guarded(100, 0, null, null);
        campaigns.edit(
                shop.owner(),
                id,
                campaigns.get(shop.id(), id).version(),
                campaign().named("Better").settings());
        long again = launched(id);
        await().until(() -> count(again, MessageState.WAITING) == 0);
    }

    @Test
    void whatHasLeftCannotBeUndone() {
        guarded(100, 0, null, null);
        UUID id = campaign().drafted();
        long origin = launched(id);
        await().until(() -> count(origin, MessageState.WAITING) == 0);

        refused(() -> undo.undo(shop.owner(), id), "undo-too-late");
        assertThat(count(origin, MessageState.SKIPPED)).isZero();
        assertThat(campaigns.get(shop.id(), id).isDraft()).isFalse();
    }

    @Test
    void aLaunchForLaterIsUndoneToo() {
        UUID id = campaign().tomorrow().drafted();
        launched(id);
        assertThat(describe.of(shop.id(), id).undoUntil()).isNotNull();

        undo.undo(shop.owner(), id);

        assertThat(campaigns.get(shop.id(), id).isDraft()).isTrue();
        assertThat(describe.of(shop.id(), id).undoUntil()).isNull();
    }

    @Test
    void aboveTheThresholdSomebodyElseHasToApprove() {
        guarded(100, 0, 2, null);
        UUID id = campaign().drafted();
        var other = aPerson();
        refused(() -> launch.launch(shop.owner(), id, null, null), "approval-required");
        refused(() -> launch.launch(Caller.system(shop.id(), "program"), id, null, null), "approval-required");
        refused(() -> approvals.decide(other, id, true, null, null), "no-approval-requested");

        approvals.request(shop.owner(), id, new Version(1), "please");
        refused(() -> approvals.decide(shop.owner(), id, true, null, null), "approval-by-another");
        assertThat(waitingFor(other)).containsExactly(id);
        assertThat(waitingFor(shop.owner())).isEmpty();
        refused(() -> launch.launch(shop.owner(), id, null, null), "approval-required");

        approvals.decide(other, id, true, null, "fine");
        assertThat(waitingFor(other)).isEmpty();
        assertThat(describe.of(shop.id(), id).approval()).isNotNull().satisfies(approval -> {
            assertThat(approval.state()).isEqualTo(ApprovalState.APPROVED);
            assertThat(approval.people()).isEqualTo(3);
        });
        assertThat(launch.launch(shop.owner(), id, null, null)).isInstanceOf(LaunchResult.Launched.class);
    }

    @Test
    void anApprovalCoversALittleMoreAndNoMuchMore() {
        guarded(100, 0, 2, null);
        UUID id = campaign().drafted();
        approvals.request(shop.owner(), id, null, null);
        approvals.decide(aPerson(), id, true, null, null);

        contacts.contactsOptedIn(shop.id(), 30);
        refused(() -> launch.launch(shop.owner(), id, null, null), "approval-required");
        approvals.request(shop.owner(), id, null, null);
        approvals.decide(aPerson(), id, true, null, null);
        contacts.contactsOptedIn(shop.id(), 5);

        assertThat(launch.launch(shop.owner(), id, null, null)).isInstanceOf(LaunchResult.Launched.class);
    }

    @Test
    void anAudienceThatGrewAfterTheLaunchAsksBeforeItIsSent() {
        guarded(10, 0, null, null);
        UUID id = campaign().at(inAnHour()).drafted();
        long origin = launched(id);
        contacts.contactsOptedIn(shop.id(), 20);

        clock.advance(Duration.ofMinutes(61));
        signals.work();

        await().until(() -> reasons(id).equals(List.of(HoldReason.AUDIENCE_GREW)));
        assertThat(db.fetchCount(MESSAGE)).isZero();
        steer.sendToAll(shop.owner(), id);
        await().until(() -> db.fetchCount(MESSAGE) == 23 && count(origin, MessageState.WAITING) == 0);
    }

    @Test
    void soItDoesWhenAProgramNamedTheCount() {
        guarded(10, 0, null, null);
        UUID id = campaign().at(inAnHour()).drafted();
        launch.launch(Caller.system(shop.id(), "program"), id, null, 3L);
        contacts.contactsOptedIn(shop.id(), 20);

        clock.advance(Duration.ofMinutes(61));
        signals.work();

        await().until(() -> reasons(id).equals(List.of(HoldReason.AUDIENCE_GREW)));
    }

    @Test
    void aboveTheLimitForApprovalsAnotherPersonAgreesToIt() {
        guarded(100, 0, 10, null);
        UUID id = campaign().at(inAnHour()).drafted();
        launched(id);
        contacts.contactsOptedIn(shop.id(), 20);

        clock.advance(Duration.ofMinutes(61));
        signals.work();

        await().until(() -> reasons(id).equals(List.of(HoldReason.AUDIENCE_GREW)));
        refused(() -> steer.sendToAll(shop.owner(), id), "approval-by-another");
        steer.sendToAll(aPerson(), id);
        assertThat(reasons(id)).isEmpty();
    }

    @Test
    void whereNoLimitIsPassedAnAudienceMayGrow() {
        guarded(100, 0, 50, null);
        UUID id = campaign().at(inAnHour()).drafted();
        launched(id);
        contacts.contactsOptedIn(shop.id(), 20);

        clock.advance(Duration.ofMinutes(61));
        signals.work();

        await().until(() -> db.fetchCount(MESSAGE) == 23);
    }

    @Test
    void anEditOfTheDraftMakesAnApprovalVoid() {
        guarded(100, 0, 2, null);
        UUID id = campaign().drafted();
        approvals.request(shop.owner(), id, null, null);
        approvals.decide(aPerson(), id, true, null, null);

        campaigns.edit(
                shop.owner(), id, new Version(1), campaign().named("Other").settings());

        assertThat(describe.of(shop.id(), id).approval())
                .isNotNull()
                .extracting(Approval::state)
                .isEqualTo(ApprovalState.VOID);
        refused(() -> launch.launch(shop.owner(), id, null, null), "approval-required");
        refused(() -> approvals.decide(aPerson(), id, true, null, null), "approval-void");
    }

    @Test
    void soDoesANewWordInTheTemplate() {
        guarded(100, 0, 2, null);
        UUID id = campaign().drafted();
        approvals.request(shop.owner(), id, null, null);
        approvals.decide(aPerson(), id, true, null, null);

        db.execute(
                "update template_variant set components = components || '[{\"type\": \"FOOTER\", \"text\": \"New\"}]'");

        refused(() -> launch.launch(shop.owner(), id, null, null), "approval-required");
    }

    @Test
    void soDoesANewValueInTheBusinessData() {
        guarded(100, 0, 2, null);
        says("+966 11 111 1111");
        UUID id = campaign()
                .saying(askingTemplate(), new Mapping(Map.of("body.1", Assignment.of(new Source.Business("support")))))
                .drafted();
        approvals.request(shop.owner(), id, null, null);
        approvals.decide(aPerson(), id, true, null, null);

        says("+966 22 222 2222");

        refused(() -> launch.launch(shop.owner(), id, null, null), "approval-required");
    }

    @Test
    void whatWasApprovedIsSaidWhateverBusinessDataSayLater() {
        guarded(100, 0, 2, null);
        says("+966 11 111 1111");
        UUID id = campaign()
                .saying(askingTemplate(), new Mapping(Map.of("body.1", Assignment.of(new Source.Business("support")))))
                .at(inAnHour())
                .drafted();
        approvals.request(shop.owner(), id, null, null);
        approvals.decide(aPerson(), id, true, null, null);
        long origin = launched(id);

        says("+966 22 222 2222");

        assertThat(contents.of(shop.id(), id, origin).render(somebody()))
                .isInstanceOfSatisfying(
                        Rendered.Ready.class,
                        ready -> assertThat(ready.values()).containsValue("\u2068+966 11 111 1111\u2069"));
    }

    @Test
    void aProgramCannotAsk() {
        guarded(100, 0, 2, null);
        UUID id = campaign().drafted();

        refused(() -> approvals.request(Caller.system(shop.id(), "program"), id, null, null), "not-allowed");
    }

    @Test
    void whoWroteSomeOfItCannotApproveItAlsoByAKeyThatTheyMade() {
        guarded(100, 0, 2, null);
        var drafter = aPerson();
        var editor = aPerson();
        var maker = aPerson();
        var key = new Caller(
                shop.id(), new Actor(Actor.Kind.API_KEY, UUID.randomUUID().toString()), Role.MARKETER, Set.of("*"));
        transaction.executeWithoutResult(
                status -> audit.record(maker, "key.issued", "key", key.actor().id(), Map.of()));
        UUID id = campaigns.draft(drafter, campaign().settings()).id();
        edited(editor, id, "By the editor");
        edited(key, id, "By the key");
        edited(shop.owner(), id, "By the owner");
        approvals.request(shop.owner(), id, null, null);

        for (var involved : List.of(drafter, editor, maker)) {
            refused(() -> approvals.decide(involved, id, true, null, null), "approval-by-another");
        }
        approvals.decide(aPerson(), id, true, null, null);
    }

    @Test
    void whoWroteItLastCannotApproveIt() {
        guarded(100, 0, 2, null);
        UUID id = campaign().drafted();
        var other = aPerson();
        campaigns.edit(other, id, new Version(1), campaign().named("Mine").settings());
        approvals.request(shop.owner(), id, null, null);

        refused(() -> approvals.decide(other, id, true, null, null), "approval-by-another");
    }

    @Test
    void aRejectedCampaignStaysWhereItIs() {
        guarded(100, 0, 2, null);
        UUID id = campaign().drafted();
        approvals.request(shop.owner(), id, null, null);

        approvals.decide(aPerson(), id, false, null, "not this week");

        refused(() -> launch.launch(shop.owner(), id, null, null), "approval-required");
        assertThat(describe.of(shop.id(), id).approval())
                .isNotNull()
                .extracting(Approval::decisionNote)
                .isEqualTo("not this week");
    }

    @Test
    void theCostAloneMayAskForAnApproval() {
        guarded(100, 0, null, "0.01");
        UUID id = campaign().drafted();

        refused(() -> launch.launch(shop.owner(), id, null, null), "approval-required");
    }

    private Schedule inAnHour() {
        return new Schedule.At(
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).plusHours(1), ZoneOffset.UTC);
    }

    private List<HoldReason> reasons(UUID id) {
        var origin = campaigns.progress(shop.id(), id).origin();
        return origin == null
                ? List.of()
                : origin.holds().stream().map(Hold::reason).toList();
    }

    private void says(String support) {
        business.replace(
                shop.owner(),
                new BusinessData.Content(Map.of("support", support), Map.of()),
                business.current(shop.id()).version());
    }

    private UUID askingTemplate() {
        return templates
                .template(shop.id(), sender.wabaId(), "ask_us")
                .saying("ar", "اسألنا على {{1}} متى شئت.")
                .saved();
    }

    private Recipient somebody() {
        long id = contacts.contact(shop.id()).speaking("ar").saved();
        return Objects.requireNonNull(
                recipients.load(shop.id(), new UUID(0, 0), List.of(id)).get(id));
    }

    private void edited(Caller by, UUID id, String name) {
        campaigns.edit(
                by,
                id,
                campaigns.get(shop.id(), id).version(),
                campaign().named(name).settings());
    }

    private GivenCampaigns.Draft campaign() {
        return given.campaign(sender).saying(template, Mapping.EMPTY);
    }

    private void guarded(int confirmAbove, int undoSeconds, @Nullable Integer people, @Nullable String cost) {
        var now = settings.find(shop.id());
        settings.change(
                shop.owner(),
                now.version(),
                new SendingSettings(
                        now.exchange(),
                        null,
                        confirmAbove,
                        Duration.ofSeconds(undoSeconds),
                        people,
                        cost == null ? null : new BigDecimal(cost),
                        now.version()));
    }

    private Caller aPerson() {
        return new Caller(
                shop.id(), new Actor(Actor.Kind.PERSON, UUID.randomUUID().toString()), Role.MARKETER, Set.of("*"));
    }

    private long launched(UUID id) {
        assertThat(launch.launch(shop.owner(), id, null, null)).isInstanceOf(LaunchResult.Launched.class);
        return campaigns.get(shop.id(), id).origin();
    }

    private List<UUID> waitingFor(Caller caller) {
        var filter = new CampaignFilter(Set.of(), null, null, null, null, null, null, null, caller.actor());
        return list.page(shop.id(), filter, CampaignOrder.NEWEST_FIRST, null, 10).items().stream()
                .map(CampaignLine::id)
                .toList();
    }

    private long count(long origin, MessageState state) {
        return db.fetchCount(MESSAGE, MESSAGE.ORIGIN_ID.eq(origin).and(MESSAGE.STATE.eq(state.code())));
    }

    private static void refused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.getBody().getProperties()).containsEntry("code", code));
    }
}
