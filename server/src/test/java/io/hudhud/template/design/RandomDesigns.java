package io.hudhud.template.design;

import io.hudhud.template.Category;
import io.hudhud.template.content.Button;
import io.hudhud.template.content.Component;
import io.hudhud.template.content.Component.Medium;
import io.hudhud.template.content.Samples;
import io.hudhud.template.content.Wording;
import io.hudhud.template.design.Design.ParameterFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Templates of any kind that Meta would take, as chance has it. */
public final class RandomDesigns {

    private static final List<String> WORDS = List.of(
            "order", "ready", "today", "your", "visit", "طلبك", "جاهز", "اليوم", "parcel", "city", "thanks", "friend");

    private final Random random;
    private final ParameterFormat format;
    private int variables;

    private RandomDesigns(Random random) {
        this.random = random;
        this.format = random.nextBoolean() ? ParameterFormat.NAMED : ParameterFormat.POSITIONAL;
    }

    /** A design of any kind. */
    public static Design any(Random random) {
        return new RandomDesigns(random).design();
    }

    private Design design() {
        String name = "t_" + Long.toString(random.nextLong() >>> 1, 36);
        String language = pick(List.of("en", "ar", "en_US", "tr"));
        int kind = random.nextInt(10);
        return switch (kind) {
            case 0 -> new Design(name, language, Category.AUTHENTICATION, format, null, authentication());
            case 1 -> new Design(name, language, Category.MARKETING, format, null, carousel());
            case 2 -> new Design(name, language, Category.MARKETING, format, null, offer());
            case 3 -> new Design(name, language, Category.MARKETING, format, null, productCards());
            case 4 -> new Design(name, language, Category.MARKETING, format, null, choice());
            case 5 -> new Design(name, language, Category.MARKETING, format, null, product());
            case 6 -> new Design(name, language, Category.MARKETING, format, null, single(catalog()));
            default ->
                new Design(
                        name,
                        language,
                        random.nextBoolean() ? Category.UTILITY : Category.MARKETING,
                        format,
                        null,
                        standard());
        };
    }

    private List<Component> standard() {
        var parts = new ArrayList<Component>();
        switch (random.nextInt(5)) {
            case 0 -> parts.add(textHeader());
            case 1 -> parts.add(media());
            case 2 -> parts.add(new Component.LocationHeader());
            default -> {}
        }
        parts.add(body(400));
        if (random.nextBoolean()) {
            parts.add(new Component.Footer(words(4)));
        }
        if (random.nextBoolean()) {
            parts.add(new Component.Buttons(buttons()));
        }
        return parts;
    }

    private List<Button> buttons() {
        var buttons = new ArrayList<Button>();
        for (int n = random.nextInt(3); n > 0; n--) {
            buttons.add(new Button.QuickReply(label()));
        }
        if (random.nextBoolean()) {
            buttons.add(url());
        }
        if (random.nextBoolean()) {
            buttons.add(new Button.Phone(label(), "+966500000001"));
        }
        if (buttons.isEmpty()) {
            buttons.add(new Button.QuickReply(label()));
        }
        return buttons;
    }

    private Button url() {
        return random.nextBoolean()
                ? new Button.Url(label(), Wording.of("https://shop.example/o/{{1}}"), "https://shop.example/o/17")
                : new Button.Url(label(), Wording.of("https://shop.example/offers"), null);
    }

    private List<Component> authentication() {
        var way = pick(List.of(Button.OneTimeCode.Way.values()));
        var apps = way == Button.OneTimeCode.Way.COPY_CODE
                ? List.<Button.OneTimeCode.App>of()
                : List.of(new Button.OneTimeCode.App("com.example.shop", "K8a/AINcGX7"));
        return List.of(
                new Component.CodeBody(random.nextBoolean()),
                new Component.CodeFooter(1 + random.nextInt(90)),
                new Component.Buttons(List.of(
                        new Button.OneTimeCode(way, "Copy code", null, apps, way == Button.OneTimeCode.Way.ZERO_TAP))));
    }

    private List<Component> offer() {
        return List.of(
                new Component.MediaHeader(random.nextBoolean() ? Medium.IMAGE : Medium.VIDEO, List.of("4::aW")),
                new Component.LimitedTimeOffer("Ends soon", true),
                body(300),
                new Component.Buttons(List.of(new Button.CopyCode("", "SAVE20"), url())));
    }

    private List<Component> carousel() {
        var medium = new Component.MediaHeader(Medium.IMAGE, List.of("4::aW"));
        Supplier<Button> button = random.nextBoolean() ? () -> new Button.QuickReply(label()) : this::fixedUrl;
        var cards = new ArrayList<List<Component>>();
        for (int n = 2 + random.nextInt(9); n > 0; n--) {
            cards.add(List.of(medium, new Component.Buttons(List.of(button.get()))));
        }
        return List.of(body(300), new Component.Carousel(cards));
    }

    private List<Component> productCards() {
        var cards = new ArrayList<List<Component>>();
        Supplier<Button> button = random.nextBoolean() ? () -> new Button.OneProduct("View") : this::fixedUrl;
        for (int n = 2 + random.nextInt(9); n > 0; n--) {
            cards.add(List.of(new Component.ProductHeader(), new Component.Buttons(List.of(button.get()))));
        }
        return List.of(body(300), new Component.Carousel(cards));
    }

    private List<Component> choice() {
        return List.of(textHeader(), body(300), new Component.Buttons(List.of(new Button.ManyProducts("View items"))));
    }

    private List<Component> product() {
        return List.of(
                new Component.ProductHeader(), body(80), new Component.Buttons(List.of(new Button.OneProduct("View"))));
    }

    private List<Component> single(Button button) {
        return List.of(body(300), new Component.Buttons(List.of(button)));
    }

    private Button catalog() {
        return random.nextBoolean()
                ? new Button.Catalog("View catalog")
                : new Button.Flow(label(), "1234567890", "navigate", "FIRST");
    }

    private Button fixedUrl() {
        return new Button.Url(label(), Wording.of("https://shop.example/p"), null);
    }

    private Component textHeader() {
        return random.nextBoolean() ? new Component.TextHeader(Wording.of(words(3)), Samples.NONE) : filledHeader();
    }

    private Component filledHeader() {
        variables = 0;
        var samples = new LinkedHashMap<String, String>();
        String text = words(2) + " " + variable(samples) + " " + words(1);
        return new Component.TextHeader(Wording.of(text), new Samples(samples));
    }

    private Component media() {
        return new Component.MediaHeader(pick(List.of(Medium.IMAGE, Medium.VIDEO, Medium.DOCUMENT)), List.of("4::aW"));
    }

    private Component body(int about) {
        variables = 0;
        var samples = new LinkedHashMap<String, String>();
        var text = new StringBuilder(words(3));
        while (text.length() < about / 2 + random.nextInt(about / 2)) {
            text.append(' ');
            text.append(random.nextInt(6) == 0 ? variable(samples) + " " + words(3) : words(4));
        }
        return new Component.Body(Wording.of(text + "."), new Samples(samples));
    }

    private String variable(Map<String, String> samples) {
        variables++;
        String name =
                format == ParameterFormat.NAMED ? "v_" + (char) ('a' + variables % 26) + variables : "" + variables;
        samples.put(name, words(1));
        return "{{" + name + "}}";
    }

    private String words(int n) {
        var words = new ArrayList<String>();
        for (int i = 0; i < n; i++) {
            words.add(pick(WORDS));
        }
        return String.join(" ", words);
    }

    private String label() {
        return pick(WORDS) + " " + random.nextInt(1_000);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
