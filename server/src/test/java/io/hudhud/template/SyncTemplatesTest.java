package io.hudhud.template;

import static io.hudhud.tables.Tables.TEMPLATE_SYNC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.TestClock;
import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@HudhudTest
@RecordApplicationEvents
class SyncTemplatesTest {

    private static final String WABA = "102290129340398";

    @Autowired
    GivenWorkspaces given;

    @Autowired
    SyncStore store;

    @Autowired
    SyncPlan plan;

    @Autowired
    TellChanges changes;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Templates templates;

    @Autowired
    TestClock clock;

    @Autowired
    DSLContext db;

    @Autowired
    ApplicationEvents events;

    private WorkspaceId workspace;
    private ListedPages meta;
    private SyncTemplates sync;

    @BeforeEach
    void aMerchantWithThreeVariantsAtMeta() {
        workspace = given.aWorkspace().id();
        meta = new ListedPages(workspace, WABA)
                .lists("1", "welcome", "ar", "APPROVED", "أهلا {{1}}، مرحبا.")
                .lists("2", "welcome", "en_US", "PENDING", "Hello {{1}}, welcome.")
                .lists("3", "offer", "en_US", "REJECTED", "Buy now");
        meta.entry("3").put("rejected_reason", "PROMOTIONAL");
        meta.entry("1").put("message_send_ttl_seconds", 43_200).put("previous_category", "UTILITY");
        sync = sync(meta);
    }

    private SyncTemplates sync(TemplateSource source) {
        return new SyncTemplates(source, store, plan, changes, transaction, clock);
    }

    @Test
    void everyPageAndEveryFieldIsRead() {
        assertThat(sync.syncNow(workspace)).containsExactly(new SyncResult(WABA, 3, 3, null));

        var welcome = welcome();
        assertThat(welcome.variants())
                .extracting(Variant::language, Variant::status, Variant::ttlSeconds, Variant::previousCategory)
                .containsExactly(
                        tuple("ar", TemplateStatus.APPROVED, 43_200, Category.UTILITY),
                        tuple("en_US", TemplateStatus.PENDING, null, null));
        assertThat(templates.findByName(workspace, WABA, "offer").orElseThrow().variants())
                .extracting(Variant::rejectedReason, Variant::quality)
                .containsExactly(tuple("PROMOTIONAL", TemplateQuality.GREEN));
    }

    @Test
    void readingAgainChangesNothingAndTellsNothing() {
        sync.syncNow(workspace);
        var before = welcome();
        events.clear();

        clock.advance(Duration.ofHours(1));
        assertThat(sync.syncNow(workspace)).containsExactly(new SyncResult(WABA, 3, 0, null));

        assertThat(welcome().variants())
                .extracting(Variant::id, Variant::version)
                .containsExactlyElementsOf(before.variants().stream()
                        .map(v -> tuple(v.id(), v.version()))
                        .toList());
        assertThat(facts()).isEmpty();
    }

    @Test
    void whatChangedIsToldAndItsContentGetsANewVersion() {
        sync.syncNow(workspace);
        events.clear();
        clock.advance(Duration.ofMinutes(5));

        meta.lists("2", "welcome", "en_US", "APPROVED", "Hi {{1}}, welcome.");
        meta.entry("2").put("category", "UTILITY");
        meta.entry("2").putObject("quality_score").put("score", "YELLOW");
        sync.syncNow(workspace);

        assertThat(welcome().variants())
                .extracting(Variant::language, Variant::status, Variant::version)
                .containsExactly(tuple("ar", TemplateStatus.APPROVED, 1), tuple("en_US", TemplateStatus.APPROVED, 2));
        assertThat(facts())
                .containsExactlyInAnyOrder(
                        "en_US PENDING → APPROVED", "en_US MARKETING → UTILITY", "en_US GREEN → YELLOW");
    }

    @Test
    void whatMetaNoLongerListsIsDeletedButKept() {
        sync.syncNow(workspace);
        events.clear();
        clock.advance(Duration.ofMinutes(5));

        meta.forgets("1");
        sync.syncNow(workspace);

        assertThat(welcome().variants())
                .extracting(Variant::language, Variant::status)
                .containsExactly(tuple("ar", TemplateStatus.DELETED), tuple("en_US", TemplateStatus.PENDING));
        assertThat(facts()).containsExactly("ar APPROVED → DELETED");
    }

    @Test
    void aListThatBreaksOffDeletesNothingAndIsReadAgainSoon() {
        sync.syncNow(workspace);
        clock.advance(Duration.ofMinutes(5));

        meta.breaksOnTheSecondPage();
        assertThat(sync.syncNow(workspace)).containsExactly(new SyncResult(WABA, 2, 0, "WhatsApp did not answer"));

        assertThat(templates.findByName(workspace, WABA, "offer").orElseThrow().variants())
                .extracting(Variant::status)
                .containsExactly(TemplateStatus.REJECTED);
        assertThat(db.select(TEMPLATE_SYNC.PROBLEM)
                        .from(TEMPLATE_SYNC)
                        .fetchSingle()
                        .value1())
                .isEqualTo("WhatsApp did not answer");
        assertThat(plan.due(meta.accounts(), clock.instant())).isEmpty();
        assertThat(plan.due(meta.accounts(), clock.instant().plus(Duration.ofMinutes(6))))
                .hasSize(1);
    }

    @Test
    void theTimerReadsNewAccountsAtOnceAndOthersEveryHour() {
        sync.syncDue();
        assertThat(templates.findByName(workspace, WABA, "welcome")).isPresent();

        meta.lists("4", "news", "ar", "APPROVED", "جديد");
        clock.advance(Duration.ofMinutes(59));
        sync.syncDue();
        assertThat(templates.findByName(workspace, WABA, "news")).isEmpty();

        clock.advance(Duration.ofMinutes(2));
        sync.syncDue();
        assertThat(templates.findByName(workspace, WABA, "news")).isPresent();
    }

    @Test
    void anotherWorkspaceSeesNothingOfIt() {
        sync.syncNow(workspace);
        var stranger = given.aWorkspace("Stranger").id();

        assertThat(sync.syncNow(stranger)).isEmpty();
        assertThat(templates.findByName(stranger, WABA, "welcome")).isEmpty();
        assertThat(templates.find(stranger, welcome().id())).isEmpty();
    }

    private Template welcome() {
        return templates.findByName(workspace, WABA, "welcome").orElseThrow();
    }

    private List<String> facts() {
        return events.stream()
                .map(event -> event instanceof PayloadApplicationEvent<?> fact ? fact.getPayload() : event)
                .map(SyncTemplatesTest::sentence)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static String sentence(Object fact) {
        return switch (fact) {
            case TemplateStatusChanged(var variant, var before, var after, var _, var _) ->
                variant.language() + " " + before + " → " + after;
            case TemplateCategoryChanged(var variant, var before, var after, var _) ->
                variant.language() + " " + before + " → " + after;
            case TemplateQualityChanged(var variant, var before, var after, var _) ->
                variant.language() + " " + before + " → " + after;
            default -> "";
        };
    }
}
