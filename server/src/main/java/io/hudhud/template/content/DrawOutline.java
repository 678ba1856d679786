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
    private static final String CATALOG = "products from a catalogue cannot be chosen in Hudhud yet";
    private static final String GIF =
            "animations go through the Marketing Messages API only, which Hudhud cannot give them to yet";
    private static final String FLOW = "flows cannot be started from Hudhud yet";

    /** The order in which a request names its components. */
    private static final List<String> ORDER = List.of("header", "body", "limited_time_offer", "button");

    private final List<Variable> variables = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<List<Block>> cards = new ArrayList<>();
    private final List<String> notSendable = new ArrayList<>();

    Outline draw(List<Component> components) {
        boolean offer = components.stream().anyMatch(Component.LimitedTimeOffer.class::isInstance);
        List<Block> blocks = blocks("", components, offer ? Limits.OFFER_BODY : Limits.BODY);
        return new Outline(
                List.copyOf(variables), blocks, List.copyOf(cards), List.copyOf(sections), List.copyOf(notSendable));
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
                case Component.ProductHeader() -> notSendable.add(prefix + "HEADER PRODUCT: " + CATALOG);
                case Component.Body(var text, var _) -> text(blocks, "body", prefix, text, maxBody);
                case Component.CodeBody _ ->
                    text(blocks, "body", prefix, Wording.of("{{1}}"), Limits.AUTHENTICATION_CODE);
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
        var parameters = new ArrayList<Parameter>();
        for (String hole : wording.holes()) {
            int slot = variable(prefix + part + "." + hole, Kind.TEXT, true);
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
    }

    private void location(List<Block> blocks, String prefix) {
        String key = prefix + "header.location.";
        int latitude = variable(key + "latitude", Kind.COORDINATE, true);
        int longitude = variable(key + "longitude", Kind.COORDINATE, true);
        int name = variable(key + "name", Kind.TEXT, false);
        int address = variable(key + "address", Kind.TEXT, false);
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
                int slot = variable(part + ".code", Kind.TEXT, true);
                blocks.add(Block.button("url", index, new Parameter.Text(slot, null)));
                sections.add(new Section(part, code.text(), List.of(new Filled(slot)), Limits.AUTHENTICATION_CODE));
            }
            case Button.Phone(var text, var _) -> section(part, text, List.of());
            case Button.VoiceCall(var text) -> section(part, text, List.of());
            case Button.ContactRequest(var text) -> section(part, text, List.of());
            case Button.Catalog(var text) -> notSendable(part, text, "CATALOG", CATALOG);
            case Button.ManyProducts(var text) -> notSendable(part, text, "MPM", CATALOG);
            case Button.OneProduct(var text) -> notSendable(part, text, "SPM", CATALOG);
            case Button.Flow flow -> notSendable(part, flow.text(), "FLOW", FLOW);
            case Button.Unknown(var text, var type, var _) -> notSendable(part, text, type, UNKNOWN);
        }
    }

    private void notSendable(String part, String text, String type, String reason) {
        section(part, text, List.of());
        notSendable.add(part + " " + type + ": " + reason);
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
