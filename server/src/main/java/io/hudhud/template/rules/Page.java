package io.hudhud.template.rules;

import io.hudhud.template.Category;
import io.hudhud.template.content.Button;
import io.hudhud.template.content.Component;
import io.hudhud.template.design.Design;
import io.hudhud.template.rules.Text.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A design laid out for the rules: every text and every button with its place. */
final class Page {

    private final Design design;
    private final Setting setting;
    private final List<Text> texts = new ArrayList<>();
    private final List<PlacedButton> buttons = new ArrayList<>();

    Page(Design design, Setting setting) {
        this.design = design;
        this.setting = setting;
        place("", design.components(), false);
    }

    /**
     * A button and where it stands.
     *
     * @param onCard whether a carousel's card has it
     */
    record PlacedButton(String at, Button button, boolean onCard) {}

    private void place(String prefix, List<Component> components, boolean onCard) {
        for (Component component : components) {
            switch (component) {
                case Component.TextHeader(var words, var samples) ->
                    texts.add(new Text(prefix + "header", Part.HEADER, words, samples));
                case Component.Body(var words, var samples) ->
                    texts.add(new Text(prefix + "body", onCard ? Part.CARD_BODY : Part.BODY, words, samples));
                case Component.Footer(var words) -> texts.add(Text.plain(prefix + "footer", Part.FOOTER, words));
                case Component.LimitedTimeOffer(var words, var _) ->
                    texts.add(Text.plain(prefix + "offer", Part.OFFER, words));
                case Component.Buttons(var list) -> placeButtons(prefix, list, onCard);
                case Component.Carousel(var cards) -> {
                    for (int card = 0; card < cards.size(); card++) {
                        place("cards." + card + ".", cards.get(card), true);
                    }
                }
                case Component.MediaHeader _,
                        Component.LocationHeader _,
                        Component.ProductHeader _,
                        Component.CodeBody _,
                        Component.CodeFooter _,
                        Component.Unknown _ -> {}
            }
        }
    }

    private void placeButtons(String prefix, List<Button> list, boolean onCard) {
        for (int i = 0; i < list.size(); i++) {
            var button = list.get(i);
            String at = prefix + "buttons." + i;
            buttons.add(new PlacedButton(at, button, onCard));
            if (!button.text().isEmpty()) {
                texts.add(Text.plain(at, Part.LABEL, button.text()));
            }
        }
    }

    Design design() {
        return design;
    }

    Setting setting() {
        return setting;
    }

    boolean is(Category category) {
        return design.category() == category;
    }

    /** All texts, labels of buttons too. */
    List<Text> texts() {
        return texts;
    }

    Stream<Text> texts(Part part) {
        return texts.stream().filter(text -> text.part() == part);
    }

    /** What people read as text: everything but the labels. */
    Stream<Text> prose() {
        return texts.stream().filter(text -> text.part() != Part.LABEL);
    }

    /** Those of cards too. */
    List<PlacedButton> buttons() {
        return buttons;
    }

    /** Those of one kind, those of cards too. */
    <B extends Button> Stream<Placed<B>> buttons(Class<B> kind) {
        return buttons.stream()
                .filter(placed -> kind.isInstance(placed.button))
                .map(placed -> new Placed<>(placed.at, kind.cast(placed.button)));
    }

    /** Not those of cards. */
    List<Button> ownButtons() {
        return buttons.stream()
                .filter(placed -> !placed.onCard)
                .map(PlacedButton::button)
                .toList();
    }

    /** A button whose kind is known, and where it stands. */
    record Placed<B extends Button>(String at, B button) {}

    /** The first part of a kind; parts of cards do not count. */
    <C extends Component> Optional<C> part(Class<C> kind) {
        return design.components().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    boolean has(Class<? extends Component> kind) {
        return design.components().stream().anyMatch(kind::isInstance);
    }

    boolean hasButton(Class<? extends Button> kind) {
        return ownButtons().stream().anyMatch(kind::isInstance);
    }

    /** The cards of the carousel, empty without one. */
    List<List<Component>> cards() {
        return part(Component.Carousel.class).map(Component.Carousel::cards).orElse(List.of());
    }

    static boolean isHeader(Component component) {
        return component instanceof Component.TextHeader
                || component instanceof Component.MediaHeader
                || component instanceof Component.LocationHeader
                || component instanceof Component.ProductHeader;
    }

    /** The place of a part: {@code header}, {@code body}…; empty for what is unknown. */
    static String slot(Component component) {
        return switch (component) {
            case Component.TextHeader _,
                    Component.MediaHeader _,
                    Component.LocationHeader _,
                    Component.ProductHeader _ -> "header";
            case Component.Body _, Component.CodeBody _ -> "body";
            case Component.Footer _, Component.CodeFooter _ -> "footer";
            case Component.LimitedTimeOffer _ -> "offer";
            case Component.Buttons _ -> "buttons";
            case Component.Carousel _ -> "cards";
            case Component.Unknown _ -> "";
        };
    }

    /** What a kind of button is called in findings. */
    static String kind(Button button) {
        return switch (button) {
            case Button.QuickReply _ -> "quick-reply";
            case Button.Url _ -> "url";
            case Button.Phone _ -> "phone";
            case Button.CopyCode _ -> "copy-code";
            case Button.OneTimeCode _ -> "one-time-code";
            case Button.Catalog _ -> "catalog";
            case Button.ManyProducts _ -> "many-products";
            case Button.OneProduct _ -> "one-product";
            case Button.Flow _ -> "flow";
            case Button.VoiceCall _ -> "voice-call";
            case Button.ContactRequest _ -> "contact-request";
            case Button.Unknown _ -> "unknown";
        };
    }
}
