package io.hudhud.simulator.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.world.ParameterFormat;
import io.hudhud.simulator.world.Template;
import io.hudhud.simulator.world.TemplateShape;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Each kind of message, as the document that a phone draws. Expected documents leave {@code kind} and {@code language} of a template out. */
class DrawMessageTest {

    @Test
    void textsWithNamedAndNumberedVariables() {
        drawn("en_US", """
                [{"type": "HEADER", "format": "TEXT", "text": "Order {{1}}"},
                 {"type": "body", "text": "Hi *{{first_name}}*"}, {"type": "FOOTER", "text": "Bye"}]""", """
                [{"type": "header", "parameters": [{"type": "text", "text": "A-7"}]},
                 {"type": "body", "parameters": [{"type": "text", "parameter_name": "first_name", "text": "Noura"}]}]""", """
                {"header": {"kind": "text", "text": "Order A-7"},
                 "body": [{"kind": "plain", "runs": [{"text": "Hi "}, {"text": "Noura", "marks": ["bold"]}]}],
                 "footer": "Bye"}""");
    }

    @Test
    void moneyAndDatesByTheirFallback() {
        drawn("ar", "[{\"type\": \"BODY\", \"text\": \"{{1}} until {{2}}.\"}]", """
                [{"type": "BODY", "parameters": [
                  {"type": "currency", "currency": {"fallback_value": "$5", "code": "USD", "amount_1000": 5000}},
                  {"type": "date_time", "date_time": {"fallback_value": "Sunday"}}]}]""", """
                {"body": [{"kind": "plain", "runs": [{"text": "$5 until Sunday."}]}]}""");
    }

    @Test
    void filesAndPlacesInTheHeader() {
        header(
                "IMAGE",
                "{\"type\": \"image\", \"image\": {\"id\": \"40\"}}",
                "{\"kind\": \"image\", \"media\": \"40\"}");
        header(
                "GIF",
                "{\"type\": \"video\", \"video\": {\"link\": \"https://shop.example/a.mp4\"}}",
                "{\"kind\": \"video\", \"link\": \"https://shop.example/a.mp4\"}");
        header(
                "DOCUMENT",
                "{\"type\": \"document\", \"document\": {\"id\": \"41\", \"filename\": \"Bill.pdf\"}}",
                "{\"kind\": \"document\", \"media\": \"41\", \"filename\": \"Bill.pdf\"}");
        header(
                "LOCATION",
                "{\"type\": \"location\", \"location\": {\"latitude\": 24.7, \"longitude\": \"46.6\", \"name\": \"Shop\"}}",
                "{\"kind\": \"location\", \"latitude\": \"24.7\", \"longitude\": \"46.6\", \"name\": \"Shop\"}");
        header(
                "PRODUCT",
                "{\"type\": \"product\", \"product\": {\"product_retailer_id\": \"p1\", \"catalog_id\": \"c1\"}}",
                "{\"kind\": \"product\", \"product\": \"p1\", \"catalog\": \"c1\"}");
    }

    @Test
    void everyKindOfButton() {
        drawn("en", """
                [{"type": "BUTTONS", "buttons": [
                  {"type": "QUICK_REPLY", "text": "Yes"}, {"type": "QUICK_REPLY", "text": "No"},
                  {"type": "URL", "text": "See", "url": "https://shop.example/{{1}}"},
                  {"type": "PHONE_NUMBER", "text": "Call", "phone_number": "+966110000001"},
                  {"type": "COPY_CODE", "example": "X"}, {"type": "FLOW", "text": "Ask"}, {"type": "CATALOG", "text": "All"},
                  {"type": "MPM", "text": "Items"}, {"type": "SPM", "text": "View"}, {"type": "VIDEO_CALL", "text": "Face"}]}]""", """
                [{"type": "button", "sub_type": "quick_reply", "index": "0", "parameters": [{"type": "payload", "payload": "yes-1"}]},
                 {"type": "button", "sub_type": "url", "index": 2, "parameters": [{"type": "text", "text": "new?a=1"}]},
                 {"type": "button", "sub_type": "copy_code", "index": 4, "parameters": [{"type": "coupon_code", "coupon_code": "SAVE10"}]},
                 {"type": "button", "sub_type": "flow", "index": 5, "parameters": [{"type": "action", "action": {"flow_token": "t1"}}]},
                 {"type": "button", "sub_type": "catalog", "index": 6,
                  "parameters": [{"type": "action", "action": {"thumbnail_product_retailer_id": "p1"}}]},
                 {"type": "button", "sub_type": "mpm", "index": 7, "parameters": [{"type": "action", "action": {"sections": [
                   {"title": "New", "product_items": [{"product_retailer_id": "p1"}, {"product_retailer_id": "p2"}]}]}}]}]""", """
                {"buttons": [
                  {"kind": "reply", "text": "Yes", "payload": "yes-1"}, {"kind": "reply", "text": "No", "payload": "No"},
                  {"kind": "url", "text": "See", "url": "https://shop.example/new?a=1"},
                  {"kind": "phone", "text": "Call", "phone_number": "+966110000001"},
                  {"kind": "copy", "text": "", "code": "SAVE10"}, {"kind": "flow", "text": "Ask", "token": "t1"},
                  {"kind": "catalog", "text": "All", "product": "p1"},
                  {"kind": "products", "text": "Items", "sections": [{"title": "New", "products": ["p1", "p2"]}]},
                  {"kind": "product", "text": "View"}, {"kind": "other", "text": "Face", "type": "VIDEO_CALL"}]}""");
    }

