package io.hudhud.template.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hudhud.shared.Problem;
import io.hudhud.shared.Version;
import io.hudhud.testing.GivenSimulator;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.workspace.Actor;
import io.hudhud.workspace.ApprovalState;
import io.hudhud.workspace.AuditFilter;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** With the setting on, Meta gets a draft only when a second person agreed to exactly it. */
@HudhudTest
class DraftApprovalsTest {

    private static final String LEAVES = "Hello {{first_name}}, your order has left our shop.";

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSimulator whatsapp;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftApprovals approvals;

    @Autowired
    SubmitDraft submit;

    @Autowired
    ChangeTemplateSettings settings;

    @Autowired
    AuditTrail audit;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JsonMapper json;

    private GivenWorkspaces.Given shop;
    private Caller writer;
    private Caller other;

    @BeforeEach
    void aShopThatWantsTwo() {
        whatsapp.calm();
        whatsapp.settings("{\"review\": \"approve\", \"review_delay_ms\": [300, 400]}");
        shop = workspaces.aWorkspace();
        whatsapp.aSender(shop.id());
        settings.change(shop.owner(), new Version(0), true);
        writer = aPerson(Role.MARKETER);
        other = aPerson(Role.MARKETER);
    }

    @Test
    void metaGetsADraftOnlyWhenASecondPersonAgreed() {
        UUID id = drafted("two_of_us");
        refused(() -> submit(id), "approval-required");
        refused(() -> approvals.decide(other, id, true, null, null), "no-approval-requested");

        approvals.request(writer, id, new Version(1), "please");
        refused(() -> submit(id), "approval-required");
        assertThat(seenBy(other, id).mayDecide()).isTrue();
        assertThat(seenBy(writer, id).mayDecide()).isFalse();
        assertThat(seenBy(aPerson(Role.VIEWER), id).mayDecide()).isFalse();
        approvals.decide(other, id, true, new Version(1), "fine");

        assertThat(seenBy(writer, id)).satisfies(approval -> {
            assertThat(approval.state()).isEqualTo(ApprovalState.APPROVED);
            assertThat(approval.requestNote()).isEqualTo("please");
            assertThat(approval.decisionNote()).isEqualTo("fine");
        });
        assertThat(submit(id).done()).isTrue();
        assertThat(told(id)).containsExactly("template-draft.approved", "template-draft.approval-requested");
    }

    @Test
    void nobodyApprovesWhatTheyAskedForOrWroteAnyOfAlsoByAKeyThatTheyMade() {
        var asker = aPerson(Role.OWNER);
        var maker = aPerson(Role.ADMIN);
        var key = new Caller(
                shop.id(), new Actor(Actor.Kind.API_KEY, UUID.randomUUID().toString()), Role.MARKETER, Set.of("*"));
        transaction.executeWithoutResult(
                status -> audit.record(maker, "key.issued", "key", key.actor().id(), Map.of()));
        UUID id = drafted("many_hands");
        drafts.edit(key, id, new Version(1), content("many_hands", "Hello {{first_name}}, a key wrote this."));
        drafts.edit(shop.owner(), id, new Version(2), content("many_hands", LEAVES));
        approvals.request(asker, id, null, null);

        for (var involved : List.of(writer, maker, key, shop.owner(), asker)) {
            refused(() -> approvals.decide(involved, id, true, null, null), "approval-by-another");
            assertThat(seenBy(involved, id).mayDecide()).isFalse();
        }
        approvals.decide(other, id, true, null, null);
        assertThat(submit(id).done()).isTrue();
    }

    @Test
    void anyEditVoidsARequestAndAnApproval() {
        UUID id = drafted("changes_its_mind");
        approvals.request(writer, id, null, null);
        drafts.edit(
                writer, id, new Version(1), content("changes_its_mind", "Hello {{first_name}}, your order is lost."));
        refused(() -> approvals.decide(other, id, true, null, null), "approval-void");

        approvals.request(writer, id, null, null);
        approvals.decide(other, id, true, null, null);
        drafts.edit(writer, id, new Version(2), content("changes_its_mind", LEAVES));

        assertThat(seenBy(writer, id).state()).isEqualTo(ApprovalState.VOID);
        refused(() -> submit(id), "approval-required");
    }

    @Test
    void whatWasSeenIsWhatIsApproved() {
        UUID id = drafted("seen_before");
        drafts.edit(writer, id, new Version(1), content("seen_before", LEAVES));
        approvals.request(writer, id, null, null);

        refused(() -> approvals.decide(other, id, true, new Version(1), null), "stale-version");
    }

    @Test
    void aRefusalKeepsItAtHomeUntilSomebodyAgrees() {
        UUID id = drafted("not_like_this");
        approvals.request(writer, id, null, null);
        approvals.decide(other, id, false, null, "too loud");

        assertThat(seenBy(writer, id)).satisfies(approval -> {
            assertThat(approval.state()).isEqualTo(ApprovalState.REJECTED);
            assertThat(approval.decisionNote()).isEqualTo("too loud");
        });
        refused(() -> submit(id), "approval-required");
        refused(() -> approvals.decide(aPerson(Role.OWNER), id, true, null, null), "no-approval-requested");
        assertThat(told(id)).startsWith("template-draft.rejected");
    }

