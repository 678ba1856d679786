package io.hudhud.whatsapp.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.whatsapp.WebhookUpdate;
import io.hudhud.whatsapp.WebhookUpdate.Failure;
import io.hudhud.whatsapp.WebhookUpdate.IdentityChanged;
import io.hudhud.whatsapp.WebhookUpdate.Ignored;
import io.hudhud.whatsapp.WebhookUpdate.InboundMessage;
import io.hudhud.whatsapp.WebhookUpdate.Ladder;
import io.hudhud.whatsapp.WebhookUpdate.MarketingPreference;
import io.hudhud.whatsapp.WebhookUpdate.MessageStatus;
import io.hudhud.whatsapp.WebhookUpdate.Pricing;
import io.hudhud.whatsapp.WebhookUpdate.TemplateChanged;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookParserTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void aStatusCarriesOurEchoItsPriceAndItsFailure() {
        var updates = parse(messages("""
                "statuses":[
                 {"id":"wamid.A","status":"delivered","timestamp":"1790000000","recipient_id":"966500000001",
                  "biz_opaque_callback_data":"h1.202611.7.42.1",
                  "pricing":{"billable":true,"pricing_model":"PMP","type":"regular","category":"marketing"}},
                 {"id":"wamid.B","status":"failed","timestamp":1790000001,"recipient_user_id":"SA.77",
                  "errors":[{"code":131049,"title":"Not delivered","error_data":{"details":"Healthy ecosystem."}}]},
                 {"id":"wamid.C","status":"played"}]
                """));

        assertThat(updates)
                .containsExactly(
                        new MessageStatus(
                                "1001",
                                "wamid.A",
                                Ladder.DELIVERED,
                                Instant.ofEpochSecond(1_790_000_000),
                                "h1.202611.7.42.1",
                                "966500000001",
                                null,
                                new Pricing("marketing", "regular", true),
                                null),
                        new MessageStatus(
                                "1001",
                                "wamid.B",
                                Ladder.FAILED,
                                Instant.ofEpochSecond(1_790_000_001),
                                null,
                                null,
                                "SA.77",
                                null,
                                new Failure(131049, "Healthy ecosystem.")),
                        new MessageStatus("1001", "wamid.C", Ladder.READ, NOW, null, null, null, null, null));
    }

    @Test
    void aTappedButtonTellsItsTextItsPayloadAndTheMessageItBelongsTo() {
        var update = (InboundMessage) parse(messages("""
                "contacts":[{"profile":{"name":"Huda"},"wa_id":"966500000001","user_id":"SA.77"}],
                "messages":[{"context":{"id":"wamid.OURS"},"from":"966500000001","id":"wamid.IN","timestamp":"1790000000",
                             "type":"button","button":{"payload":"STOP-7","text":"Stop"}}]
                """)).getFirst();

        assertThat(update)
                .extracting(
                        InboundMessage::from,
                        InboundMessage::fromUserId,
                        InboundMessage::profileName,
                        InboundMessage::text,
                        InboundMessage::payload,
                        InboundMessage::quotedWamid)
                .containsExactly("966500000001", "SA.77", "Huda", "Stop", "STOP-7", "wamid.OURS");
    }

    @Test
    void aWriterKnownByUserIdOnlyIsKept() {
        var update = (InboundMessage) parse(messages("""
                "contacts":[{"profile":{"name":"Huda"},"user_id":"SA.77"}],
                "messages":[{"from_user_id":"SA.77","id":"wamid.IN","timestamp":"1790000000","type":"text",
                             "text":{"body":"مرحبا"}}]
                """)).getFirst();

        assertThat(update)
                .extracting(InboundMessage::from, InboundMessage::fromUserId, InboundMessage::text)
                .containsExactly(null, "SA.77", "مرحبا");
    }

    @Test
    void aTypeOfTomorrowIsStillAMessage() {
        var update = (InboundMessage) parse(messages("""
                "messages":[{"from":"966500000001","id":"wamid.IN","timestamp":"1790000000","type":"hologram",
                             "hologram":{"id":"1"}}]
                """)).getFirst();

        assertThat(update.type()).isEqualTo("hologram");
        assertThat(update.raw().path("hologram").path("id").asString()).isEqualTo("1");
    }

    @Test
    void aChangedNumberTellsTheOldAndTheNew() {
        assertThat(parse(messages("""
                "messages":[{"from":"966500000001","id":"wamid.S","timestamp":"1790000000","type":"system",
                  "system":{"type":"user_changed_number","wa_id":"966500000002","previous_user_id":"SA.1","user_id":"SA.2"}}]
                """)))
                .containsExactly(new IdentityChanged(
                        "1001", "966500000001", "966500000002", "SA.1", "SA.2", Instant.ofEpochSecond(1_790_000_000)));
    }

    @Test
    void aPersonStopsOrResumesMarketing() {
        assertThat(parse(change("user_preferences", "{" + METADATA + """
                ,"user_preferences":[{"wa_id":"966500000001","value":"stop","timestamp":1790000000},
                                     {"user_id":"SA.77","value":"resume","timestamp":1790000001},
                                     {"user_id":"SA.77","value":"perhaps","timestamp":1790000001}]}""")))
                .containsExactly(
                        new MarketingPreference(
                                "1001", "966500000001", null, true, Instant.ofEpochSecond(1_790_000_000)),
                        new MarketingPreference("1001", null, "SA.77", false, Instant.ofEpochSecond(1_790_000_001)),
                        new Ignored("user_preferences", "incomplete or unknown"));
    }

    @Test
    void aTemplatesIdIsTextWhateverItCameAs() {
        var update = (TemplateChanged) parse(change(
                        "message_template_status_update",
                        "{\"event\":\"PAUSED\",\"message_template_id\":1689556908129832}"))
                .getFirst();

        assertThat(update.templateId()).isEqualTo("1689556908129832");
        assertThat(update.wabaId()).isEqualTo("2001");
        assertThat(update.at()).isEqualTo(Instant.ofEpochSecond(1_790_000_009));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "{}",
                "{\"object\":\"page\",\"entry\":[]}",
                "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"changes\":[{\"value\":{}}]}]}",
                "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"changes\":[{\"field\":\"messages\",\"value\":{}}]}]}",
                "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"changes\":[{\"field\":\"news\",\"value\":7}]}]}"
            })
    void whatIsNotUnderstoodIsIgnoredAndNeverThrows(String body) {
        assertThat(parse(body)).hasSize(1).allMatch(Ignored.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"object\":\"whatsapp_business_account\"}",
                "{\"object\":\"whatsapp_business_account\",\"entry\":{}}",
                "{\"object\":\"whatsapp_business_account\",\"entry\":[null]}"
            })
    void aBodyThatSaysNothingSaysNothing(String body) {
        assertThat(parse(body)).isEmpty();
    }

    private static final String METADATA =
            "\"messaging_product\":\"whatsapp\",\"metadata\":{\"phone_number_id\":\"1001\"}";

    private static String messages(String lists) {
        return change("messages", "{" + METADATA + "," + lists + "}");
    }

    private static String change(String field, String value) {
        return "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"2001\",\"time\":1790000009,\"changes\":[{\"field\":\""
                + field + "\",\"value\":" + value + "}]}]}";
    }

    private static List<WebhookUpdate> parse(String body) {
        return WebhookParser.parse(body.getBytes(StandardCharsets.UTF_8), NOW);
    }
}
