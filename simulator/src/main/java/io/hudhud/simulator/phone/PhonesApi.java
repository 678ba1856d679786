package io.hudhud.simulator.phone;

import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.world.Media;
import io.hudhud.simulator.world.PhoneNumber;
import io.hudhud.simulator.world.Recipient;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything under {@code /phones}: the page, what it asks for, and what a person does on a phone. The README shows each call. */
public final class PhonesApi {
    private static final int LONGEST_TEXT = 4096;
    private final PhonesParts parts;
    private final ShowPhones show;
    private final PhonesPage page = new PhonesPage();

    public PhonesApi(PhonesParts parts) {
        this.parts = parts;
        show = new ShowPhones(parts);
    }

    /** Answers a call; {@code path} is the segments behind {@code /phones}. */
    public PhonesAnswer answer(
            String method, List<String> path, Map<String, String> query, String contentType, byte[] body) {
        try {
            return switch (method) {
                case "GET" -> get(path, query);
                // A form of another site cannot send this type, so no page but this one acts as a customer.
                case "POST" ->
                    contentType.startsWith("application/json")
                            ? act(path, Json.MAPPER.readTree(body))
                            : PhonesAnswer.wrong(415, "What a person does is sent as application/json.");
                default -> PhonesAnswer.wrong(405, "Only GET and POST are known at /phones.");
            };
        } catch (JacksonException e) {
            return PhonesAnswer.wrong(400, "The body is not the JSON that is wanted here: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            return PhonesAnswer.wrong(400, String.valueOf(e.getMessage()));
        }
    }

    private PhonesAnswer get(List<String> path, Map<String, String> query) {
        String area = path.isEmpty() ? "" : path.getFirst();
        String name = path.size() < 2 ? "" : path.get(1);
        PhonesAnswer found = switch (path.size()) {
            case 0 -> page.page(200);
            case 1 ->
                area.equals("api")
                        ? unlessKnown(show.list(query.getOrDefault("q", "")), query)
                        : page.page(Recipient.of(area) == null ? 404 : 200);
            case 2 ->
                switch (area) {
                    case "api" -> unlessKnown(show.conversation(parts.phones().open(person(name))), query);
                    case "assets" -> page.asset(name);
                    case "media" -> media(parts.world().media(name));
                    default -> null;
                };
            default -> null;
        };
        return found != null ? found : PhonesAnswer.wrong(404, "There is nothing at /phones/" + String.join("/", path));
    }

    /** 204 when the page shows just this already, as its {@code known} says. */
    private static PhonesAnswer unlessKnown(ObjectNode shown, Map<String, String> query) {
        String version = Integer.toHexString(Arrays.hashCode(Json.bytes(shown)));
        return version.equals(query.get("known"))
                ? PhonesAnswer.unchanged()
                : PhonesAnswer.json(shown.put("version", version));
    }

    private static @Nullable PhonesAnswer media(@Nullable Media file) {
        return file == null ? null : PhonesAnswer.file(file.mimeType(), file.content());
    }

    private PhonesAnswer act(List<String> path, JsonNode body) {
        if (path.size() != 3 || !path.getFirst().equals("api")) {
            return PhonesAnswer.wrong(404, "The calls are POST /phones/api/{number}/text, tap and opened.");
        }
        long person = person(path.get(1));
        String id = Json.text(body, path.getLast().equals("text") ? "quoted" : "message");
        Phone.State phone = parts.phones().find(person);
        Kept about = phone == null ? null : show.find(phone, id);
        if (about == null && !(path.getLast().equals("text") && id.isEmpty())) {
            return PhonesAnswer.wrong(404, "This phone keeps no message with the id '" + id + "'.");
        }
        return switch (path.getLast()) {
            case "text" -> write(person, body, about == null ? number(body) : about.number(), id);
            case "tap" -> tap(person, body, about, id);
            case "opened" -> opened(about);
            default -> PhonesAnswer.wrong(404, "There is nothing at POST /phones/api/{number}/" + path.getLast() + ".");
        };
    }

    private PhonesAnswer write(long person, JsonNode body, PhoneNumber number, String quoted) {
        String text = Json.text(body, "text");
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("text must have 1 to " + LONGEST_TEXT + " characters");
        }
        ObjectNode content = Json.object().put("type", "text");
        content.putObject("text").put("body", text);
        return receive(number, person, content, quoted);
    }

    private PhonesAnswer tap(long person, JsonNode body, @Nullable Kept about, String id) {
        if (!(about instanceof Kept.Sent sent)) {
            throw new IllegalArgumentException("only messages of the business have buttons");
        }
        var tap = new Tap(body.path("card").asInt(-1), body.path("button").asInt(-1), Json.text(body, "row"));
        return receive(sent.number(), person, tap.answer(show.drawn(sent)), id);
    }

    private PhonesAnswer receive(PhoneNumber number, long person, ObjectNode content, String quoted) {
        String id = parts.inbound().receive(number, person, null, content, quoted.isEmpty() ? null : quoted);
        return PhonesAnswer.json(Json.object().put("id", id));
    }

    /** Somebody opened a link of this message in their browser: the judge counts it like the clicks of all others. */
    private PhonesAnswer opened(@Nullable Kept about) {
        if (about instanceof Kept.Sent sent) {
            parts.clicks().opened(sent.ordinal());
        }
        return PhonesAnswer.json(Json.object().put("done", true));
    }

    private long person(String address) {
        Recipient person = Recipient.of(address);
        if (person == null) {
            throw new IllegalArgumentException("'" + address + "' is neither a phone number nor a user id");
        }
        parts.world().remember(person);
        return person.key();
    }

    private PhoneNumber number(JsonNode body) {
        String id = Json.text(body, "business");
        PhoneNumber number = parts.world().number(id);
        if (number == null) {
            throw new IllegalArgumentException("business must be the id of a phone number, not '" + id + "'");
        }
        return number;
    }
}
