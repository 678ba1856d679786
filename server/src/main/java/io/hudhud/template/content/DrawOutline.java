package io.hudhud.template.content;

import io.hudhud.template.content.Component.Medium;
import io.hudhud.template.content.Section.Filled;
import io.hudhud.template.content.Section.Run;
import io.hudhud.template.content.Section.Words;
import io.hudhud.template.content.Variable.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Walks the components once and numbers their variables. */
final class DrawOutline {

    private static final String UNKNOWN = "this kind of part is not known to Hudhud yet";
    private static final String GIF =
            "animations go through the Marketing Messages API only, which Hudhud cannot give them to yet";

    private static final String CODE_ADDRESS = "https://www.whatsapp.com/otp/code/";

    /** The order in which a request names its components. */
    private static final List<String> ORDER =
            List.of("header", "body", "tap_target_configuration", "limited_time_offer", "button");

    private final List<Variable> variables = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<List<Block>> cards = new ArrayList<>();
    private final List<String> notSendable = new ArrayList<>();
    private boolean authentication;

    Outline draw(List<Component> components) {
        authentication = components.stream().anyMatch(DrawOutline::copiesCode);
        List<Block> blocks = blocks("", components, maxBody(components));
        return new Outline(
                List.copyOf(variables), blocks, List.copyOf(cards), List.copyOf(sections), List.copyOf(notSendable));
    }

    private static int maxBody(List<Component> components) {
        if (components.stream().anyMatch(Component.ProductHeader.class::isInstance)) {
            return Limits.CARD_BODY;
        }
        return components.stream().anyMatch(Component.LimitedTimeOffer.class::isInstance)
                ? Limits.OFFER_BODY
                : Limits.BODY;
    }

    /** Meta answers an approved authentication template as words and an address of its own. */
    private static boolean copiesCode(Component component) {
        return component instanceof Component.Buttons(var buttons)
                && buttons.stream()
                        .anyMatch(button -> button instanceof Button.OneTimeCode
                                || (button instanceof Button.Url url
                                        && url.address().text().startsWith(CODE_ADDRESS)));
    }

    private List<Block> blocks(String prefix, List<Component> components, int maxBody) {
        var blocks = new ArrayList<Block>();
        for (Component component : components) {
            switch (component) {
                case Component.TextHeader(var text, var _) -> text(blocks, "header", prefix, text, Limits.HEADER);
                case Component.MediaHeader(var medium, var _)
                when medium == Medium.GIF -> notSendable.add(prefix + "HEADER GIF: " + GIF);
                case Component.MediaHeader(var medium, var _) -> media(blocks, prefix, medium);
                case Component.LocationHeader() -> location(blocks, prefix);
                case Component.ProductHeader() -> product(blocks, prefix);
                case Component.Body(var text, var _) -> text(blocks, "body", prefix, text, maxBody);
                case Component.CodeBody _ ->
                    text(blocks, "body", prefix, Wording.of("{{1}}"), Limits.AUTHENTICATION_CODE, Kind.ONE_TIME_CODE);
                case Component.CodeFooter(var minutes) ->
                    section(prefix + "footer", "", List.of(new Words("⏱ " + minutes + " min")));
                case Component.Footer(var text) -> section(prefix + "footer", "", List.of(new Words(text)));
                case Component.Buttons(var buttons) -> buttons(blocks, prefix, buttons);
                case Component.LimitedTimeOffer(var text, var expires) -> offer(blocks, prefix, text, expires);
                case Component.Carousel(var carousel) -> {
                    for (int card = 0; card < carousel.size(); card++) {
                        cards.add(blocks(prefix + "card." + card + ".", carousel.get(card), Limits.CARD_BODY));
                    }
                }
                case Component.Unknown(var type, var _) -> notSendable.add(prefix + type + ": " + UNKNOWN);
            }
        }
        blocks.sort(Comparator.comparingInt(block -> ORDER.indexOf(block.type())));
        return List.copyOf(blocks);
    }

    private void text(List<Block> blocks, String part, String prefix, Wording wording, int maxLength) {
        text(blocks, part, prefix, wording, maxLength, authentication ? Kind.ONE_TIME_CODE : Kind.TEXT);
    }

    private void text(List<Block> blocks, String part, String prefix, Wording wording, int maxLength, Kind kind) {
        var parameters = new ArrayList<Parameter>();
        for (String hole : wording.holes()) {
            int slot = variable(prefix + part + "." + hole, kind, true);
            parameters.add(new Parameter.Text(slot, Wording.isNumber(hole) ? null : hole));
        }
        if (!parameters.isEmpty()) {
            blocks.add(Block.of(part, parameters));
        }
        sections.add(new Section(prefix + part, "", runs(prefix + part + ".", wording), maxLength));
    }

    private List<Run> runs(String keys, Wording wording) {
        return wording.pieces().stream()
                .map(piece -> switch (piece) {
                    case Wording.Literal(var text) -> (Run) new Words(text);
                    case Wording.Hole(var name) -> new Filled(slotOf(keys + name));
                })
                .toList();
    }

    private void media(List<Block> blocks, String prefix, Medium medium) {
        String key = prefix + "header." + medium.parameter();
        int slot = variable(key, Kind.MEDIA, true);
        int name = medium == Medium.DOCUMENT ? variable(key + ".filename", Kind.FILE_NAME, false) : -1;
        blocks.add(Block.of("header", List.of(new Parameter.Media(medium.parameter(), slot, name))));
        section(prefix + "header", medium.parameter(), List.of(new Filled(slot)));
        if (medium == Medium.IMAGE && prefix.isEmpty()) {
            int address = variable("header.tap.url", Kind.WEB_ADDRESS, false);
            int title = variable("header.tap.title", Kind.LABEL, false);
            blocks.add(Block.of("tap_target_configuration", List.of(new Parameter.TapTarget(address, title))));
        }
    }

