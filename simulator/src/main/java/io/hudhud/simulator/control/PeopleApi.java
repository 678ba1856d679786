package io.hudhud.simulator.control;

import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.world.PhoneNumber;
import io.hudhud.simulator.world.Recipient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lets people write, tap and change their preferences on command. */
final class PeopleApi {
    private final ControlParts parts;

    PeopleApi(ControlParts parts) {
        this.parts = parts;
    }

    ControlAnswer answer(String method, String area, JsonNode body) {
        if (!method.equals("POST")) {
            return ControlAnswer.wrong(405, "Only POST is known at /_simulator/" + area + ".");
        }
        PhoneNumber number = number(body);
        Recipient person = person(Json.text(body, "from"));
        parts.world().remember(person);
        if (area.equals("preferences")) {
            parts.inbound()
                    .prefer(
                            number,
                            person.key(),
                            !Json.text(body, "marketing", "stop").equals("stop"));
            return ControlAnswer.done();
        }
        String quoted = Json.text(body, "quoted");
        String name = Json.text(body, "name");
        String id = parts.inbound()
                .receive(
                        number,
                        person.key(),
                        name.isEmpty() ? null : name,
                        content(body),
                        quoted.isEmpty() ? null : quoted);
        return ControlAnswer.ok(Json.object().put("id", id));
    }

    /** {@code text} or {@code button} in short, or any {@code message} with its type. */
    private static ObjectNode content(JsonNode body) {
        if (body.path("message") instanceof ObjectNode message && message.has("type")) {
            return message;
        }
        ObjectNode content = Json.object();
        String button = Json.text(body, "button");
        if (!button.isEmpty()) {
            content.put("type", "button");
            content.putObject("button")
                    .put("payload", Json.text(body, "payload", button))
                    .put("text", button);
            return content;
        }
        String text = Json.text(body, "text");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an inbound message needs text, button, or message with a type");
        }
        content.put("type", "text");
        content.putObject("text").put("body", text);
        return content;
    }

    private PhoneNumber number(JsonNode body) {
        String id = Json.text(body, "phone_number_id");
        PhoneNumber number = id.isEmpty()
                ? parts.world().numbers().stream().findFirst().orElse(null)
                : parts.world().number(id);
        if (number == null) {
            throw new IllegalArgumentException("there is no phone number '" + id + "'");
        }
        return number;
    }

    private static Recipient person(String from) {
        Recipient person = Recipient.of(from);
        if (person == null) {
            throw new IllegalArgumentException("from must be a phone number or a user id");
        }
        return person;
    }
}
