package io.hudhud.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.testing.GivenTemplates;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.TestClock;
import io.hudhud.whatsapp.WebhookHandler.Received;
import io.hudhud.whatsapp.WebhookUpdate.TemplateChanged;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What Meta told of a template stays there to be read. */
@HudhudTest
class TemplateHistoryTest {

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
    TemplateHistory history;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    private GivenWorkspaces.Given shop;
    private WorkspaceId workspace;
    private UUID template;
    private Instant now;

    @BeforeEach
    void aTemplate() {
        shop = workspaces.aWorkspace();
        workspace = shop.id();
        template = given.template(workspace, WABA, "welcome")
                .saying("ar", "أهلا بك.")
                .saved();
        now = clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(60);
    }

    @Test
    void whatMetaTellsIsKeptWithItsTimeTheNewestFirst() {
        tell(QUALITY, "{\"new_quality_score\": \"YELLOW\"}", now);
        tell(QUALITY, "{\"new_quality_score\": \"RED\"}", now.plusSeconds(10));
        tell(CATEGORY, "{\"previous_category\": \"MARKETING\", \"new_category\": \"UTILITY\"}", now.plusSeconds(20));
        tell(STATUS, "{\"event\": \"REJECTED\", \"reason\": \"PROMOTIONAL\"}", now.plusSeconds(30));

        assertThat(story())
                .containsExactly(
                        "STATUS APPROVED>REJECTED PROMOTIONAL +30",
                        "CATEGORY MARKETING>UTILITY null +20",
                        "QUALITY YELLOW>RED null +10",
                        "QUALITY GREEN>YELLOW null +0");
    }

    @Test
    void whatIsToldTwiceOrTooLateIsNotKept() {
        tell(QUALITY, "{\"new_quality_score\": \"RED\"}", now);
        tell(QUALITY, "{\"new_quality_score\": \"RED\"}", now);
        tell(QUALITY, "{\"new_quality_score\": \"YELLOW\"}", now.minusSeconds(5));
        announce(now);
        announce(now);

        assertThat(story())
                .containsExactly("CATEGORY_ANNOUNCED MARKETING>UTILITY null +0", "QUALITY GREEN>RED null +0");
    }

    @Test
    void aPauseForQualityEndsAfterThreeAndAfterSixHours() {
        pause("FIRST_PAUSE", now);
        tell(STATUS, "{\"event\": \"REINSTATED\"}", now.plusSeconds(10));
        pause("SECOND_PAUSE", now.plusSeconds(20));
        tell(STATUS, "{\"event\": \"REINSTATED\"}", now.plusSeconds(30));
        pause("RATE_LIMITING_PAUSE", now.plusSeconds(40));

        assertThat(history.of(workspace, template).stream()
                        .filter(event -> "PAUSED".equals(event.after()))
                        .map(TemplateEvent::until))
                .containsExactly(null, now.plusSeconds(20).plus(Duration.ofHours(6)), now.plus(Duration.ofHours(3)));
    }

    @Test
    void theStoryIsReadOverHttpByItsOwnersOnly() {
        pause("FIRST_PAUSE", now);

        shop.http()
                .get()
                .uri("/api/v1/templates/{id}/history", template)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].kind")
                .isEqualTo("status")
                .jsonPath("$.items[0].after")
                .isEqualTo("paused")
                .jsonPath("$.items[0].language")
                .isEqualTo("ar")
                .jsonPath("$.items[0].until")
                .isEqualTo(now.plus(Duration.ofHours(3)).toString());
        workspaces
                .aWorkspace("Stranger")
                .http()
                .get()
                .uri("/api/v1/templates/{id}/history", template)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private void pause(String title, Instant at) {
        tell(STATUS, "{\"event\": \"PAUSED\", \"other_info\": {\"title\": \"%s\"}}".formatted(title), at);
    }

    private void announce(Instant at) {
        tell(
                CATEGORY,
                "{\"new_category\": \"MARKETING\", \"correct_category\": \"UTILITY\","
                        + " \"category_update_timestamp\": 4102444800}",
                at);
    }

    private void tell(String field, String value, Instant at) {
        String metaId = templates.get(workspace, template).variants().getFirst().metaId();
        var told = new Received(workspace, new TemplateChanged(WABA, field, metaId, Drafts.JSON.readTree(value), at));
        transaction.executeWithoutResult(status -> webhooks.handle(List.of(told)));
    }

    private List<String> story() {
        return history.of(workspace, template).stream()
                .map(event -> event.kind() + " " + event.before() + ">" + event.after() + " " + event.reason() + " +"
                        + Duration.between(now, event.at()).toSeconds())
                .toList();
    }
}