    @Test
    void anOfferWithItsEndAndCode() {
        drawn("en", """
                [{"type": "limited_time_offer", "limited_time_offer": {"text": "Ends soon", "has_expiration": true}},
                 {"type": "buttons", "buttons": [{"type": "copy_code", "example": "X"}]}]""", """
                [{"type": "limited_time_offer", "parameters": [
                   {"type": "limited_time_offer", "limited_time_offer": {"expiration_time_ms": 1764000000000}}]},
                 {"type": "button", "sub_type": "copy_code", "index": 0, "parameters": [{"type": "coupon_code", "coupon_code": "W25"}]}]""", """
                {"offer": {"text": "Ends soon", "expires_at": 1764000000000, "code": "W25"},
                 "buttons": [{"kind": "copy", "text": "", "code": "W25"}]}""");
    }

    @Test
    void cardsByTheirIndex() {
        drawn("en", """
                [{"type": "CAROUSEL", "cards": [
                  {"components": [{"type": "HEADER", "format": "IMAGE"}, {"type": "BODY", "text": "One {{1}}"}]},
                  {"components": [{"type": "HEADER", "format": "IMAGE"}, {"type": "BODY", "text": "Two {{1}}"}]}]}]""", """
                [{"type": "CAROUSEL", "cards": [
                  {"card_index": 1, "components": [{"type": "HEADER", "parameters": [{"type": "image", "image": {"id": "42"}}]},
                                                   {"type": "BODY", "parameters": [{"type": "text", "text": "b"}]}]},
                  {"card_index": 0, "components": [{"type": "HEADER", "parameters": [{"type": "image", "image": {"id": "41"}}]},
                                                   {"type": "BODY", "parameters": [{"type": "text", "text": "a"}]}]}]}]""", """
                {"cards": [
                  {"header": {"kind": "image", "media": "41"}, "body": [{"kind": "plain", "runs": [{"text": "One a"}]}]},
                  {"header": {"kind": "image", "media": "42"}, "body": [{"kind": "plain", "runs": [{"text": "Two b"}]}]}]}""");
    }

    @Test
    void codesAsWhatsAppWritesThem() {
        String components = """
                [{"type": "body", "add_security_recommendation": true}, {"type": "footer", "code_expiration_minutes": 10},
                 {"type": "buttons", "buttons": [{"type": "otp", "otp_type": "one_tap", "autofill_text": "Autofill"}]}]""";
        String sent = """
                [{"type": "body", "parameters": [{"type": "text", "text": "J$7"}]},
                 {"type": "button", "sub_type": "url", "index": "0", "parameters": [{"type": "text", "text": "J$7"}]}]""";
        drawn("en_US", components, sent, """
                {"body": [{"kind": "plain", "runs": [{"text": "J$7", "marks": ["bold"]},
                   {"text": " is your verification code. For your security, do not share this code."}]}],
                 "footer": "This code expires in 10 minutes.",
                 "buttons": [{"kind": "autofill", "text": "Autofill", "code": "J$7"}]}""");
        assertThat(template("ar", components, sent).toString())
                .contains("رمز التحقق", "10")
                .doesNotContain("your");
        drawn("en_US", """
                [{"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Copy code",
                  "url": "https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp{{1}}"}]}]""", sent, """
                {"buttons": [{"kind": "copy", "text": "Copy code", "code": "J$7"}]}""");
    }

