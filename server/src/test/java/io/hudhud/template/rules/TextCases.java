package io.hudhud.template.rules;

import static io.hudhud.template.rules.Draft.authentication;
import static io.hudhud.template.rules.Draft.card;
import static io.hudhud.template.rules.Draft.cards;
import static io.hudhud.template.rules.Draft.carousel;
import static io.hudhud.template.rules.Draft.marketing;
import static io.hudhud.template.rules.Draft.offer;
import static io.hudhud.template.rules.Draft.shoes;
import static io.hudhud.template.rules.Draft.stop;
import static io.hudhud.template.rules.Draft.utility;

import io.hudhud.template.Category;
import io.hudhud.template.content.Button;
import io.hudhud.template.content.Component;
import io.hudhud.template.content.Component.Medium;
import io.hudhud.template.content.Samples;
import io.hudhud.template.content.Wording;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;

/** Name, language, category, validity; header, body, footer, offer. */
final class TextCases {

    private static final Setting TAKEN = new Setting(
            null,
            null,
            null,
            new KnownTexts(Map.of(
                    KnownTexts.fingerprint(
                            utility().footer("Thank you").design().components()),
                    "order_on_its_way")));

    static final List<Case> ALL = List.of(
            Case.of("name-missing", "name", utility().name(""), utility()),
            Case.of(
                    "name-too-long",
                    "name",
                    utility().name("a".repeat(513)),
                    utility().name("a".repeat(512))),
            Case.of(
                    "name-characters",
                    "name",
                    utility().name("Order shipped"),
                    utility().name("order_2")),
            Case.of("name-characters", "name", utility().name("طلب"), utility()),
            Case.of(
                    "language-unknown",
                    "language",
                    utility().language("en_FR"),
                    utility().language("en_GB")),
            Case.of(
                    "language-unknown",
                    "language",
                    utility().language(""),
                    utility().language("en")),
            Case.of(
                            "text-taken",
                            "body",
                            utility().footer("Thank you"),
                            utility().footer("Thanks"))
                    .in(TAKEN),
            Case.of("category-missing", "category", utility().category(Category.OTHER), utility()),
            Case.of("ttl-range", "ttl", utility().ttl(43_201), utility().ttl(43_200)),
            Case.of("ttl-range", "ttl", utility().ttl(29), utility().ttl(-1)),
            Case.of(
                    "ttl-range",
                    "ttl",
                    authentication().ttl(901),
                    authentication().ttl(900)),
            Case.of("ttl-of-marketing", "ttl", marketing().ttl(43_200), marketing()),
            Case.of(
                    "gif-header",
                    "header",
                    marketing().header(Medium.GIF),
                    marketing().header(Medium.VIDEO)),
            Case.of(
                    "part-twice",
                    "footer",
                    utility().footer("Thanks").with(new Component.Footer("Bye")),
                    utility().footer("Thanks")),
            Case.of(
                    "part-twice",
                    "header",
                    utility().header(Medium.IMAGE).header("Shipped"),
                    utility().header("Shipped")),
            Case.of(
                    "part-unknown",
                    "body",
                    utility().with(new Component.Unknown("HOLOGRAM", JsonNodeFactory.instance.objectNode())),
                    utility()),
            Case.of(
                    "part-unknown",
                    "buttons.0",
                    utility().buttons(new Button.Unknown("Beam", "BEAM", JsonNodeFactory.instance.objectNode())),
                    utility()),
            Case.of("header-empty", "header", utility().header(" "), utility().header("Shipped")),
            Case.of(
                    "header-too-long",
                    "header",
                    utility().header("a".repeat(61)),
                    utility().header("a".repeat(60))),
            Case.of(
                    "header-variables",
                    "header",
                    utility().header("On {{1}} at {{2}} o'clock", "2 May", "3"),
                    utility().header("On {{1}} at 3", "2 May")),
            Case.of(
                    "header-not-plain",
                    "header",
                    utility().header("Shipped 🎉"),
                    utility().header("Shipped")),
            Case.of(
                    "header-not-plain",
                    "header",
                    utility().header("Order\nshipped"),
                    utility().header("Order shipped")),
            Case.of(
                    "header-not-plain",
                    "header",
                    utility().header("*Shipped*"),
                    utility().header("Shipped")),
            Case.of(
                    "header-sample-missing",
                    "header",
                    utility().with(new Component.MediaHeader(Medium.IMAGE, List.of())),
                    utility().header(Medium.IMAGE)),
            Case.of(
                    "header-sample-missing",
                    "cards.1.header",
                    carousel()
                            .without(Component.Carousel.class)
                            .with(cards(
                                    card(Medium.IMAGE, stop()),
                                    card(new Component.MediaHeader(Medium.IMAGE, List.of(" ")), stop()))),
                    carousel()),
            Case.of("body-missing", "body", utility().without(Component.Body.class), utility()),
            Case.of("body-missing", "body", utility().body("  "), utility()),
            Case.of(
                            "body-too-long",
                            "body",
                            utility().without(Component.Body.class).with(letters(1025)),
                            shown(utility(), 650))
                    .besides("text-folded"),
            Case.of("body-too-long", "body", shown(offer(), 601), shown(offer(), 600)),
            Case.of("body-too-long", "cards.0.body", withCardBodies(161), withCardBodies(160)),
            Case.of("body-too-long-filled", "body", filled(offer(), 40), filled(offer(), 4)),
            Case.of(
                    "body-gaps",
                    "body",
                    utility().body("Your order\n\n\nhas left our shop."),
                    utility().body("Your order\n\nhas left our shop.")),
            Case.of("footer-empty", "footer", utility().footer(" "), utility().footer("Thanks")),
            Case.of(
                    "footer-too-long",
                    "footer",
                    utility().footer("a".repeat(61)),
                    utility().footer("a".repeat(60))),
            Case.of(
                    "footer-variable",
                    "footer",
                    utility().footer("Thanks, {{1}} of us"),
                    utility().footer("Thanks")),
            Case.of(
                    "footer-not-plain",
                    "footer",
                    utility().footer("Thanks 🙏"),
                    utility().footer("Thanks")),
            Case.of(
                    "footer-not-plain",
                    "footer",
                    utility().footer("Thanks\nand bye"),
                    utility().footer("Thanks and bye")),
            Case.of("offer-empty", "offer", saying(""), offer()),
            Case.of("offer-too-long", "offer", saying("Expiring offer!!!"), saying("Expiring offer!!")),
            Case.of("offer-with-footer", "footer", offer().footer("Only today"), offer()),
            Case.of(
                    "offer-header",
                    "header",
                    offer().without(Component.MediaHeader.class).header("Shoes"),
                    offer().without(Component.MediaHeader.class)),
            Case.of(
                    "offer-header",
                    "header",
                    offer().without(Component.MediaHeader.class).header(Medium.DOCUMENT),
                    offer().without(Component.MediaHeader.class).header(Medium.VIDEO)));

    private TextCases() {}

    private static Component letters(int length) {
        return new Component.Body(Wording.of("a".repeat(length)), Samples.NONE);
    }

    private static Draft shown(Draft draft, int length) {
        return draft.without(Component.Body.class).with(letters(length));
    }

    private static Draft filled(Draft draft, int name) {
        return draft.body("a ".repeat(280) + "for {{1}} of the town.", "n".repeat(name));
    }

    private static Draft saying(String text) {
        return offer().without(Component.LimitedTimeOffer.class).with(new Component.LimitedTimeOffer(text, true));
    }

    private static Draft withCardBodies(int length) {
        var header = new Component.MediaHeader(Medium.IMAGE, List.of("4::aW"));
        var buttons = new Component.Buttons(List.of(stop(), shoes()));
        return carousel()
                .without(Component.Carousel.class)
                .with(cards(List.of(header, letters(length), buttons), List.of(header, letters(9), buttons)));
    }
}
