package io.hudhud.template.rules;

import static io.hudhud.template.rules.Draft.arabic;
import static io.hudhud.template.rules.Draft.link;
import static io.hudhud.template.rules.Draft.marketing;
import static io.hudhud.template.rules.Draft.reply;
import static io.hudhud.template.rules.Draft.utility;

import io.hudhud.template.content.Component;
import io.hudhud.workspace.Trade;
import java.util.List;

/** What makes a template likely to be refused, folded, or to be charged as something else. */
final class LintCases {

    private static final Setting OUR_LINKS = new Setting(null, null, "go.shop.example", KnownTexts.NONE);
    private static final Setting A_PHARMACY = new Setting("SA", Trade.MEDICINES, null, KnownTexts.NONE);
    private static final Setting AN_ARMOURER = new Setting("SA", Trade.WEAPONS, null, KnownTexts.NONE);

    static final List<Case> ALL = List.of(
            Case.of(
                    "marketing-words",
                    "body",
                    utility().body("Your order is out. Use the promo code SARA next time."),
                    utility().body("Your order is out. Use the lift on arrival.")),
            Case.of(
                    "marketing-words",
                    "footer",
                    utility().footer("Don’t miss our new arrivals"),
                    utility().footer("Thanks")),
            Case.of(
                    "marketing-words",
                    "body",
                    utility().body("Thanks for order {{1}}, here is 20% off for you.", "7"),
                    utility().body("Your battery is 20% full, please charge it.")),
            Case.of(
                    "marketing-words",
                    "body",
                    arabic().body("خرج طلبك من متجرنا. لا تفوّت العروض عندنا."),
                    arabic().body("تم خصم 20 ريالًا من رصيدك لدينا.")),
            Case.of(
                    "marketing-words",
                    "buttons.0",
                    utility().buttons(reply("Shop now")),
                    utility().buttons(reply("Track it"))),
            Case.of(
                    "code-words",
                    "body",
                    utility().body("Your verification code for order {{1}} is in the app.", "7"),
                    utility()),
            Case.of("code-words", "body", arabic().body("هذا رمز التحقّق الخاص بطلبك لدينا."), arabic()),
            Case.of(
                    "asks-for-identifiers",
                    "body",
                    utility().body("Please reply with your card number for the refund."),
                    utility().body("We refund to the card ending with 1234 soon.")),
            Case.of("asks-for-identifiers", "body", arabic().body("فضلًا أرسل رقم هويتك لإتمام الطلب."), arabic()),
            Case.of("opt-out-missing", "footer", marketing().without(Component.Footer.class), marketing()),
            Case.of(
                    "opt-out-missing",
                    "footer",
                    marketing().footer("See you"),
                    marketing().footer("See you").buttons(reply("Unsubscribe"))),
            Case.of("opt-out-missing", "footer", promotion("نراكم قريبًا"), promotion("لإيقاف الرسائل أرسل: ايقاف")),
            Case.of("button-missing", "buttons", marketing().without(Component.Buttons.class), marketing()),
            Case.of(
                    "too-many-variables",
                    "body",
                    utility().body("Hello {{1}}, {{2}}, order {{3}} shipped.", "a", "b", "c"),
                    utility().body("Hello {{1}}, here is {{2}}, your order {{3}} was shipped.", "a", "b", "c")),
            Case.of("language-mismatch", "language", arabic().language("en"), arabic()),
            Case.of("language-mismatch", "language", utility().language("ar"), utility()),
            Case.of(
                    "language-mismatch",
                    "language",
                    utility().footer("شكرًا لك"),
                    utility().footer("Thank you")),
            Case.of("language-mismatch", "language", utility().language("ru"), arabic().language("fa")),
            Case.of(
                    "all-caps",
                    "header",
                    utility().header("YOUR ORDER SHIPPED"),
                    utility().header("Your ORDER shipped")),
            Case.of(
                    "shouting",
                    "body",
                    utility().body("Your order has left our shop!!"),
                    utility().body("Your order has left our shop!")),
            Case.of(
                    "shouting",
                    "body",
                    arabic().body("هل وصلك الطلب من متجرنا؟؟"),
                    arabic().body("هل وصلك الطلب من متجرنا؟")),
            Case.of(
                    "emoji-many",
                    "body",
                    utility().body("Your order has left our shop " + "🎉".repeat(11)),
                    utility().body("Your order has left our shop " + "👨‍👩‍👧".repeat(10))),
            Case.of(
                    "text-folded",
                    "body",
                    utility().body("Shipped ".repeat(88)),
                    utility().body("Shipped ".repeat(87))),
            Case.of(
                    "variable-as-sentence",
                    "body",
                    utility().body("Your order has left our shop.\n{{1}}\nThank you.", "Soon"),
                    utility().body("Your order has left our shop.\nArrival: {{1}}\nThank you.", "Soon")),
            Case.of(
                    "variable-as-sentence",
                    "body",
                    utility()
                            .body(
                                    "Your order is out: {{1}}, and now you know.",
                                    "we sent it to you by the post this morning at nine"),
                    utility()),
            Case.of(
                    "link-shortener",
                    "body",
                    utility().body("Your order is out, see bit.ly/2abc for more."),
                    utility().body("Your order is out, see shop.example/2abc for more.")),
            Case.of(
                    "link-shortener",
                    "buttons.0.url",
                    utility().buttons(link("Look", "https://www.tinyurl.com/abc")),
                    utility().buttons(link("Look", "https://tinyurl.com.example/abc"))),
            Case.of(
                    "link-to-whatsapp",
                    "buttons.0.url",
                    utility().buttons(link("Chat", "https://wa.me/966501234567")),
                    utility().buttons(link("Chat", "https://shop.example/chat"))),
            Case.of(
                    "link-to-whatsapp",
                    "body",
                    utility().body("Your order is out. Join https://chat.whatsapp.com/abc for news."),
                    utility()),
            Case.of(
                    "variable-as-link",
                    "body",
                    utility().body("Follow it at https://{{1}} in our shop please.", "shop.example"),
                    utility().body("Follow it at https://shop.example/{{1}} in our shop please.", "7")),
            Case.of(
                            "tracked-link-fixed",
                            "buttons.0.url",
                            utility().buttons(link("Look", "https://go.shop.example/a")),
                            utility().buttons(link("Look", "https://go.shop.example/{{1}}", "a")))
                    .in(OUR_LINKS),
            personal("sara@gmail.com", "sara@example.com"),
            personal("+966 50 123 4567", "860198-230332"),
            personal("0501234567", "A-0501234"),
            personal("SA44 2000 0001 2345 6789 1234", "SA00 2000 0001 2345 6789 1234"),
            personal("4111 1111 1111 1111", "4111 1111 1111 1112"),
            Case.of(
                    "sample-personal",
                    "buttons.0.url",
                    utility()
                            .buttons(link("Look", "https://shop.example/{{1}}", "https://shop.example/sara@gmail.com")),
                    utility()),
            Case.of("goods-prohibited", "body", utility().body("Your two guns have left our shop today."), utility()),
            Case.of("goods-prohibited", "body", arabic().body("وصلت السجائر إلى متجرنا اليوم."), arabic()),
            Case.of(
                    "goods-restricted",
                    "header",
                    utility().header("Your wine is here"),
                    utility().header("Your vine is here")),
            Case.of("goods-restricted", "body", arabic().body("خرجت الأدوية التي طلبتها من متجرنا."), arabic()),
            Case.of("trade-restricted", "category", marketing(), utility()).in(A_PHARMACY),
            Case.of("trade-prohibited", "category", marketing(), utility()).in(AN_ARMOURER));

    private LintCases() {}

    private static Draft promotion(String footer) {
        return marketing()
                .language("ar")
                .body("مرحبًا {{1}}، وصلت أحذية الخريف إلى متجرنا.", "سارة")
                .footer(footer)
                .buttons(link("شاهدها", "https://shop.example/shoes"));
    }

    private static Case personal(String real, String invented) {
        return Case.of("sample-personal", "body", sample(real), sample(invented));
    }

    private static Draft sample(String sample) {
        return utility().body("Your order has left our shop for {{1}}, see you soon.", sample);
    }
}
