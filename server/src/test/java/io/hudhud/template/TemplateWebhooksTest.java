package io.hudhud.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.tables.Tables;
import io.hudhud.testing.GivenTemplates;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.TestClock;
import io.hudhud.whatsapp.WebhookHandler.Received;
import io.hudhud.whatsapp.WebhookUpdate.TemplateChanged;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HudhudTest
class TemplateWebhooksTest {

    private static final String WABA = "102290129340398";
    private static final String STATUS = "message_template_status_update";
    private static final String QUALITY = "message_template_quality_update";
    private static final String CATEGORY = "template_category_update";

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenTemplates given;

    @Autowired
    TemplateWebhooks webhooks;

    @Autowired
    Templates templates;

    @Autowired
    SyncPlan plan;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext db;

    @Autowired
    TestClock clock;

    private WorkspaceId workspace;
    private UUID template;
    private String metaId;
    private Instant now;

    @BeforeEach
    void anApprovedTemplate() {
        workspace = workspaces.aWorkspace().id();
        template = given.template(workspace, WABA, "welcome")
                .saying("ar", "أهلا بك.")
                .saved();
        metaId = variant().metaId();
        now = clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(60);
    }

    @Test
    void statusQualityAndCategoryFollowWhatMetaTells() {
        receive(
                told(STATUS, "{\"event\": \"PAUSED\", \"reason\": \"NONE\"}", now),
                told(QUALITY, "{\"new_quality_score\": \"RED\"}", now),
                told(CATEGORY, "{\"previous_category\": \"MARKETING\", \"new_category\": \"UTILITY\"}", now));

        assertThat(state()).isEqualTo("PAUSED null UTILITY was MARKETING RED");
    }

    @Test
    void anyOrderAndAnyRepetitionEndAlike() {
        var updates = List.of(
                told(STATUS, "{\"event\": \"PAUSED\"}", now),
                told(STATUS, "{\"event\": \"REINSTATED\"}", now.plusSeconds(5)),
                told(STATUS, "{\"event\": \"REJECTED\", \"reason\": \"PROMOTIONAL\"}", now.plusSeconds(9)),
                told(STATUS, "{\"event\": \"DISABLED\"}", now.plusSeconds(9)),
                told(QUALITY, "{\"new_quality_score\": \"YELLOW\"}", now.plusSeconds(1)),
                told(QUALITY, "{\"new_quality_score\": \"RED\"}", now.plusSeconds(2)),
                told(CATEGORY, """
                        {"new_category": "MARKETING", "correct_category": "UTILITY",
                         "category_update_timestamp": 4102444800}""", now),
                told(
                        CATEGORY,
                        "{\"previous_category\": \"MARKETING\", \"new_category\": \"UTILITY\"}",
                        now.plusSeconds(7)));
        var random = new Random(7);
        for (int round = 0; round < 20; round++) {
            var shuffled = new ArrayList<>(updates);
            shuffled.addAll(updates.subList(0, random.nextInt(updates.size())));
            Collections.shuffle(shuffled, random);
            anApprovedAgain();

            shuffled.forEach(this::receive);

            assertThat(state())
                    .as("seed 7, round %d", round)
                    .isEqualTo("REJECTED PROMOTIONAL UTILITY was MARKETING RED");
            assertThat(variant().announced()).isNull();
        }
    }

    @Test
    void noticeOfANewCategoryIsKeptUntilItComes() {
        receive(told(CATEGORY, """
                {"new_category": "MARKETING", "correct_category": "UTILITY", "category_update_timestamp": 4102444800}""", now));

        assertThat(variant().category()).isEqualTo(Category.MARKETING);
        assertThat(variant().announced()).isEqualTo(Category.UTILITY);
        assertThat(variant().announcedFor()).isEqualTo(Instant.ofEpochSecond(4_102_444_800L));
    }

    @Test
    void newContentAndUnknownTemplatesAreReadSoon() {
        var account = new TemplateSource.Account(workspace, WABA);
        plan.finished(account, clock.instant(), clock.instant().plus(Duration.ofHours(1)));

        receive(told("message_template_components_update", "{}", now));
        assertThat(plan.due(List.of(account), clock.instant())).containsExactly(account);

        plan.finished(account, clock.instant(), clock.instant().plus(Duration.ofHours(1)));
        receive(new Received(
                workspace,
                new TemplateChanged(WABA, STATUS, "404", Drafts.JSON.readTree("{\"event\": \"APPROVED\"}"), now)));
        assertThat(plan.due(List.of(account), clock.instant())).containsExactly(account);
    }

    @Test
    void aWebhookOfAnotherWorkspaceOrAccountChangesNothing() {
        var stranger = workspaces.aWorkspace("Stranger").id();
        var disabled = Drafts.JSON.readTree("{\"event\": \"DISABLED\"}");

        receive(new Received(stranger, new TemplateChanged(WABA, STATUS, metaId, disabled, now)));
        receive(new Received(workspace, new TemplateChanged("999", STATUS, metaId, disabled, now)));

        assertThat(variant().status()).isEqualTo(TemplateStatus.APPROVED);
    }

    private Received told(String field, String value, Instant at) {
        return new Received(workspace, new TemplateChanged(WABA, field, metaId, Drafts.JSON.readTree(value), at));
    }

    private void receive(Received... updates) {
        transaction.executeWithoutResult(status -> webhooks.handle(List.of(updates)));
    }

    private Variant variant() {
        return templates.get(workspace, template).variants().getFirst();
    }

    private String state() {
        var v = variant();
        return v.status() + " " + v.rejectedReason() + " " + v.category() + " was " + v.previousCategory() + " "
                + v.quality();
    }

    private void anApprovedAgain() {
        var v = Tables.TEMPLATE_VARIANT;
        var before = clock.instant().minusSeconds(60);
        db.update(v)
                .set(v.STATUS, "APPROVED")
                .set(v.STATUS_AT, before)
                .setNull(v.REJECTED_REASON)
                .set(v.CATEGORY, "MARKETING")
                .set(v.CATEGORY_AT, before)
                .setNull(v.PREVIOUS_CATEGORY)
                .set(v.QUALITY, "GREEN")
                .set(v.QUALITY_AT, before)
                .execute();
    }
}
