package io.hudhud.simulator.graph;

import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.world.PhoneNumber;
import io.hudhud.simulator.world.Template;
import io.hudhud.simulator.world.Waba;
import io.hudhud.simulator.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The {@code health_status} field: whether messages can be sent, and which entity stands in the way. */
final class Health {
    private static final String AVAILABLE = "AVAILABLE";
    private static final String BLOCKED = "BLOCKED";
    private final World world;

    Health(World world) {
        this.world = world;
    }

    JsonNode of(PhoneNumber number) {
        boolean connected = "CONNECTED".equals(number.status());
        ArrayNode entities = Json.array();
        ObjectNode own = entity(entities, "PHONE_NUMBER", number.id(), connected);
        if (!connected) {
            own.putArray("errors")
                    .addObject()
                    .put("error_code", 141000)
                    .put("error_description", "The phone number you are trying to send messages from is not connected.")
                    .put("possible_solution", "Register the phone number.");
        }
        Waba waba = world.waba(number.wabaId());
        if (waba != null) {
            owners(entities, waba);
        }
        return health(connected, entities);
    }

    JsonNode of(Waba waba) {
        ArrayNode entities = Json.array();
        owners(entities, waba);
        return health(true, entities);
    }

    JsonNode of(Template template) {
        boolean approved = "APPROVED".equals(template.status());
        ArrayNode entities = Json.array();
        ObjectNode own = entity(entities, "MESSAGE_TEMPLATE", template.id(), approved);
        if (!approved) {
            own.putArray("errors")
                    .addObject()
                    .put("error_code", 141002)
                    .put("error_description", "Message templates can only be sent out if they are approved.")
                    .put("possible_solution", "Edit or appeal the message template review decision.");
        }
        Waba waba = world.waba(template.wabaId());
        if (waba != null) {
            owners(entities, waba);
        }
        return health(approved, entities);
    }

    private void owners(ArrayNode entities, Waba waba) {
        entity(entities, "WABA", waba.id(), true);
        entity(entities, "BUSINESS", waba.portfolioId(), true);
        world.subscriptions(waba.id()).keySet().forEach(app -> entity(entities, "APP", app, true));
    }

    private static ObjectNode entity(ArrayNode entities, String type, String id, boolean available) {
        return entities.addObject()
                .put("entity_type", type)
                .put("id", id)
                .put("can_send_message", available ? AVAILABLE : BLOCKED);
    }

    private static ObjectNode health(boolean available, ArrayNode entities) {
        ObjectNode health = Json.object().put("can_send_message", available ? AVAILABLE : BLOCKED);
        health.set("entities", entities);
        return health;
    }
}
