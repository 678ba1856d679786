package io.hudhud.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.delivery.Counts;
import io.hudhud.delivery.MessageKey;
import io.hudhud.delivery.MessageRow;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.Reason;
import io.hudhud.report.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignResultsTest {

    @Test
    void theFunnelStartsWithEverybodyTargeted() {
        var states = Map.of(
                MessageState.READ, 3L, MessageState.DELIVERED, 2L, MessageState.FAILED, 1L, MessageState.SKIPPED, 4L);
        var counts = new Counts(states, 0, new Counts.Milestones(6, 6, 5, 3, 1, null), 0, 0, 0);
        assertThat(CampaignResults.funnel(counts))
                .containsExactly(
                        new ResultsView.Step("targeted", 10, 1.0),
                        new ResultsView.Step("accepted", 6, 0.6),
                        new ResultsView.Step("sent", 6, 0.6),
                        new ResultsView.Step("delivered", 5, 0.5),
                        new ResultsView.Step("read", 3, 0.3));
    }

    @Test
    void aCampaignForNobodyHasAFunnelToo() {
        var counts = new Counts(Map.of(), 0, new Counts.Milestones(0, 0, 0, 0, 0, null), 0, 0, 0);
        assertThat(CampaignResults.funnel(counts))
                .allSatisfy(step -> assertThat(step.share()).isZero());
    }

    @ParameterizedTest
    @CsvSource({"PT1M,PT1M", "PT2H,PT1M", "PT12H,PT5M", "PT48H,PT15M", "PT200H,PT1H", "PT1000H,PT6H", "PT9000H,PT24H"})
    void theStepsOfASeriesFitAChart(Duration span, Duration step) {
        assertThat(CampaignResults.fitting(span)).isEqualTo(step);
    }

    @Test
    void whyIsSaidByTheMostExactThingKnown() {
        var words = Words.in("en");
        assertThat(Why.of(message(MessageState.SKIPPED, Reason.OPTED_OUT, null), words)
                        .text())
                .contains("does not want");
        assertThat(Why.of(message(MessageState.FAILED, Reason.WHATSAPP, 131026), words)
                        .text())
                .contains("not on WhatsApp");
        assertThat(Why.of(message(MessageState.FAILED, null, null), words).text())
                .contains("did not deliver");
        assertThat(Why.of(message(MessageState.UNRESOLVED, Reason.NO_ECHO, null), words)
                        .text())
                .contains("never reported");
    }

    @Test
    void anExportedNameIsNeverAFormula() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var csv = new MessageCsv(bytes)) {
            csv.row(MessageView.of(
                    message(MessageState.IN_DOUBT, null, null),
                    new Person("7", "=HYPERLINK(\"x\")", "+966577000123"),
                    Words.in("en")));
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines().skip(1).findFirst())
                .hasValueSatisfying(row -> assertThat(row)
                        .startsWith("202611-1-2,7,\"'=HYPERLINK(\"\"x\"\")\",'+966577000123,in_doubt,,,"));
    }

    private static MessageRow message(MessageState state, @Nullable Reason reason, @Nullable Integer code) {
        return new MessageRow(
                new MessageKey(202611, 1, 2),
                7,
                1,
                state,
                false,
                reason,
                code,
                Instant.EPOCH,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
