package io.hudhud.template.rules;

import io.hudhud.template.Category;
import io.hudhud.template.content.Button;
import io.hudhud.template.content.Button.OneTimeCode;
import io.hudhud.template.content.Button.OneTimeCode.App;
import io.hudhud.template.content.Component;
import io.hudhud.template.content.Component.Medium;
import io.hudhud.template.content.Samples;
import io.hudhud.template.content.Wording;
import io.hudhud.template.design.Design;
import io.hudhud.template.design.Design.ParameterFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A design for tests. Each one to start from is sound; every change gives another one. */
record Draft(Design design) {

    static final App APP = new App("com.example.shop", "K8a/AINcGX7");

    static Draft utility() {
        return new Draft(new Design(
                        "order_shipped", "en_US", Category.UTILITY, ParameterFormat.POSITIONAL, null, List.of()))
                .body("Hello {{1}}, your order {{2}} has left our shop and will reach you soon.", "Sara", "A-1001");
    }

    static Draft marketing() {
        return new Draft(new Design("news", "en_US", Category.MARKETING, ParameterFormat.POSITIONAL, null, List.of()))
                .body("Hello {{1}}, our autumn shoes have come in. Have a look at them.", "Sara")
                .footer("Reply STOP to unsubscribe")
                .buttons(link("Have a look", "https://shop.example/shoes"));
    }

    static Draft arabic() {
        return utility()
                .language("ar")
                .body("مرحبًا {{1}}، خرج طلبك رقم {{2}} من متجرنا وسيصلك قريبًا.", "سارة", "1001");
    }

    static Draft named() {
        return utility()
                .format(ParameterFormat.NAMED)
                .namedBody("Hello {{first_name}}, your order has left our shop.", "first_name", "Sara");
    }

    static Draft authentication() {
        return new Draft(new Design(
                        "code", "en_US", Category.AUTHENTICATION, ParameterFormat.POSITIONAL, null, List.of()))
                .with(new Component.CodeBody(true))
                .buttons(code(OneTimeCode.Way.ONE_TAP, APP));
    }

    static Draft offer() {
        return marketing()
                .without(Component.Footer.class)
                .with(
                        new Component.MediaHeader(Medium.IMAGE, List.of("4::aW")),
                        new Component.LimitedTimeOffer("Ends soon", true))
                .buttons(new Button.CopyCode("", "SHOES25"), link("Stop messages", "https://shop.example/stop"));
    }

    static Draft carousel() {
        return marketing()
                .without(Component.Footer.class)
                .without(Component.Buttons.class)
                .with(cards(card(Medium.IMAGE, stop(), shoes()), card(Medium.IMAGE, stop(), shoes())));
    }

    static Draft products() {
        return marketing().header("Your cart").buttons(new Button.ManyProducts("View items"));
    }

    static Button.QuickReply stop() {
        return reply("Stop messages");
    }

    static Button.QuickReply reply(String label) {
        return new Button.QuickReply(label);
    }

    static Button.Url shoes() {
        return link("Have a look", "https://shop.example/shoes");
    }

    static Button.Url link(String label, String address) {
        return link(label, address, null);
    }

    static Button.Url link(String label, String address, @Nullable String sample) {
        return new Button.Url(label, Wording.of(address), sample);
    }

    static Button.Phone call(String number) {
        return new Button.Phone("Call us", number);
    }

    static OneTimeCode code(OneTimeCode.Way way, App... apps) {
        return new OneTimeCode(way, "Copy code", "Fill in", List.of(apps), true);
    }

    static Component.Carousel cards(List<?>... cards) {
        return new Component.Carousel(Stream.of(cards)
                .map(card -> card.stream().map(Component.class::cast).toList())
                .toList());
    }

    static List<Component> card(Medium medium, Button... buttons) {
        return card(new Component.MediaHeader(medium, List.of("4::aW")), buttons);
    }

    static List<Component> card(Component header, Button... buttons) {
        return List.of(header, new Component.Buttons(List.of(buttons)));
    }

    Draft name(String name) {
        return new Draft(new Design(
                name, design.language(), design.category(), design.format(), design.ttlSeconds(), design.components()));
    }

    Draft language(String language) {
        return new Draft(new Design(
                design.name(), language, design.category(), design.format(), design.ttlSeconds(), design.components()));
    }

    Draft category(Category category) {
        return new Draft(new Design(
                design.name(), design.language(), category, design.format(), design.ttlSeconds(), design.components()));
    }

    Draft format(ParameterFormat format) {
        return new Draft(new Design(
                design.name(), design.language(), design.category(), format, design.ttlSeconds(), design.components()));
    }

    Draft ttl(int seconds) {
        return new Draft(new Design(
                design.name(), design.language(), design.category(), design.format(), seconds, design.components()));
    }

    /** @param samples of {@code {{1}}}, {@code {{2}}}… */
    Draft header(String text, String... samples) {
        return without(Component.TextHeader.class).with(new Component.TextHeader(Wording.of(text), numbered(samples)));
    }

    Draft header(Medium medium) {
        return with(new Component.MediaHeader(medium, List.of("4::aW")));
    }

    Draft body(String text, String... samples) {
        return without(Component.Body.class).with(new Component.Body(Wording.of(text), numbered(samples)));
    }

    /** A body with names and samples by turns. */
    Draft namedBody(String text, String... namesAndSamples) {
        var samples = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndSamples.length; i += 2) {
            samples.put(namesAndSamples[i], namesAndSamples[i + 1]);
        }
        return without(Component.Body.class).with(new Component.Body(Wording.of(text), new Samples(samples)));
    }

    private static Samples numbered(String... samples) {
        var numbered = new LinkedHashMap<String, String>();
        for (int i = 0; i < samples.length; i++) {
            numbered.put(Integer.toString(i + 1), samples[i]);
        }
        return new Samples(numbered);
    }

    Draft footer(String text) {
        return without(Component.Footer.class).with(new Component.Footer(text));
    }

    Draft buttons(Button... buttons) {
        return without(Component.Buttons.class).with(new Component.Buttons(List.of(buttons)));
    }

    Draft with(Component... more) {
        return components(
                Stream.concat(design.components().stream(), Stream.of(more)).toList());
    }

    Draft without(Class<? extends Component> kind) {
        var rest = new ArrayList<>(design.components());
        rest.removeIf(kind::isInstance);
        return components(rest);
    }

    private Draft components(List<Component> components) {
        return new Draft(new Design(
                design.name(), design.language(), design.category(), design.format(), design.ttlSeconds(), components));
    }
}
