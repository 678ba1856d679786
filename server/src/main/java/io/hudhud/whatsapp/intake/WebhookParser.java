package io.hudhud.whatsapp.intake;

import io.hudhud.whatsapp.WebhookUpdate;
import io.hudhud.whatsapp.WebhookUpdate.AccountChanged;
import io.hudhud.whatsapp.WebhookUpdate.Ignored;
import io.hudhud.whatsapp.WebhookUpdate.MarketingPreference;
import io.hudhud.whatsapp.WebhookUpdate.TemplateChanged;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns a webhook's body into what it says. Nothing is refused: what is unknown, incomplete or not for us becomes
 * {@link Ignored}, so that it is counted and WhatsApp does not send it again.
 */
final class WebhookParser {

    private static final String OURS = "whatsapp_business_account";
    private static final List<String> LISTS = List.of("statuses", "messages", "errors", "user_preferences");

    private static final Set<String> TEMPLATE_FIELDS = Set.of(
            "message_template_status_update",
            "message_template_quality_update",
            "message_template_components_update",
            "template_category_update");

    private static final Set<String> ACCOUNT_FIELDS = Set.of(
            "account_alerts",
            "account_review_update",
            "account_update",
            "business_capability_update",
            "business_username_update",
            "phone_number_name_update",
            "phone_number_quality_update",
            "security");

    /** Known, and of no use here: messages that the merchant wrote in the business app, and that app's own data. */
    private static final Set<String> NOT_FOR_US =
            Set.of("smb_message_echoes", "smb_app_state_sync", "history", "standby");

    /** Takes what was found. {@code item} is the element of the list {@code list} that it came from, absent for others. */
    private interface Sink {
        void add(WebhookUpdate update, JsonNode entry, JsonNode change, @Nullable String list, @Nullable JsonNode item);
    }

    private WebhookParser() {}

    /** @param receivedAt stands in for times that the body does not give */
    static List<WebhookUpdate> parse(byte[] body, Instant receivedAt) {
        var updates = new ArrayList<WebhookUpdate>();
        walk(body, receivedAt, (update, entry, change, list, item) -> updates.add(update));
        return updates;
    }

    /** A body that says only the {@code index}-th thing that {@code body} says. */
    static String alone(byte[] body, int index) {
        var found = new ArrayList<String>(1);
        var seen = new int[1];
        walk(body, Instant.EPOCH, (update, entry, change, list, item) -> {
            if (seen[0]++ == index) {
                found.add(envelope(entry, change, list, item));
            }
        });
        return found.isEmpty() ? new String(body, StandardCharsets.UTF_8) : found.getFirst();
    }

    private static String envelope(JsonNode entry, JsonNode change, @Nullable String list, @Nullable JsonNode item) {
        ObjectNode value = Json.MAPPER.createObjectNode();
        change.path("value").properties().forEach(member -> {
            if (list == null || !LISTS.contains(member.getKey())) {
                value.set(member.getKey(), member.getValue());
            }
        });
        if (list != null && item != null) {
            value.putArray(list).add(item);
        }
        ObjectNode root = Json.MAPPER.createObjectNode().put("object", OURS);
        ObjectNode single = root.putArray("entry").addObject();
        single.set("id", entry.path("id"));
        if (entry.has("time")) {
            single.set("time", entry.path("time"));
        }
        ObjectNode only = single.putArray("changes").addObject();
        only.set("field", change.path("field"));
        only.set("value", value);
        return root.toString();
    }

    private static void walk(byte[] body, Instant receivedAt, Sink sink) {
        JsonNode root;
        try {
            root = Json.MAPPER.readTree(body);
        } catch (JacksonException e) {
            root = Json.MAPPER.missingNode();
        }
        if (!OURS.equals(Json.text(root.path("object")))) {
            sink.add(new Ignored("body", "not a webhook of a WhatsApp account"), root, root, null, null);
            return;
        }
        for (JsonNode entry : root.path("entry")) {
            for (JsonNode change : entry.path("changes")) {
                change(entry, change, receivedAt, sink);
            }
        }
    }

    private static void change(JsonNode entry, JsonNode change, Instant receivedAt, Sink sink) {
        String field = Json.text(change.path("field"));
        JsonNode value = change.path("value");
        if (field == null) {
            sink.add(new Ignored("change", "no field"), entry, change, null, null);
        } else if (field.equals("messages")) {
            messages(entry, change, receivedAt, sink);
        } else if (field.equals("user_preferences")) {
            for (JsonNode preference : value.path("user_preferences")) {
                sink.add(preference(value, preference, receivedAt), entry, change, "user_preferences", preference);
            }
        } else {
            sink.add(fact(entry, field, value, receivedAt), entry, change, null, null);
        }
    }

    private static void messages(JsonNode entry, JsonNode change, Instant receivedAt, Sink sink) {
        JsonNode value = change.path("value");
        String number = Json.text(value.path("metadata").path("phone_number_id"));
        if (number == null) {
            sink.add(new Ignored("messages", "no phone_number_id"), entry, change, null, null);
            return;
        }
        for (JsonNode status : value.path("statuses")) {
            sink.add(StatusParser.parse(number, status, receivedAt), entry, change, "statuses", status);
        }
        for (JsonNode message : value.path("messages")) {
            sink.add(
                    InboundParser.parse(number, value.path("contacts"), message, receivedAt),
                    entry,
                    change,
                    "messages",
                    message);
        }
        for (JsonNode error : value.path("errors")) {
            sink.add(
                    new Ignored("messages.errors", "error " + error.path("code").asString()),
                    entry,
                    change,
                    "errors",
                    error);
        }
    }

    private static WebhookUpdate preference(JsonNode value, JsonNode preference, Instant receivedAt) {
        String number = Json.text(value.path("metadata").path("phone_number_id"));
        String wish = Json.text(preference.path("value"));
        String from = Json.text(preference.path("wa_id"));
        String userId = Json.text(preference.path("user_id"));
        boolean known = "stop".equals(wish) || "resume".equals(wish) || "signup".equals(wish);
        if (number == null || !known || (from == null && userId == null)) {
            return new Ignored("user_preferences", "incomplete or unknown");
        }
        return new MarketingPreference(
                number, from, userId, "stop".equals(wish), Json.time(preference.path("timestamp"), receivedAt));
    }

    private static WebhookUpdate fact(JsonNode entry, String field, JsonNode value, Instant receivedAt) {
        if (NOT_FOR_US.contains(field)) {
            return new Ignored(field, "not for us");
        }
        String account = Json.text(entry.path("id"));
        Instant at = Json.time(entry.path("time"), receivedAt);
        if (TEMPLATE_FIELDS.contains(field)) {
            String template = Json.text(value.path("message_template_id"));
            return account == null || template == null
                    ? new Ignored(field, "no account or template id")
                    : new TemplateChanged(account, field, template, value, at);
        }
        if (ACCOUNT_FIELDS.contains(field)) {
            return account == null
                    ? new Ignored(field, "no account id")
                    : new AccountChanged(account, field, value, at);
        }
        return new Ignored(field, "unknown field");
    }
}
