package io.hudhud.template.rules;

import static io.hudhud.template.rules.Rule.error;
import static io.hudhud.template.rules.Rule.warning;

import io.hudhud.template.content.Component;
import io.hudhud.template.rules.Text.Part;
import java.util.List;
import java.util.stream.Stream;

/** Header, body, footer and the line of a limited-time offer: what has to be there, how long, with which characters. */
final class TextRules {

    private static final int HEADER = 60;
    private static final int BODY = 1024;
    private static final int BODY_OF_OFFER = 600;
    private static final int BODY_OF_CARD = 160;
    private static final int FOOTER = 60;
    private static final int OFFER = 16;

    static final List<Rule> ALL = List.of(
            error("header-empty", Sources.COMPONENTS, TextRules::headerEmpty),
            error("header-too-long", Sources.COMPONENTS, TextRules::headerTooLong),
            error("header-variables", Sources.COMPONENTS, TextRules::headerVariables),
            error("header-not-plain", Sources.ANSWER + " (2388047)", TextRules::headerNotPlain),
            error("header-sample-missing", Sources.COMPONENTS, TextRules::headerSample),
            error("body-missing", Sources.COMPONENTS, TextRules::bodyMissing),
            error(
                    "body-too-long",
                    String.join("; ", Sources.COMPONENTS, Sources.OFFER, Sources.MEDIA_CARDS, Sources.ONE_PRODUCT),
                    TextRules::bodyTooLong),
            warning("body-too-long-filled", Sources.COMPONENTS, TextRules::bodyTooLongFilled),
            warning("body-gaps", Sources.ANSWER, TextRules::bodyGaps),
            warning("footer-empty", Sources.OURS, TextRules::footerEmpty),
            error("footer-too-long", Sources.COMPONENTS, TextRules::footerTooLong),
            error("footer-variable", Sources.ANSWER + " (2388073)", TextRules::footerVariable),
            error("footer-not-plain", Sources.ANSWER + " (2388073)", TextRules::footerNotPlain),
            error("offer-empty", Sources.OFFER, TextRules::offerEmpty),
            error("offer-too-long", Sources.OFFER, TextRules::offerTooLong),
            error("offer-with-footer", Sources.OFFER, TextRules::offerWithFooter),
            error("offer-header", Sources.OFFER, TextRules::offerHeader));

    private TextRules() {}

    private static void headerEmpty(Page page, Found found) {
        empty(page.texts(Part.HEADER), found);
    }

    private static void empty(Stream<Text> texts, Found found) {
        texts.filter(text -> text.text().isBlank()).forEach(text -> found.at(text.at()));
    }

    private static void headerTooLong(Page page, Found found) {
        page.texts(Part.HEADER).forEach(text -> found.tooLong(text.at(), text.length(), HEADER));
    }

    private static void headerVariables(Page page, Found found) {
        page.texts(Part.HEADER)
                .filter(text -> text.holes().size() > 1)
                .forEach(text -> found.at(text.at(), "count", text.holes().size()));
    }

    private static void headerNotPlain(Page page, Found found) {
        page.texts(Part.HEADER).forEach(text -> {
            if (text.literals().stream().anyMatch(Marks::hasNewline)) {
                found.at(text.at(), "found", "newline");
            }
            if (text.literals().stream().anyMatch(Marks::hasFormatting)) {
                found.at(text.at(), "found", "formatting");
            }
            if (text.literals().stream().anyMatch(Marks::hasEmoji)) {
                found.at(text.at(), "found", "emoji");
            }
        });
    }

    private static void headerSample(Page page, Found found) {
        headerSample("header", page.design().components(), found);
        for (int card = 0; card < page.cards().size(); card++) {
            headerSample("cards." + card + ".header", page.cards().get(card), found);
        }
    }

    private static void headerSample(String at, List<Component> components, Found found) {
        for (Component component : components) {
            if (component instanceof Component.MediaHeader(var medium, var handles)
                    && handles.stream().allMatch(String::isBlank)) {
                found.at(at, "medium", medium.parameter());
            }
        }
    }

    private static void bodyMissing(Page page, Found found) {
        boolean said = page.has(Component.CodeBody.class)
                || page.texts(Part.BODY).anyMatch(text -> !text.text().isBlank());
        if (!said) {
            found.at("body");
        }
    }

    private static void bodyTooLong(Page page, Found found) {
        page.texts().stream()
                .filter(Text::isBody)
                .forEach(text -> found.tooLong(text.at(), text.length(), limit(page, text)));
    }

    private static int limit(Page page, Text text) {
        if (text.part() == Part.CARD_BODY || page.has(Component.ProductHeader.class)) {
            return BODY_OF_CARD;
        }
        return page.has(Component.LimitedTimeOffer.class) ? BODY_OF_OFFER : BODY;
    }

    /** Values that are longer than their variables may make a text too long when it is sent (error 132005). */
    private static void bodyTooLongFilled(Page page, Found found) {
        page.texts().stream()
                .filter(text -> text.isBody() && text.length() <= limit(page, text))
                .filter(text -> !text.wording().holes().isEmpty())
                .forEach(text -> found.tooLong(text.at(), text.filled().length(), limit(page, text)));
    }

    private static void bodyGaps(Page page, Found found) {
        page.texts().stream()
                .filter(text -> text.isBody() && text.text().replace("\r", "").contains("\n\n\n"))
                .forEach(text -> found.at(text.at()));
    }

    private static void footerEmpty(Page page, Found found) {
        empty(page.texts(Part.FOOTER), found);
    }

    private static void footerTooLong(Page page, Found found) {
        page.texts(Part.FOOTER).forEach(text -> found.tooLong(text.at(), text.length(), FOOTER));
    }

    private static void footerVariable(Page page, Found found) {
        page.texts(Part.FOOTER)
                .filter(text -> !text.holes().isEmpty())
                .forEach(text -> found.at(text.at(), "variable", text.holes().getFirst()));
    }

    private static void footerNotPlain(Page page, Found found) {
        page.texts(Part.FOOTER).forEach(text -> {
            if (Marks.hasNewline(text.text())) {
                found.at(text.at(), "found", "newline");
            }
            if (Marks.hasEmoji(text.text())) {
                found.at(text.at(), "found", "emoji");
            }
        });
    }

    private static void offerEmpty(Page page, Found found) {
        empty(page.texts(Part.OFFER), found);
    }

    private static void offerTooLong(Page page, Found found) {
        page.texts(Part.OFFER).forEach(text -> found.tooLong(text.at(), text.length(), OFFER));
    }

    private static void offerWithFooter(Page page, Found found) {
        if (page.has(Component.LimitedTimeOffer.class) && page.has(Component.Footer.class)) {
            found.at("footer");
        }
    }

    private static void offerHeader(Page page, Found found) {
        if (!page.has(Component.LimitedTimeOffer.class)) {
            return;
        }
        for (Component component : page.design().components()) {
            boolean fits = component instanceof Component.MediaHeader(var medium, var _)
                    && (medium == Component.Medium.IMAGE || medium == Component.Medium.VIDEO);
            if (Page.isHeader(component) && !fits) {
                found.at("header");
            }
        }
    }
}
