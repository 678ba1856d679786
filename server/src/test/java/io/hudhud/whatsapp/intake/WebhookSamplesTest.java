package io.hudhud.whatsapp.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.testing.ContractSamples;
import io.hudhud.whatsapp.WebhookUpdate;
import io.hudhud.whatsapp.WebhookUpdate.Ignored;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every sample delivery is understood, or ignored on purpose: this table says which. */
class WebhookSamplesTest {

    private static final String SAMPLES = "whatsapp/webhooks";
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static final Map<String, String> UNDERSTOOD_AS = Map.ofEntries(
            Map.entry("account-", "AccountChanged"),
            Map.entry("business-", "AccountChanged"),
            Map.entry("phone-number-", "AccountChanged"),
            Map.entry("security-", "AccountChanged"),
            Map.entry("template-", "TemplateChanged"),
            Map.entry("status-", "MessageStatus"),
            Map.entry("inbound-", "InboundMessage"),
            Map.entry("user-preferences-", "MarketingPreference"));

    private static final Map<String, String> EXCEPTIONS = Map.of(
            "batch-mixed-derived.json", "MessageStatus, MessageStatus, InboundMessage, TemplateChanged",
            "inbound-system-user-changed-number.json", "IdentityChanged",
            "inbound-system-user-changed-user-id.json", "IdentityChanged",
            "inbound-system-identity-changed.json", "ignored: messages.system",
            "inbound-group-text.json", "ignored: messages.group",
            "errors-130429-value-level.json", "ignored: messages.errors",
            "smb-message-echo.json", "ignored: smb_message_echoes");

    @Test
    void everySampleIsUnderstoodOrIgnoredOnPurpose() throws IOException {
        var expected = new TreeMap<String, String>();
        var actual = new TreeMap<String, String>();
        for (Path sample : samples()) {
            String name = sample.getFileName().toString();
            expected.put(name, expected(name));
            actual.put(name, kinds(WebhookParser.parse(Files.readAllBytes(sample), NOW)));
        }
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void eachUpdateOfEachSampleStandsAlone() throws IOException {
        for (Path sample : samples()) {
            byte[] body = Files.readAllBytes(sample);
            var updates = WebhookParser.parse(body, NOW);
            for (int i = 0; i < updates.size(); i++) {
                byte[] alone = WebhookParser.alone(body, i).getBytes(StandardCharsets.UTF_8);
                assertThat(WebhookParser.parse(alone, NOW))
                        .as(sample.toString())
                        .containsExactly(updates.get(i));
            }
        }
    }

    private static List<Path> samples() {
        return ContractSamples.samples(SAMPLES, "")
                .filter(sample -> sample.toString().endsWith(".json"))
                .toList();
    }

    private static String expected(String name) {
        String exception = EXCEPTIONS.get(name);
        if (exception != null) {
            return exception;
        }
        return UNDERSTOOD_AS.entrySet().stream()
                .filter(entry -> name.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("nobody said");
    }

    private static String kinds(List<WebhookUpdate> updates) {
        return String.join(
                ", ",
                updates.stream()
                        .map(update -> update instanceof Ignored ignored
                                ? "ignored: " + ignored.field()
                                : update.getClass().getSimpleName())
                        .toList());
    }
}
