package io.hudhud.template.rules;

import static io.hudhud.template.rules.Rule.error;
import static io.hudhud.template.rules.Rule.warning;

import io.hudhud.template.content.Button;
import io.hudhud.template.content.Component;
import io.hudhud.template.content.Component.Medium;
import java.util.List;
import java.util.stream.Collectors;

/** The cards of a carousel, and templates that show products. */
final class CardRules {

    private static final int LEAST = 2;
    private static final int MOST = 10;
    private static final int BUTTONS_WITH_MEDIA = 2;
    private static final int BUTTONS_WITH_PRODUCT = 1;

    private static final String CARDS = Sources.MEDIA_CARDS + "; " + Sources.PRODUCT_CARDS;

    static final List<Rule> ALL = List.of(
            error("cards-count", CARDS, CardRules::count),
            error("cards-differ", CARDS, CardRules::differ),
            warning("card-headers-mixed", Sources.OURS, CardRules::headersMixed),
            error("card-header", CARDS, CardRules::header),
            error("card-buttons-too-many", CARDS, CardRules::tooManyButtons),
            error("card-button-kind", CARDS, CardRules::buttonKind),
            warning("cards-with-more", CARDS, CardRules::more),
            error("products-header", Sources.MANY_PRODUCTS, CardRules::productsHeader),
            warning("product-incomplete", Sources.ONE_PRODUCT, CardRules::productIncomplete));

    private CardRules() {}

    private static void count(Page page, Found found) {
        if (!page.has(Component.Carousel.class)) {
            return;
        }
        int count = page.cards().size();
        if (count < LEAST || count > MOST) {
            found.at("cards", "count", count, "least", LEAST, "most", MOST);
        }
    }

    private static void differ(Page page, Found found) {
        var cards = page.cards();
        String first = cards.isEmpty() ? "" : shape(cards.getFirst());
        for (int card = 1; card < cards.size(); card++) {
            if (!shape(cards.get(card)).equals(first)) {
                found.at("cards." + card, "card", card + 1);
            }
        }
    }

    /** Which parts and which kinds of buttons, in their order. */
    private static String shape(List<Component> card) {
        return card.stream()
                .map(component -> switch (component) {
                    case Component.Buttons(var buttons) ->
                        buttons.stream().map(Page::kind).collect(Collectors.joining(","));
                    case Component.ProductHeader _ -> "product";
                    default -> Page.slot(component);
                })
                .collect(Collectors.joining(" "));
    }

    private static void headersMixed(Page page, Found found) {
        var media = page.cards().stream()
                .flatMap(List::stream)
                .filter(Component.MediaHeader.class::isInstance)
                .map(component -> ((Component.MediaHeader) component).medium())
                .distinct()
                .count();
        if (media > 1) {
            found.at("cards");
        }
    }

    private static void header(Page page, Found found) {
        var cards = page.cards();
        for (int card = 0; card < cards.size(); card++) {
            if (cards.get(card).stream().noneMatch(CardRules::isCardHeader)) {
                found.at("cards." + card + ".header");
            }
        }
    }

    private static boolean isCardHeader(Component component) {
        return component instanceof Component.ProductHeader
                || (component instanceof Component.MediaHeader(var medium, var _)
                        && (medium == Medium.IMAGE || medium == Medium.VIDEO));
    }

    private static boolean hasProduct(List<Component> card) {
        return card.stream().anyMatch(Component.ProductHeader.class::isInstance);
    }

    private static void tooManyButtons(Page page, Found found) {
        var cards = page.cards();
        for (int card = 0; card < cards.size(); card++) {
            int limit = hasProduct(cards.get(card)) ? BUTTONS_WITH_PRODUCT : BUTTONS_WITH_MEDIA;
            for (Component component : cards.get(card)) {
                if (component instanceof Component.Buttons(var buttons) && buttons.size() > limit) {
                    found.at("cards." + card + ".buttons", "count", buttons.size(), "limit", limit);
                }
            }
        }
    }

    private static void buttonKind(Page page, Found found) {
        for (var placed : page.buttons()) {
            if (placed.onCard() && !fits(placed.button(), hasProduct(cardOf(page, placed.at())))) {
                found.at(placed.at(), "kind", Page.kind(placed.button()));
            }
        }
    }

    private static List<Component> cardOf(Page page, String at) {
        return page.cards().get(Integer.parseInt(at.split("\\.", 3)[1]));
    }

    private static boolean fits(Button button, boolean product) {
        return switch (button) {
            case Button.Url _ -> true;
            case Button.QuickReply _, Button.Phone _ -> !product;
            case Button.OneProduct _ -> product;
            default -> false;
        };
    }

    /** The pages say that a carousel consists of a body and cards. */
    private static void more(Page page, Found found) {
        if (!page.has(Component.Carousel.class)) {
            return;
        }
        for (Component component : page.design().components()) {
            String slot = Page.slot(component);
            if (slot.equals("header") || slot.equals("footer") || slot.equals("buttons")) {
                found.at(slot);
            }
        }
    }

    private static void productsHeader(Page page, Found found) {
        if (page.hasButton(Button.ManyProducts.class) && !page.has(Component.TextHeader.class)) {
            found.at("header");
        }
    }

    private static void productIncomplete(Page page, Found found) {
        boolean header = page.has(Component.ProductHeader.class);
        if (header != page.hasButton(Button.OneProduct.class)) {
            found.at(header ? "buttons" : "header");
        }
    }
}
