package io.hudhud.template.rules;

import static io.hudhud.template.rules.Draft.link;
import static io.hudhud.template.rules.Draft.marketing;
import static io.hudhud.template.rules.Draft.offer;

import io.hudhud.template.content.Component;
import java.util.List;

/** Discounts. */
final class OfferCases {

    private static final Setting RIYADH = new Setting("SA", null, null, KnownTexts.NONE);

    static final List<Case> ALL = List.of(
            Case.of(
                    "offers-several",
                    "body",
                    sale("20% off shoes and 30% off bags until Sunday, in all our shops."),
                    sale("20% off shoes and bags until Sunday, in all our shops.")),
            Case.of(
                    "offers-several",
                    "body",
                    sale("Buy one get one and free shipping until Sunday, in all our shops."),
                    sale("Buy one get one until Sunday, in all our shops.")),
            Case.of(
                    "offers-several",
                    "body",
                    arabicSale("خصم ٢٠٪ على الأحذية وخصم ٣٠٪ على الحقائب حتى الأحد."),
                    arabicSale("خصم ٢٠٪ على الأحذية حتى الأحد، ورضا 100%.")),
            Case.of(
                    "offers-several",
                    "body",
                    sale("20% off jeans and a free gift until Sunday, in all our shops."),
                    sale("Jeans of 98% cotton and 2% wool, and a free gift until Sunday.")),
            Case.of(
                    "discount-undated",
                    "body",
                    sale("Shoes rated 4.5 of 5 are on sale in our shops."),
                    sale("Shoes are on sale in our shops: 1.5.2027 - 3.5.2027.")),
            Case.of(
                    "discount-undated",
                    "body",
                    sale("Everything is on sale in all our shops."),
                    sale("Everything is on sale in all our shops until 3 May.")),
            Case.of(
                    "discount-undated",
                    "body",
                    sale("A discount of {{1}} in all our shops.", "20%"),
                    sale("A discount of 20% in all our shops, {{1}} at last.", "Friday")),
            Case.of("discount-undated", "body", counted(false), counted(true)),
            Case.of(
                    "discount-undated",
                    "header",
                    sale("Come to our shops.").header("Autumn sale"),
                    sale("Come to our shops.").header("Autumn sale, 1/10 - 5/10")),
            Case.of(
                            "discount-licence",
                            "body",
                            sale("Everything is on sale in our shops until Sunday."),
                            sale("Everything is on sale in our shops until Sunday. Licence 1234."))
                    .in(RIYADH));

    private OfferCases() {}

    private static Draft sale(String body, String... samples) {
        return marketing().body(body, samples);
    }

    private static Draft arabicSale(String body) {
        return sale(body)
                .language("ar")
                .footer("للإيقاف أرسل: إيقاف")
                .buttons(link("شاهدها", "https://shop.example/shoes"));
    }

    private static Draft counted(boolean expires) {
        return offer().without(Component.LimitedTimeOffer.class)
                .with(new Component.LimitedTimeOffer("For you", expires))
                .body("A discount of 20% in all our shops.");
    }
}