    @Test
    void aRequestIsTakenBack() {
        UUID id = drafted("on_second_thought");
        refused(() -> approvals.withdraw(writer, id), "no-approval-requested");
        approvals.request(writer, id, null, null);

        approvals.withdraw(writer, id);

        refused(() -> approvals.decide(other, id, true, null, null), "no-approval-requested");
        assertThat(told(id)).startsWith("template-draft.approval-withdrawn");
    }

    @Test
    void ofTwoAnswersAtOnceOneCounts() throws Exception {
        for (int round = 0; round < 5; round++) {
            UUID id = drafted("at_once_" + round);
            approvals.request(writer, id, null, null);
            var third = aPerson(Role.MARKETER);

            List<String> answers;
            try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
                answers = both
                        .invokeAll(List.<Callable<String>>of(
                                () -> answer(() -> approvals.decide(other, id, true, null, null)),
                                () -> answer(() -> approvals.decide(third, id, false, null, null))))
                        .stream()
                        .map(done -> done.resultNow())
                        .toList();
            }

            assertThat(answers).containsExactlyInAnyOrder("done", "no-approval-requested");
            assertThat(seenBy(writer, id).state())
                    .isEqualTo(answers.getFirst().equals("done") ? ApprovalState.APPROVED : ApprovalState.REJECTED);
        }
    }

    @Test
    void nobodyIsAskedAboutWhatMetaWouldRefuse() {
        UUID id = drafted("half_done", "");

        refused(() -> approvals.request(writer, id, null, null), "template-has-errors");
        refused(() -> approvals.request(Caller.system(shop.id(), "program"), id, null, null), "not-allowed");
    }

    @Test
    void whoMayOnlyLookNeitherAsksNorAnswersNorChangesTheSetting() {
        UUID id = drafted("look_at_me");
        approvals.request(writer, id, null, null);
        var viewer = workspaces.http(workspaces.aKey(shop.id(), Role.VIEWER));

        for (String act : List.of("request-approval", "approve", "reject", "withdraw-approval")) {
            viewer.post()
                    .uri("/api/v1/template-drafts/" + id + "/" + act)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body("{}")
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }
        workspaces
                .http(workspaces.aKey(shop.id(), Role.MARKETER))
                .put()
                .uri("/api/v1/settings/templates")
                .header("If-Match", "\"1\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"approvalRequired\": false}")
                .exchange()
                .expectStatus()
                .isForbidden();
        assertThat(seenBy(other, id).mayDecide()).isTrue();
    }

    @Test
    void anotherWorkspacesDraftIsNotThere() {
        UUID id = drafted("ours_alone");
        approvals.request(writer, id, null, null);
        var stranger = workspaces.aWorkspace().owner();

        refused(() -> approvals.decide(stranger, id, true, null, null), "no-such-draft");
        refused(() -> approvals.withdraw(stranger, id), "no-such-draft");
    }

    @Test
    void withoutTheSettingNothingChanges() {
        settings.change(shop.owner(), new Version(1), false);
        refused(() -> settings.change(shop.owner(), new Version(1), true), "stale-version");
        UUID id = drafted("as_ever");

        assertThat(submit(id).done()).isTrue();
        assertThat(actions("template-settings.changed")).hasSize(2);
        assertThat(settings.find(workspaces.aWorkspace().id()).approvalRequired())
                .isFalse();
    }

    private SubmitDraft.Submitted submit(UUID id) {
        return submit.submit(writer, id, Set.of());
    }

    private UUID drafted(String name) {
        return drafted(name, LEAVES);
    }

    private UUID drafted(String name, String text) {
        return drafts.add(writer, null, content(name, text)).id();
    }

    private DraftContent content(String name, String text) {
        return json.readValue("""
                {"name": "%s", "category": "utility", "parameterFormat": "named", "variants": [{"language": "en", "components": [
                   {"type": "BODY", "text": "%s", "example": {"body_text_named_params": [
                      {"param_name": "first_name", "example": "Mona"}]}}]}]}
                """.formatted(name, text), DraftContent.class);
    }

    private DraftApproval seenBy(Caller caller, UUID id) {
        return Objects.requireNonNull(
                approvals.of(caller, List.of(drafts.get(shop.id(), id))).get(id));
    }

    private List<String> told(UUID draft) {
        return audit
                .list(shop.id(), new AuditFilter(null, null, "template-draft", draft.toString(), null, null), 20, null)
                .items()
                .stream()
                .map(AuditTrail.Entry::action)
                .filter(action -> !action.equals("template-draft.created"))
                .toList();
    }

    private List<AuditTrail.Entry> actions(String action) {
        return audit.list(shop.id(), new AuditFilter(null, action, null, null, null, null), 20, null)
                .items();
    }

    private Caller aPerson(Role role) {
        return new Caller(
                shop.id(), new Actor(Actor.Kind.PERSON, UUID.randomUUID().toString()), role, Set.of("*"));
    }

    private static String answer(Runnable call) {
        try {
            call.run();
            return "done";
        } catch (Problem e) {
            return code(e);
        }
    }

    private static void refused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(code(problem)).isEqualTo(code));
    }

    private static String code(Problem problem) {
        return Objects.toString(
                Objects.requireNonNull(problem.getBody().getProperties()).get("code"));
    }
}
