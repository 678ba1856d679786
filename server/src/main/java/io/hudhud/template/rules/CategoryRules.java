package io.hudhud.template.rules;

import static io.hudhud.template.rules.Rule.error;
import static io.hudhud.template.rules.Rule.warning;

import io.hudhud.template.Category;
import io.hudhud.template.content.Button;
import io.hudhud.template.content.Component;
import io.hudhud.template.content.Component.Medium;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which parts go together and into which category, and how long WhatsApp tries to deliver. */
final class CategoryRules {

    private static final String KINDS_OF_MARKETING = String.join(
            "; ", Sources.OFFER, Sources.MEDIA_CARDS, Sources.CATALOG, Sources.MANY_PRODUCTS, Sources.ONE_PRODUCT);
    private static final int THIRTY_DAYS = -1;

    static final List<Rule> ALL = List.of(
            error("category-missing", Sources.OVERVIEW, CategoryRules::missing),
            error("marketing-only", KINDS_OF_MARKETING, CategoryRules::marketingOnly),
            warning("coupon-in-utility", Sources.COUPON, CategoryRules::coupon),
            error("ttl-range", Sources.TIME_TO_LIVE, CategoryRules::ttl),
            warning("ttl-of-marketing", Sources.TIME_TO_LIVE, CategoryRules::ttlOfMarketing),
            warning("gif-header", Sources.COMPONENTS, CategoryRules::gif),
            error("part-twice", Sources.COMPONENTS, CategoryRules::twice),
            warning("part-unknown", Sources.OURS, CategoryRules::unknown));

    private CategoryRules() {}

    private static void missing(Page page, Found found) {
        if (page.is(Category.OTHER)) {
            found.at("category");
        }
    }

    private static void marketingOnly(Page page, Found found) {
        if (!page.is(Category.UTILITY) && !page.is(Category.AUTHENTICATION)) {
            return;
        }
        if (page.has(Component.LimitedTimeOffer.class)) {
            found.at("offer", "kind", "offer");
        }
        if (page.has(Component.Carousel.class)) {
            found.at("cards", "kind", "carousel");
        }
        if (page.has(Component.ProductHeader.class)) {
            found.at("header", "kind", "product");
        }
        for (var placed : page.buttons()) {
            if (!placed.onCard() && isOfMarketing(placed.button())) {
                found.at(placed.at(), "kind", Page.kind(placed.button()));
            }
        }
    }

    private static boolean isOfMarketing(Button button) {
        return button instanceof Button.Catalog
                || button instanceof Button.ManyProducts
                || button instanceof Button.OneProduct;
    }

    /** Meta's page on coupons calls them marketing, its page on utility templates allows the button. */
    private static void coupon(Page page, Found found) {
        if (page.is(Category.UTILITY)) {
            page.buttons(Button.CopyCode.class).forEach(placed -> found.at(placed.at()));
        }
    }

    private static void ttl(Page page, Found found) {
        Integer seconds = page.design().ttlSeconds();
        if (seconds == null) {
            return;
        }
        switch (page.design().category()) {
            case AUTHENTICATION -> ttl(seconds, 30, 900, true, found);
            case UTILITY -> ttl(seconds, 30, 43_200, true, found);
            case MARKETING -> ttl(seconds, 43_200, 2_592_000, false, found);
            case OTHER -> {}
        }
    }

    private static void ttl(int seconds, int least, int most, boolean mayBeThirtyDays, Found found) {
        boolean fits = (seconds >= least && seconds <= most) || (mayBeThirtyDays && seconds == THIRTY_DAYS);
        if (!fits) {
            found.at("ttl", "seconds", seconds, "least", least, "most", most);
        }
    }

    private static void ttlOfMarketing(Page page, Found found) {
        if (page.is(Category.MARKETING) && page.design().ttlSeconds() != null) {
            found.at("ttl");
        }
    }

    private static void gif(Page page, Found found) {
        for (Component component : page.design().components()) {
            if (component instanceof Component.MediaHeader(var medium, var _) && medium == Medium.GIF) {
                found.at("header");
            }
        }
    }

    private static void twice(Page page, Found found) {
        twice("", page.design().components(), found);
        for (int card = 0; card < page.cards().size(); card++) {
            twice("cards." + card + ".", page.cards().get(card), found);
        }
    }

    private static void twice(String prefix, List<Component> components, Found found) {
        Set<String> seen = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (Component component : components) {
            String slot = Page.slot(component);
            if (!slot.isEmpty() && !seen.add(slot) && told.add(slot)) {
                found.at(prefix + slot);
            }
        }
    }

    private static void unknown(Page page, Found found) {
        for (Component component : page.design().components()) {
            if (component instanceof Component.Unknown(var type, var _)) {
                found.at("body", "type", type);
            }
        }
        page.buttons(Button.Unknown.class)
                .forEach(placed -> found.at(placed.at(), "type", placed.button().type()));
    }
}
