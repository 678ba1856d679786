package io.hudhud.template.rules;

import static io.hudhud.template.rules.Draft.call;
import static io.hudhud.template.rules.Draft.link;
import static io.hudhud.template.rules.Draft.offer;
import static io.hudhud.template.rules.Draft.reply;
import static io.hudhud.template.rules.Draft.shoes;
import static io.hudhud.template.rules.Draft.utility;

import io.hudhud.template.content.Button;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Buttons: how many, in which order, labels, and what they lead to. */
final class ButtonCases {

    static final List<Case> ALL = List.of(
            Case.of(
                    "buttons-too-many",
                    "buttons",
                    utility().buttons(replies(11)),
                    utility().buttons(replies(10))),
            Case.of(
                    "buttons-too-many-of-kind",
                    "buttons",
                    utility().buttons(orders("A"), orders("B"), orders("C")),
                    utility().buttons(orders("A"), orders("B"))),
            Case.of(
                    "buttons-too-many-of-kind",
                    "buttons",
                    utility().buttons(call("+966501234567"), new Button.Phone("Call the shop", "+966501234568")),
                    utility().buttons(call("+966501234567"))),
            Case.of(
                    "buttons-too-many-of-kind",
                    "buttons",
                    offer().buttons(coupon("A"), coupon("B"), link("Stop messages", "https://shop.example/stop")),
                    offer()),
            Case.of(
                    "buttons-mixed",
                    "buttons",
                    utility().buttons(reply("Yes"), shoes(), reply("No")),
                    utility().buttons(reply("Yes"), reply("No"), shoes())),
            Case.of(
                    "buttons-mixed",
                    "buttons",
                    utility().buttons(shoes(), reply("Yes"), call("+966501234567")),
                    utility().buttons(shoes(), call("+966501234567"), reply("Yes"))),
            Case.of(
                    "label-missing",
                    "buttons.1",
                    utility().buttons(reply("Yes"), reply(" ")),
                    utility().buttons(reply("Yes"))),
            Case.of(
                    "label-too-long",
                    "buttons.0",
                    utility().buttons(reply("a".repeat(26))),
                    utility().buttons(reply("a".repeat(25)))),
            Case.of(
                    "label-not-plain",
                    "buttons.0",
                    utility().buttons(reply("Yes 👍")),
                    utility().buttons(reply("Yes!"))),
            Case.of(
                    "label-not-plain",
                    "buttons.0",
                    utility().buttons(reply("Yes, {{1}}")),
                    utility().buttons(reply("Yes"))),
            Case.of(
                    "label-not-plain",
                    "buttons.0",
                    utility().buttons(reply("Yes\nplease")),
                    utility().buttons(reply("Yes please"))),
            Case.of(
                    "label-not-plain",
                    "buttons.0",
                    utility().buttons(reply("*Yes*")),
                    utility().buttons(reply("Yes"))),
            Case.of(
                    "label-repeated",
                    "buttons.1",
                    utility().buttons(reply("Yes"), reply("yes ")),
                    utility().buttons(reply("Yes"), reply("No"))),
            Case.of("address-missing", "buttons.0.url", leading(""), leading("https://shop.example")),
            Case.of(
                    "address-not-web",
                    "buttons.0.url",
                    leading("shop.example/orders"),
                    leading("https://shop.example/orders")),
            Case.of(
                    "address-not-web",
                    "buttons.0.url",
                    leading("https://shop.example/my orders"),
                    leading("https://shop.example/my-orders")),
            Case.of(
                    "address-not-web",
                    "buttons.0.url",
                    leading("tel:+966501234567"),
                    leading("https://متجر.example/طلب")),
            Case.of(
                    "address-not-web",
                    "buttons.0.url",
                    leading("https://shop.example/{{1}"),
                    leading("https://shop.example/1")),
            Case.of(
                    "address-insecure",
                    "buttons.0.url",
                    leading("http://shop.example"),
                    leading("https://shop.example")),
            Case.of(
                    "address-too-long",
                    "buttons.0.url",
                    leading("https://shop.example/" + "a".repeat(1980)),
                    leading("https://shop.example/" + "a".repeat(1979))),
            Case.of(
                    "address-variables",
                    "buttons.0.url",
                    leading("https://shop.example/{{1}}/{{2}}", "7"),
                    leading("https://shop.example/{{1}}", "7")),
            Case.of(
                    "address-variable-inside",
                    "buttons.0.url",
                    leading("https://shop.example/{{1}}/order", "7"),
                    leading("https://shop.example/order?id={{1}}", "7")),
            Case.of(
                    "address-host-open",
                    "buttons.0.url",
                    leading("https://shop.example{{1}}", "7"),
                    leading("https://shop.example/{{1}}", "7")),
            Case.of(
                    "address-host-open",
                    "buttons.0.url",
                    leading("{{1}}", "7"),
                    leading("https://shop.example?o={{1}}", "7")),
            Case.of(
                    "address-host-open",
                    "buttons.0.url",
                    leading("https://{{1}}.shop.example/a", "7"),
                    leading("https://shop.example/a")),
            Case.of(
                    "address-sample-missing",
                    "buttons.0.url",
                    leading("https://shop.example/{{1}}"),
                    leading("https://shop.example/{{1}}", "https://shop.example/7")),
            Case.of(
                    "number-missing",
                    "buttons.0.phone",
                    utility().buttons(call("")),
                    utility().buttons(call("+966501234567"))),
            Case.of(
                    "number-too-long",
                    "buttons.0.phone",
                    utility().buttons(call("+966 (50) 123-456-7-8")),
                    utility().buttons(call("+966 (50) 123-45-67"))),
            Case.of(
                    "number-characters",
                    "buttons.0.phone",
                    utility().buttons(call("+9665#1234567")),
                    utility().buttons(call("966501234567"))),
            Case.of(
                    "number-not-international",
                    "buttons.0.phone",
                    utility().buttons(call("0501234567")),
                    utility().buttons(call("+966501234567"))),
            Case.of("coupon-missing", "buttons.0.code", withCode(null), withCode("SHOES25")),
            Case.of("coupon-too-long", "buttons.0.code", withCode("A".repeat(16)), withCode("A".repeat(15))),
            Case.of("coupon-too-long", "buttons.0.code", couponOf("A".repeat(21)), couponOf("A".repeat(20))),
            Case.of("coupon-characters", "buttons.0.code", withCode("SHOES 25%"), withCode("SHOES25")),
            Case.of(
                    "flow-missing",
                    "buttons.0",
                    utility().buttons(new Button.Flow("Rate us", null, "navigate", "START")),
                    utility().buttons(new Button.Flow("Rate us", "12", "navigate", "START"))));

    private ButtonCases() {}

    private static Button[] replies(int count) {
        return IntStream.range(0, count).mapToObj(i -> reply("Answer " + i)).toArray(Button[]::new);
    }

    private static Button orders(String label) {
        return link(label, "https://shop.example/orders");
    }

    private static Button coupon(String code) {
        return new Button.CopyCode("", code);
    }

    private static Draft leading(String address) {
        return utility().buttons(link("Look", address));
    }

    private static Draft leading(String address, String sample) {
        return utility().buttons(link("Look", address, sample));
    }

    private static Draft withCode(@Nullable String code) {
        return offer().buttons(new Button.CopyCode("", code), link("Stop messages", "https://shop.example/stop"));
    }

    private static Draft couponOf(String code) {
        return Draft.marketing().buttons(new Button.CopyCode("", code));
    }
}
