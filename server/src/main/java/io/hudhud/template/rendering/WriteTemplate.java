package io.hudhud.template.rendering;

import io.hudhud.template.content.Block;
import io.hudhud.template.content.Outline;
import io.hudhud.template.content.Parameter;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the {@code template} object of a send request, straight to bytes: this runs once per message.
 *
 * @see <a href="https://developers.facebook.com/docs/whatsapp/cloud-api/guides/send-message-templates">Sending templates</a>
 */
public final class WriteTemplate {

    private static final JsonFactory JSON = new JsonFactory();

    private final String name;
    private final String language;
    private final Outline outline;

    public WriteTemplate(String name, String language, Outline outline) {
        this.name = name;
        this.language = language;
        this.outline = outline;
    }

    /** @param values by the outline's variables, in their order; only optional ones may be absent */
    public byte[] with(@Nullable String[] values) {
        var bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty("name", name);
            json.writeObjectPropertyStart("language");
            json.writeStringProperty("code", language);
            json.writeEndObject();
            if (isAnyGiven(outline.blocks(), values) || isAnyCardGiven(values)) {
                json.writeArrayPropertyStart("components");
                blocks(json, outline.blocks(), values);
                if (isAnyCardGiven(values)) {
                    carousel(json, values);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private void carousel(JsonGenerator json, @Nullable String[] values) {
        json.writeStartObject();
        json.writeStringProperty("type", "carousel");
        json.writeArrayPropertyStart("cards");
        for (int card = 0; card < outline.cards().size(); card++) {
            json.writeStartObject();
            json.writeNumberProperty("card_index", card);
            json.writeArrayPropertyStart("components");
            blocks(json, outline.cards().get(card), values);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void blocks(JsonGenerator json, List<Block> blocks, @Nullable String[] values) {
        for (Block block : blocks) {
            if (isGiven(block, values)) {
                block(json, block, values);
            }
        }
    }

    private static void block(JsonGenerator json, Block block, @Nullable String[] values) {
        json.writeStartObject();
        json.writeStringProperty("type", block.type());
        String subType = block.subType();
        if (subType != null) {
            json.writeStringProperty("sub_type", subType);
            json.writeStringProperty("index", Integer.toString(block.index()));
        }
        json.writeArrayPropertyStart("parameters");
        for (Parameter parameter : block.parameters()) {
            json.writeStartObject();
            parameter(json, parameter, values);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void parameter(JsonGenerator json, Parameter parameter, @Nullable String[] values) {
        switch (parameter) {
            case Parameter.Text(int slot, var name) -> {
                json.writeStringProperty("type", "text");
                if (name != null) {
                    json.writeStringProperty("parameter_name", name);
                }
                optional(json, "text", slot, values);
            }
            case Parameter.Media media -> media(json, media, values);
            case Parameter.Location(int latitude, int longitude, int name, int address) -> {
                json.writeStringProperty("type", "location");
                json.writeObjectPropertyStart("location");
                optional(json, "latitude", latitude, values);
                optional(json, "longitude", longitude, values);
                optional(json, "name", name, values);
                optional(json, "address", address, values);
                json.writeEndObject();
            }
            case Parameter.Payload(int slot) -> {
                json.writeStringProperty("type", "payload");
                optional(json, "payload", slot, values);
            }
            case Parameter.CouponCode(int slot) -> {
                json.writeStringProperty("type", "coupon_code");
                optional(json, "coupon_code", slot, values);
            }
            case Parameter.OfferEnd(int slot) -> {
                json.writeStringProperty("type", "limited_time_offer");
                json.writeObjectPropertyStart("limited_time_offer");
                String end = value(slot, values);
                if (end != null) {
                    json.writeNumberProperty("expiration_time_ms", Long.parseLong(end));
                }
                json.writeEndObject();
            }
        }
    }

    private static void media(JsonGenerator json, Parameter.Media media, @Nullable String[] values) {
        json.writeStringProperty("type", media.type());
        json.writeObjectPropertyStart(media.type());
        String file = value(media.slot(), values);
        if (file != null) {
            json.writeStringProperty(Values.isLink(file) ? "link" : "id", file);
        }
        optional(json, "filename", media.fileName(), values);
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String property, int slot, @Nullable String[] values) {
        String value = value(slot, values);
        if (value != null) {
            json.writeStringProperty(property, value);
        }
    }

    private boolean isAnyCardGiven(@Nullable String[] values) {
        for (List<Block> card : outline.cards()) {
            if (isAnyGiven(card, values)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyGiven(List<Block> blocks, @Nullable String[] values) {
        for (Block block : blocks) {
            if (isGiven(block, values)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first value of the component's first parameter is there: optional components have but one. */
    private static boolean isGiven(Block block, @Nullable String[] values) {
        int slot = switch (block.parameters().getFirst()) {
            case Parameter.Text(int text, var _) -> text;
            case Parameter.Media(var _, int file, int _) -> file;
            case Parameter.Location(int latitude, int _, int _, int _) -> latitude;
            case Parameter.Payload(int payload) -> payload;
            case Parameter.CouponCode(int code) -> code;
            case Parameter.OfferEnd(int end) -> end;
        };
        return value(slot, values) != null;
    }

    private static @Nullable String value(int slot, @Nullable String[] values) {
        return slot < 0 ? null : values[slot];
    }
}
