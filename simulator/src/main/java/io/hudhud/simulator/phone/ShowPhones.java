package io.hudhud.simulator.phone;

import io.hudhud.simulator.drawing.DrawMessage;
import io.hudhud.simulator.error.ErrorCodes;
import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.judge.Accepted;
import io.hudhud.simulator.judge.Step;
import io.hudhud.simulator.world.PhoneNumber;
import io.hudhud.simulator.world.Users;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Phones and conversations as JSON: what is kept, joined with what the message log knows of it. */
final class ShowPhones {
    private static final int PREVIEW = 80;
    private final PhonesParts parts;

    ShowPhones(PhonesParts parts) {
        this.parts = parts;
    }

    /** The phones whose number or name has {@code wanted} in it, the one with the newest message first. */
    ObjectNode list(String wanted) {
        ObjectNode list = Json.object()
                .put("most_phones", Phones.MOST_PHONES)
                .put("most_messages", Phone.MOST_MESSAGES)
                .put("passed_over", parts.phones().passedOver());
        ArrayNode rows = list.putArray("phones");
        String text = wanted.strip().toLowerCase(Locale.ROOT);
        String number = text.replaceAll("[+\\s()-]", "");
        for (Phone.State phone : parts.phones().newestFirst()) {
            String name = name(phone);
            boolean byNumber = !number.isEmpty()
                    && address(phone.person()).toLowerCase(Locale.ROOT).contains(number);
            if (text.isEmpty() || byNumber || name.toLowerCase(Locale.ROOT).contains(text)) {
                rows.add(row(phone, name));
            }
        }
        return list;
    }

    private ObjectNode row(Phone.State phone, String name) {
        Kept last = phone.messages().getLast();
        ObjectNode drawn = drawn(last);
        int unread = 0;
        for (Kept kept : phone.messages()) {
            unread += kept instanceof Kept.Sent sent
                            && status(sent, phone.person()).equals("delivered")
                    ? 1
                    : 0;
        }
        ObjectNode row = Json.object()
                .put("phone", address(phone.person()))
                .put("name", name)
                .put("at", phone.activeAt())
                .put("unread", unread);
        row.putObject("last")
                .put("from", last instanceof Kept.Sent ? "business" : "person")
                .put("kind", Json.text(drawn.path("header"), "kind", Json.text(drawn, "kind")))
                .put("text", preview(drawn));
        return row;
    }

    /** A phone with its messages, the oldest first, and the business numbers that it can write to. */
    ObjectNode conversation(Phone.State phone) {
        ObjectNode shown = Json.object()
                .put("phone", address(phone.person()))
                .put("name", name(phone))
                .put("typing", phone.typing())
                .put("most_messages", Phone.MOST_MESSAGES);
        ArrayNode businesses = shown.putArray("businesses");
        for (PhoneNumber number : parts.world().numbers()) {
            long messages = phone.messages().stream()
                    .filter(kept -> kept.number().id().equals(number.id()))
                    .count();
            businesses
                    .addObject()
                    .put("id", number.id())
                    .put("name", number.verifiedName())
                    .put("number", number.displayPhoneNumber())
                    .put("messages", messages);
        }
        ArrayNode messages = shown.putArray("messages");
        phone.messages().forEach(kept -> messages.add(message(kept, phone)));
        return shown;
    }

    private ObjectNode message(Kept kept, Phone.State phone) {
        ObjectNode shown = Json.object()
                .put("id", id(kept, phone.person()))
                .put("business", kept.number().id())
                .put("at", kept.at());
        switch (kept) {
            case Kept.Sent sent -> {
                shown.put("from", "business");
                String status = status(sent, phone.person());
                shown.put("status", status);
                Accepted accepted = accepted(sent, phone.person());
                if (status.equals("failed") && accepted != null) {
                    shown.put("code", accepted.code())
                            .put("reason", ErrorCodes.get(accepted.code()).title());
                }
                if (sent.template() != null) {
                    shown.put("template", sent.template().name());
                }
                quoted(shown, Json.text(content(sent).path("context"), "message_id"));
            }
            case Kept.Received received -> {
                shown.put("from", "person").put("status", received.nth() <= phone.readUntil() ? "read" : "sent");
                quoted(shown, Objects.requireNonNullElse(received.quoted(), ""));
            }
        }
        shown.set("drawn", drawn(kept));
        return shown;
    }

    /** The kept message with this id; null when this phone keeps none. */
    @Nullable
    Kept find(Phone.State phone, String id) {
        return phone.messages().stream()
                .filter(kept -> id(kept, phone.person()).equals(id))
                .findFirst()
                .orElse(null);
    }

    ObjectNode drawn(Kept kept) {
        if (kept.content() == null) {
            return Json.object().put("kind", "too_large");
        }
        return DrawMessage.of(content(kept), kept instanceof Kept.Sent sent ? sent.template() : null);
    }

    /** How far the message came: accepted, sent, delivered, read or failed; empty when the log was emptied since. */
    private String status(Kept.Sent sent, long person) {
        Accepted accepted = accepted(sent, person);
        if (accepted == null) {
            return "";
        }
        Set<Step> reported = accepted.reported();
        for (Step step : new Step[] {Step.FAILED, Step.READ, Step.DELIVERED, Step.SENT}) {
            if (reported.contains(step)) {
                return step.word();
            }
        }
        return "accepted";
    }

    private @Nullable Accepted accepted(Kept.Sent sent, long person) {
        Accepted found = parts.log().read(sent.ordinal());
        return found != null && found.recipient() == person ? found : null;
    }

    private static ObjectNode content(Kept kept) {
        ObjectNode content =
                kept.content() == null ? null : Json.readObject(kept.content().array());
        return content == null ? Json.object() : content;
    }

    private static void quoted(ObjectNode shown, String id) {
        if (!id.isEmpty()) {
            shown.put("quoted", id);
        }
    }

    private String id(Kept kept, long person) {
        return switch (kept) {
            case Kept.Sent sent ->
                parts.ids().ofSent(user(person, sent.number().portfolioId()).addressedAs(), sent.ordinal());
            case Kept.Received received -> received.id();
        };
    }

    private String name(Phone.State phone) {
        return phone.name() != null ? phone.name() : user(phone.person(), "").name();
    }

    /** Digits of the phone, or the user id of somebody who is known by that alone. */
    private String address(long person) {
        return user(person, "").addressedAs();
    }

    private Users.User user(long person, String portfolioId) {
        return parts.users().of(person, portfolioId);
    }

    /** The beginning of the text, on one line. */
    private static String preview(ObjectNode drawn) {
        StringBuilder text = new StringBuilder();
        for (JsonNode line : drawn.path("body")) {
            text.append(text.isEmpty() ? "" : " ");
            line.path("runs").forEach(run -> text.append(Json.text(run, "text")));
        }
        if (text.isEmpty()) {
            text.append(Json.text(drawn, "emoji"));
        }
        return text.codePoints()
                .limit(PREVIEW)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
