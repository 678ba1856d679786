package io.hudhud.template.rules;

import static io.hudhud.template.rules.Draft.APP;
import static io.hudhud.template.rules.Draft.authentication;
import static io.hudhud.template.rules.Draft.card;
import static io.hudhud.template.rules.Draft.carousel;
import static io.hudhud.template.rules.Draft.code;
import static io.hudhud.template.rules.Draft.marketing;
import static io.hudhud.template.rules.Draft.offer;
import static io.hudhud.template.rules.Draft.products;
import static io.hudhud.template.rules.Draft.reply;
import static io.hudhud.template.rules.Draft.shoes;
import static io.hudhud.template.rules.Draft.stop;
import static io.hudhud.template.rules.Draft.utility;

import io.hudhud.template.Category;
import io.hudhud.template.content.Button;
import io.hudhud.template.content.Button.OneTimeCode.App;
import io.hudhud.template.content.Button.OneTimeCode.Way;
import io.hudhud.template.content.Component;
import io.hudhud.template.content.Component.Medium;
import java.util.Collections;
import java.util.List;

/** What goes into which kind of template: cards, products, offers, codes. */
final class KindCases {

    private static final List<Component> ONE = card(Medium.IMAGE, stop(), shoes());
    private static final Button VIEW = new Button.OneProduct("View");
    private static final List<Component> PRODUCT = card(new Component.ProductHeader(), VIEW);