    @Test
    void textsFilesPlacesAndPeopleWithoutTemplate() {
        free(
                "{\"type\": \"text\", \"text\": {\"body\": \"Hi\"}}",
                "{\"kind\": \"text\", \"body\": [{\"kind\": \"plain\", \"runs\": [{\"text\": \"Hi\"}]}]}");
        free("{\"text\": {\"body\": \"\"}}", "{\"kind\": \"text\"}");
        free(
                "{\"type\": \"audio\", \"audio\": {\"id\": \"40\"}}",
                "{\"kind\": \"audio\", \"header\": {\"kind\": \"audio\", \"media\": \"40\"}}");
        free(
                "{\"type\": \"contacts\", \"contacts\": [{\"name\": {\"formatted_name\": \"Noura\"}, \"phones\": [{\"phone\": \"+1\"}]}]}",
                "{\"kind\": \"contacts\", \"contacts\": [{\"name\": \"Noura\", \"phone\": \"+1\"}]}");
        free(
                "{\"type\": \"reaction\", \"reaction\": {\"message_id\": \"wamid.x\", \"emoji\": \"👍\"}}",
                "{\"kind\": \"reaction\", \"emoji\": \"👍\", \"message\": \"wamid.x\"}");
        free("{\"type\": \"fax\"}", "{\"kind\": \"unknown\", \"type\": \"fax\"}");
    }

    @Test
    void interactiveMessages() {
        free("""
                {"type": "interactive", "interactive": {"type": "button", "header": {"type": "text", "text": "Hello"},
                 "body": {"text": "Come?"}, "footer": {"text": "Bye"},
                 "action": {"buttons": [{"type": "reply", "reply": {"id": "y", "title": "Yes"}}]}}}""", """
                {"kind": "interactive", "header": {"kind": "text", "text": "Hello"},
                 "body": [{"kind": "plain", "runs": [{"text": "Come?"}]}], "footer": "Bye",
                 "buttons": [{"kind": "reply", "text": "Yes", "id": "y"}]}""");
        free("""
                {"type": "interactive", "interactive": {"type": "list", "action": {"button": "Choose", "sections": [
                 {"title": "Fast", "rows": [{"id": "r1", "title": "Today", "description": "by six"}]}]}}}""", """
                {"kind": "interactive", "buttons": [{"kind": "list", "text": "Choose", "sections": [
                 {"title": "Fast", "rows": [{"id": "r1", "title": "Today", "description": "by six"}]}]}]}""");
        free("""
                {"type": "interactive", "interactive": {"type": "carousel", "action": {"cards": [
                 {"card_index": 0, "type": "cta_url", "header": {"type": "image", "image": {"link": "https://shop.example/1.png"}},
                  "action": {"name": "cta_url", "parameters": {"display_text": "Buy", "url": "https://shop.example/1"}}}]}}}""", """
                {"kind": "interactive", "cards": [{"kind": "interactive", "header": {"kind": "image", "link": "https://shop.example/1.png"},
                 "buttons": [{"kind": "url", "text": "Buy", "url": "https://shop.example/1"}]}]}""");
    }

    @Test
    void whatPeopleAnswer() {
        free(
                "{\"type\": \"button\", \"button\": {\"payload\": \"yes-1\", \"text\": \"Yes\"}}",
                "{\"kind\": \"button\", \"body\": [{\"kind\": \"plain\", \"runs\": [{\"text\": \"Yes\"}]}]}");
        free("""
                {"type": "interactive", "interactive": {"type": "list_reply",
                 "list_reply": {"id": "r1", "title": "Today", "description": "by six"}}}""", """
                {"kind": "list_reply", "body": [{"kind": "plain", "runs": [{"text": "Today"}]}], "footer": "by six"}""");
    }

    private static void header(String format, String parameter, String expected) {
        drawn(
                "en",
                "[{\"type\": \"HEADER\", \"format\": \"%s\"}]".formatted(format),
                "[{\"type\": \"header\", \"parameters\": [%s]}]".formatted(parameter),
                "{\"header\": %s}".formatted(expected));
    }

    private static void drawn(String language, String components, String sent, String expected) {
        ObjectNode drawn = template(language, components, sent);

        assertThat(drawn.remove("kind").asString()).isEqualTo("template");
        assertThat(drawn.remove("language").asString()).isEqualTo(language);
        assertThat(Json.MAPPER.readTree(drawn.toString())).isEqualTo(Json.MAPPER.readTree(expected));
    }

    private static void free(String message, String expected) {
        JsonNode drawn = DrawMessage.of(Json.MAPPER.readTree(message), null);

        assertThat(Json.MAPPER.readTree(drawn.toString())).isEqualTo(Json.MAPPER.readTree(expected));
    }

    private static ObjectNode template(String language, String components, String sent) {
        var made = (ArrayNode) Json.MAPPER.readTree(components);
        var template = new Template(
                0,
                "1",
                "2",
                "offer",
                language,
                "MARKETING",
                null,
                "APPROVED",
                "NONE",
                "GREEN",
                ParameterFormat.POSITIONAL,
                null,
                made,
                TemplateShape.of(made, ParameterFormat.POSITIONAL));
        ObjectNode send = Json.object().put("type", "template");
        send.putObject("template").set("components", Json.MAPPER.readTree(sent));
        return DrawMessage.of(send, template);
    }
}
