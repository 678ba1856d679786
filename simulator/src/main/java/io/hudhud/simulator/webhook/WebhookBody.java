package io.hudhud.simulator.webhook;

import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.world.PhoneNumber;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts updates together into the body of one POST: statuses and messages by account and number, other changes one entry each. */
final class WebhookBody {
    private final StatusWriter statuses;
    private final ObjectNode root = Json.object();
    private final ArrayNode entries;
    private final Map<String, ArrayNode> changesOfAccount = new HashMap<>();
    private final Map<String, ObjectNode> statusesOfNumber = new HashMap<>();
    private final Set<String> contactsNamed = new HashSet<>();
    private boolean empty = true;

    private WebhookBody(StatusWriter statuses) {
        this.statuses = statuses;
        root.put("object", "whatsapp_business_account");
        entries = root.putArray("entry");
    }

    /** The body; null when nothing of it is left to tell. */
    static byte @Nullable [] of(List<Update> updates, StatusWriter statuses) {
        var body = new WebhookBody(statuses);
        updates.forEach(body::add);
        return body.empty ? null : Json.bytes(body.root);
    }

    private void add(Update update) {
        switch (update) {
            case Update.Status status -> status(status);
            case Update.Inbound inbound -> {
                ObjectNode value = change(inbound.wabaId(), "messages", inbound.number());
                if (inbound.contact() != null) {
                    value.putArray("contacts").add(inbound.contact());
                }
                value.putArray("messages").add(inbound.message());
            }
            case Update.OfNumber changed ->
                change(changed.wabaId(), changed.field(), changed.number()).setAll(changed.value());
            case Update.OfAccount changed -> {
                ObjectNode entry = entries.addObject();
                entry.put("id", changed.wabaId());
                entry.put("time", changed.atMillis() / 1_000);
                ObjectNode change = entry.putArray("changes").addObject();
                change.set("value", changed.value());
                change.put("field", changed.field());
                empty = false;
            }
        }
    }

    private void status(Update.Status update) {
        StatusWriter.Written written = statuses.write(update);
        if (written == null) {
            return;
        }
        ObjectNode value = statusesOfNumber.computeIfAbsent(
                update.number().id(), _ -> change(update.wabaId(), "messages", update.number()));
        ObjectNode contact = written.contact();
        if (contact != null && contactsNamed.add(update.number().id() + contact)) {
            value.withArrayProperty("contacts").add(contact);
        }
        value.withArrayProperty("statuses").add(written.status());
    }

    private ObjectNode change(String wabaId, String field, PhoneNumber number) {
        empty = false;
        ArrayNode changes = changesOfAccount.computeIfAbsent(wabaId, id -> {
            ObjectNode entry = entries.addObject();
            entry.put("id", id);
            return entry.putArray("changes");
        });
        ObjectNode change = changes.addObject();
        ObjectNode value = change.putObject("value");
        value.put("messaging_product", "whatsapp");
        value.putObject("metadata")
                .put("display_phone_number", number.displayPhoneNumber())
                .put("phone_number_id", number.id());
        change.put("field", field);
        return value;
    }
}