    static final List<Case> ALL = List.of(
            Case.of("marketing-only", "offer", offer().category(Category.UTILITY), offer())
                    .besides("coupon-in-utility"),
            Case.of("marketing-only", "cards", carousel().category(Category.UTILITY), carousel()),
            Case.of("marketing-only", "buttons.0", products().category(Category.UTILITY), products()),
            Case.of(
                    "marketing-only",
                    "buttons.0",
                    utility().buttons(new Button.Catalog("View catalog")),
                    marketing().buttons(new Button.Catalog("View catalog"))),
            Case.of(
                    "coupon-in-utility",
                    "buttons.0",
                    utility().buttons(new Button.CopyCode("", "SHOES25")),
                    marketing().buttons(new Button.CopyCode("", "SHOES25"))),
            Case.of("cards-count", "cards", with(Collections.nCopies(1, ONE)), with(Collections.nCopies(2, ONE))),
            Case.of("cards-count", "cards", with(Collections.nCopies(11, ONE)), with(Collections.nCopies(10, ONE))),
            Case.of("cards-differ", "cards.1", with(List.of(ONE, card(Medium.IMAGE, shoes(), stop()))), carousel()),
            Case.of(
                    "cards-differ",
                    "cards.1",
                    with(List.of(
                            ONE,
                            List.of(
                                    new Component.MediaHeader(Medium.IMAGE, List.of("4::aW")),
                                    new Component.Buttons(List.of(stop()))))),
                    carousel()),
            Case.of("card-headers-mixed", "cards", with(List.of(ONE, card(Medium.VIDEO, stop(), shoes()))), carousel()),
            Case.of(
                            "card-header",
                            "cards.0.header",
                            with(List.of(card(Medium.DOCUMENT, stop(), shoes()), ONE)),
                            carousel())
                    .besides("card-headers-mixed"),
            Case.of("card-buttons-too-many", "cards.0.buttons", with(List.of(three(), ONE)), carousel())
                    .besides("cards-differ"),
            Case.of(
                            "card-buttons-too-many",
                            "cards.0.buttons",
                            stoppable(List.of(card(new Component.ProductHeader(), VIEW, shoes()), PRODUCT)),
                            stoppable(List.of(PRODUCT, PRODUCT)))
                    .besides("cards-differ"),
            Case.of(
                            "card-button-kind",
                            "cards.0.buttons.0",
                            stoppable(List.of(card(new Component.ProductHeader(), stop()), PRODUCT)),
                            stoppable(List.of(PRODUCT, PRODUCT)))
                    .besides("cards-differ"),
            Case.of(
                            "card-button-kind",
                            "cards.1.buttons.1",
                            with(List.of(ONE, card(Medium.IMAGE, stop(), VIEW))),
                            carousel())
                    .besides("cards-differ"),
            Case.of("cards-with-more", "footer", carousel().footer("Only a few"), carousel()),
            Case.of("products-header", "header", products().without(Component.TextHeader.class), products()),
            Case.of(
                    "product-incomplete",
                    "buttons",
                    marketing().with(new Component.ProductHeader()),
                    marketing().with(new Component.ProductHeader()).buttons(VIEW)),
            Case.of(
                    "product-incomplete",
                    "header",
                    marketing().buttons(VIEW),
                    marketing().with(new Component.ProductHeader()).buttons(VIEW)),
            Case.of("body-too-long", "body", product(161), product(160)),
            Case.of(
                    "authentication-part",
                    "header",
                    authentication().with(new Component.LocationHeader()),
                    authentication()),
            Case.of(
                    "authentication-part",
                    "footer",
                    authentication().footer("From your shop"),
                    authentication().with(new Component.CodeFooter(10))),
            Case.of(
                    "authentication-body",
                    "body",
                    authentication()
                            .without(Component.CodeBody.class)
                            .body("Your number is {{1}}, keep it to yourself.", "1234"),
                    authentication()),
            Case.of(
                    "authentication-button",
                    "buttons.1",
                    authentication().buttons(code(Way.COPY_CODE), shoes()),
                    authentication()),
            Case.of(
                    "code-button-missing",
                    "buttons",
                    authentication().without(Component.Buttons.class),
                    authentication()),
            Case.of(
                    "code-elsewhere",
                    "buttons.0",
                    utility().buttons(code(Way.COPY_CODE)),
                    utility().buttons(reply("Thanks"))),
            Case.of("code-elsewhere", "footer", utility().with(new Component.CodeFooter(5)), utility()),
            Case.of(
                    "code-elsewhere",
                    "body",
                    utility().without(Component.Body.class).with(new Component.CodeBody(true)),
                    utility()),
            Case.of(
                    "code-minutes",
                    "footer",
                    authentication().with(new Component.CodeFooter(91)),
                    authentication().with(new Component.CodeFooter(90))),
            Case.of(
                    "code-minutes",
                    "footer",
                    authentication().with(new Component.CodeFooter(0)),
                    authentication().with(new Component.CodeFooter(1))),
            Case.of(
                    "app-missing",
                    "buttons.0.apps",
                    authentication().buttons(code(Way.ZERO_TAP)),
                    authentication().buttons(code(Way.ZERO_TAP, APP))),
            Case.of(
                    "apps-too-many",
                    "buttons.0.apps",
                    authentication().buttons(code(Way.ONE_TAP, APP, APP, APP, APP, APP, APP)),
                    authentication().buttons(code(Way.ONE_TAP, APP, APP, APP, APP, APP))),
            Case.of(
                    "app-package",
                    "buttons.0.apps",
                    authentication().buttons(code(Way.ONE_TAP, new App("shop", APP.signatureHash()))),
                    authentication()),
            Case.of(
                    "app-hash",
                    "buttons.0.apps",
                    authentication().buttons(code(Way.ONE_TAP, new App("com.example", "K8a/AINcGX"))),
                    authentication()),
            Case.of(
                    "terms-not-accepted",
                    "buttons.0",
                    authentication().buttons(new Button.OneTimeCode(Way.ZERO_TAP, "", null, List.of(APP), false)),
                    authentication().buttons(code(Way.ZERO_TAP, APP))),
            Case.of(
                    "label-too-long",
                    "buttons.0.autofill",
                    authentication().buttons(filling("a".repeat(26))),
                    authentication().buttons(filling("a".repeat(25)))),
            Case.of(
                    "label-not-plain",
                    "buttons.0.autofill",
                    authentication().buttons(filling("Go to shop.example")),
                    authentication().buttons(filling("Go"))),
            Case.of(
                    "label-not-plain",
                    "buttons.0.autofill",
                    authentication().buttons(filling("Go 🚀")),
                    authentication().buttons(filling("Go"))));

    private KindCases() {}

    private static Button filling(String label) {
        return new Button.OneTimeCode(Way.ONE_TAP, "Copy", label, List.of(APP), false);
    }

    private static Draft with(List<List<Component>> cards) {
        return carousel().without(Component.Carousel.class).with(new Component.Carousel(cards));
    }

    private static Draft stoppable(List<List<Component>> cards) {
        return with(cards).body("Our autumn shoes have come in. Reply STOP to unsubscribe.");
    }

    private static List<Component> three() {
        return card(Medium.IMAGE, stop(), shoes(), Draft.call("+966501234567"));
    }

    private static Draft product(int length) {
        return marketing().with(new Component.ProductHeader()).buttons(VIEW).body("a".repeat(length));
    }
}
