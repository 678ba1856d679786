package io.hudhud.template.rendering;

import io.hudhud.template.content.Block;
import io.hudhud.template.content.Outline;
import io.hudhud.template.content.Parameter;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;
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
            case Parameter.Product(int product, int catalog) -> {
                json.writeStringProperty("type", "product");
                json.writeObjectPropertyStart("product");
                optional(json, "product_retailer_id", product, values);
                optional(json, "catalog_id", catalog, values);
                json.writeEndObject();
            }
            case Parameter.CatalogPicture(int product) -> {
                action(json);
                optional(json, "thumbnail_product_retailer_id", product, values);
                json.writeEndObject();
            }
            case Parameter.Products(int picture, int sections) -> {
                action(json);
                String products = Objects.requireNonNull(value(sections, values));
                String chosen = value(picture, values);
                json.writeStringProperty(
                        "thumbnail_product_retailer_id", chosen == null ? ProductSections.first(products) : chosen);
                json.writeName("sections");
                json.writeRawValue(products);
                json.writeEndObject();
            }
            case Parameter.Flow(int token, int data) -> {
                action(json);
                optional(json, "flow_token", token, values);
                String given = value(data, values);
                if (given != null) {
                    json.writeName("flow_action_data");
                    json.writeRawValue(given);
                }
                json.writeEndObject();
            }
            case Parameter.TapTarget(int address, int title) -> {
                json.writeStringProperty("type", "tap_target_configuration");
                json.writeArrayPropertyStart("tap_target_configuration");
                json.writeStartObject();
                optional(json, "url", address, values);
                optional(json, "title", title, values);
                json.writeEndObject();
                json.writeEndArray();
            }
        }
    }

    private static void action(JsonGenerator json) {
        json.writeStringProperty("type", "action");
        json.writeObjectPropertyStart("action");
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

    /** Whether what the component's first parameter cannot do without is there. */
    private static boolean isGiven(Block block, @Nullable String[] values) {
        int slot = switch (block.parameters().getFirst()) {
            case Parameter.Text(int text, var _) -> text;
            case Parameter.Media(var _, int file, int _) -> file;
            case Parameter.Location(int latitude, int _, int _, int _) -> latitude;
            case Parameter.Payload(int payload) -> payload;
            case Parameter.CouponCode(int code) -> code;
            case Parameter.OfferEnd(int end) -> end;
            case Parameter.Product(int product, int _) -> product;
            case Parameter.CatalogPicture(int product) -> product;
            case Parameter.Products(int _, int sections) -> sections;
            case Parameter.Flow(int token, int _) -> token;
            case Parameter.TapTarget(int address, int title) -> value(title, values) == null ? title : address;
        };
        return value(slot, values) != null;
    }

    private static @Nullable String value(int slot, @Nullable String[] values) {
        return slot < 0 ? null : values[slot];
    }
}