    private void product(List<Block> blocks, String prefix) {
        int product = variable(prefix + "header.product", Kind.PRODUCT, true);
        blocks.add(Block.of("header", List.of(new Parameter.Product(product, catalog()))));
        section(prefix + "header", "product", List.of(new Filled(product)));
    }

    /** An account has one catalogue, so that all cards share the variable. */
    private int catalog() {
        return variables.stream().anyMatch(variable -> variable.kind() == Kind.CATALOG)
                ? slotOf("catalog")
                : variable("catalog", Kind.CATALOG, true);
    }

    private void location(List<Block> blocks, String prefix) {
        String key = prefix + "header.location.";
        int latitude = variable(key + "latitude", Kind.COORDINATE, true);
        int longitude = variable(key + "longitude", Kind.COORDINATE, true);
        int name = variable(key + "name", Kind.LABEL, false);
        int address = variable(key + "address", Kind.LABEL, false);
        blocks.add(Block.of("header", List.of(new Parameter.Location(latitude, longitude, name, address))));
        section(prefix + "header", "location", List.of(new Filled(latitude), new Words(", "), new Filled(longitude)));
    }

    private void offer(List<Block> blocks, String prefix, String text, boolean expires) {
        section(prefix + "limited_time_offer", "", List.of(new Words(text)));
        if (expires) {
            int slot = variable(prefix + "offer.ends_at", Kind.MOMENT, true);
            blocks.add(Block.of("limited_time_offer", List.of(new Parameter.OfferEnd(slot))));
        }
    }

    private void buttons(List<Block> blocks, String prefix, List<Button> buttons) {
        for (int index = 0; index < buttons.size(); index++) {
            button(blocks, prefix + "button." + index, index, buttons.get(index));
        }
    }

    private void button(List<Block> blocks, String part, int index, Button button) {
        switch (button) {
            case Button.QuickReply(var text) -> {
                int slot = variable(part + ".payload", Kind.PAYLOAD, false);
                blocks.add(Block.button("quick_reply", index, new Parameter.Payload(slot)));
                section(part, text, List.of());
            }
            case Button.Url(var text, var address, var _) -> url(blocks, part, index, text, address);
            case Button.CopyCode(var text, var _) -> {
                int slot = variable(part + ".code", Kind.COUPON_CODE, true);
                blocks.add(Block.button("copy_code", index, new Parameter.CouponCode(slot)));
                sections.add(new Section(part, text, List.of(new Filled(slot)), Limits.COUPON_CODE));
            }
            case Button.OneTimeCode code -> {
                int slot = variable(part + ".code", Kind.ONE_TIME_CODE, true);
                blocks.add(Block.button("url", index, new Parameter.Text(slot, null)));
                sections.add(new Section(part, code.text(), List.of(new Filled(slot)), Limits.AUTHENTICATION_CODE));
            }
            case Button.Phone(var text, var _) -> section(part, text, List.of());
            case Button.VoiceCall(var text) -> section(part, text, List.of());
            case Button.ContactRequest(var text) -> section(part, text, List.of());
            case Button.Catalog(var text) -> {
                int slot = variable(part + ".thumbnail", Kind.PRODUCT, false);
                blocks.add(Block.button("CATALOG", index, new Parameter.CatalogPicture(slot)));
                section(part, text, List.of());
            }
            case Button.ManyProducts(var text) -> {
                int picture = variable(part + ".thumbnail", Kind.PRODUCT, false);
                int products = variable(part + ".sections", Kind.PRODUCT_SECTIONS, true);
                blocks.add(Block.button("mpm", index, new Parameter.Products(picture, products)));
                section(part, text, List.of(new Filled(products)));
            }
            case Button.OneProduct(var text) -> section(part, text, List.of());
            case Button.Flow flow -> {
                int token = variable(part + ".flow_token", Kind.FLOW_TOKEN, false);
                int data = variable(part + ".flow_data", Kind.FLOW_DATA, false);
                blocks.add(Block.button("flow", index, new Parameter.Flow(token, data)));
                section(part, flow.text(), List.of());
            }
            case Button.Unknown(var text, var type, var _) -> {
                section(part, text, List.of());
                notSendable.add(part + " " + type + ": " + UNKNOWN);
            }
        }
    }

    private void url(List<Block> blocks, String part, int index, String text, Wording address) {
        var runs = new ArrayList<Run>();
        for (Wording.Piece piece : address.pieces()) {
            switch (piece) {
                case Wording.Literal(var words) -> runs.add(new Words(words));
                case Wording.Hole(var name) -> {
                    int slot = variable(part + ".url", Kind.URL_SUFFIX, true);
                    blocks.add(Block.button("url", index, new Parameter.Text(slot, null)));
                    runs.add(new Filled(slot));
                }
            }
        }
        sections.add(new Section(part, text, List.copyOf(runs), Limits.URL));
    }

    private void section(String part, String label, List<Run> runs) {
        sections.add(new Section(part, label, runs, Integer.MAX_VALUE));
    }

    private int variable(String key, Kind kind, boolean required) {
        variables.add(new Variable(key, kind, required));
        return variables.size() - 1;
    }

    private int slotOf(String key) {
        for (int slot = 0; slot < variables.size(); slot++) {
            if (variables.get(slot).key().equals(key)) {
                return slot;
            }
        }
        throw new IllegalStateException("no variable " + key);
    }
}
