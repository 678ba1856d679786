package io.hudhud.template.ready;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.template.Category;
import io.hudhud.template.content.Button;
import io.hudhud.template.content.Component;
import io.hudhud.template.content.Samples;
import io.hudhud.template.content.Wording;
import io.hudhud.template.content.Wording.Hole;
import io.hudhud.template.content.Wording.Literal;
import io.hudhud.template.content.Wording.Piece;
import io.hudhud.template.design.Design;
import io.hudhud.template.design.Design.ParameterFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts keep what Meta asks of templates (contracts, section 4), and what we ask of ourselves. */
class ReadyTextsTest {

    private static final int HEADER = 60;
    private static final int BODY = 1024;
    private static final int OFFER_BODY = 600;
    private static final int CARD_BODY = 160;
    private static final int FOOTER = 60;
    private static final int OFFER = 16;
    private static final int LABEL = 25;
    private static final int COUPON = 15;

    private static final Pattern NAME = Pattern.compile("[a-z][a-z_]*");
    private static final Pattern PROMOTION =
            Pattern.compile("(?iu)\\b(sale|discount|offer|deal|free|coupon|gift|save|off|new)s?\\b"
                    + "|خصم|عرض|عروض|تخفيض|مجان|هدي|هداي|كوبون|حصري|جديد");
    private static final Map<String, String> STOP_BUTTON = Map.of("en", "Stop offers", "ar", "إيقاف العروض");
    private static final Map<String, String> STOP_WORD = Map.of("en", "Reply STOP", "ar", "الرد بكلمة «إيقاف»");

    @ParameterizedTest
    @MethodSource("designs")
    void textsKeepTheirLimits(Design design) {
        boolean offer = design.components().stream().anyMatch(Component.LimitedTimeOffer.class::isInstance);
        check(design.components(), offer ? OFFER_BODY : BODY);
    }

    private static void check(List<Component> components, int longestBody) {
        for (Component component : components) {
            switch (component) {
                case Component.TextHeader(var text, var _) -> {
                    assertThat(text.holes()).isEmpty();
                    assertThat(text.text()).hasSizeBetween(1, HEADER);
                }
                case Component.Body(var text, var samples) -> {
                    assertThat(text.text()).hasSizeBetween(1, longestBody);
                    variables(text, samples);
                }
                case Component.Footer(var text) ->
                    assertThat(text).hasSizeBetween(1, FOOTER).doesNotContain("{{");
                case Component.LimitedTimeOffer(var text, var _) ->
                    assertThat(text).hasSizeBetween(1, OFFER);
                case Component.Buttons(var buttons) -> buttons(buttons);
                case Component.Carousel(var cards) -> {
                    assertThat(cards).hasSizeBetween(2, 10);
                    cards.forEach(card -> check(card, CARD_BODY));
                }
                case Component.MediaHeader(var _, var handles) ->
                    assertThat(handles).isEmpty();
                case Component.CodeFooter(var minutes) -> assertThat(minutes).isBetween(1, 90);
                case Component.LocationHeader _, Component.CodeBody _ -> {}
                case Component.ProductHeader _, Component.Unknown _ -> throw new AssertionError(component);
            }
        }
    }

    /** Words before, between and after them, three for each; a sample for each. */
    private static void variables(Wording text, Samples samples) {
        assertThat(samples.byVariable().keySet()).containsExactlyElementsOf(text.holes());
        assertThat(samples.byVariable().values())
                .allSatisfy(sample -> assertThat(sample).isNotBlank());
        assertThat(text.holes()).allSatisfy(name -> assertThat(name).matches(NAME));
        boolean afterWords = false;
        for (Piece piece : text.pieces()) {
            boolean words =
                    piece instanceof Literal(var literal) && literal.chars().anyMatch(Character::isLetter);
            assertThat(words || afterWords).as("words before %s", piece).isTrue();
            afterWords = words;
        }
        assertThat(afterWords).as("words at the end of %s", text.text()).isTrue();
        long variables = text.pieces().stream().filter(Hole.class::isInstance).count();
        assertThat(text.text().split("\\s+", -1).length - variables).isGreaterThanOrEqualTo(3 * variables);
    }

    private static void buttons(List<Button> buttons) {
        assertThat(buttons).hasSizeBetween(1, 3);
        int changes = 0;
        for (int i = 0; i < buttons.size(); i++) {
            assertThat(buttons.get(i).text()).hasSizeLessThanOrEqualTo(LABEL);
            changes += i > 0 && isReply(buttons.get(i)) != isReply(buttons.get(i - 1)) ? 1 : 0;
            switch (buttons.get(i)) {
                case Button.Url(var _, var address, var sample) -> address(address, sample == null ? "" : sample);
                case Button.CopyCode(var _, var sample) ->
                    assertThat(sample).isNotNull().hasSizeBetween(1, COUPON);
                case Button.QuickReply _, Button.OneTimeCode _ -> {}
                default -> throw new AssertionError(buttons.get(i));
            }
        }
        assertThat(changes).as("groups of buttons").isLessThanOrEqualTo(1);
    }

    private static boolean isReply(Button button) {
        return button instanceof Button.QuickReply;
    }

    private static void address(Wording address, String sample) {
        assertThat(address.text()).startsWith("https://shop.example/");
        if (address.holes().isEmpty()) {
            assertThat(sample).isEmpty();
        } else {
            assertThat(address.text()).endsWith("/{{1}}").containsOnlyOnce("{{");
            assertThat(sample).startsWith(address.text().replace("{{1}}", "")).doesNotContain("{{");
        }
    }

    @ParameterizedTest
    @MethodSource("designs")
    void textsAreWrittenInTheirLanguage(Design design) {
        for (String text : texts(design)) {
            String words = text.replaceAll("\\{\\{\\w+}}", "");
            assertThat(text).doesNotContain("!", "  ").doesNotContainPattern("[٠-٩۰-۹]");
            assertThat(words).doesNotContainPattern(design.language().equals("ar") ? "[A-Za-z]" : "\\p{IsArabic}");
        }
    }

    @ParameterizedTest
    @MethodSource("designs")
    void whatIsNoMarketingHasNoWordOfIt(Design design) {
        if (design.category() != Category.MARKETING) {
            assertThat(texts(design)).allSatisfy(text -> assertThat(text).doesNotContainPattern(PROMOTION));
        }
    }

    @ParameterizedTest
    @MethodSource("designs")
    void marketingCanBeStoppedAndAnOfferEnds(Design design) {
        if (design.category() == Category.MARKETING) {
            var texts = texts(design);
            assertThat(texts.contains(STOP_BUTTON.get(design.language()))
                            || texts.stream().anyMatch(text -> text.contains(STOP_WORD.get(design.language()))))
                    .isTrue();
            if (buttons(design).anyMatch(Button.CopyCode.class::isInstance)) {
                assertThat(texts).anySatisfy(text -> assertThat(text).contains("{{ends_on}}"));
            }
            assertThat(String.join(" ", texts).split("\\{\\{discount}}", -1)).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void noTwoSayTheSame() {
        assertThat(designs().filter(design -> design.category() != Category.AUTHENTICATION))
                .extracting(ReadyTextsTest::texts)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("designs")
    void variablesHaveNames(Design design) {
        assertThat(design.format())
                .isEqualTo(
                        design.category() == Category.AUTHENTICATION
                                ? ParameterFormat.POSITIONAL
                                : ParameterFormat.NAMED);
    }

    static Stream<Design> designs() {
        return ReadyLibraryTest.ALL.stream().flatMap(template -> template.designs().stream());
    }

    private static Stream<Button> buttons(Design design) {
        return design.components().stream()
                .filter(Component.Buttons.class::isInstance)
                .flatMap(component -> ((Component.Buttons) component).buttons().stream());
    }

    /** Every text that a person reads. */
    private static List<String> texts(Design design) {
        var texts = new ArrayList<String>();
        texts(design.components(), texts);
        return texts;
    }

    private static void texts(List<Component> components, List<String> texts) {
        for (Component component : components) {
            switch (component) {
                case Component.TextHeader(var text, var _) -> texts.add(text.text());
                case Component.Body(var text, var _) -> texts.add(text.text());
                case Component.Footer(var text) -> texts.add(text);
                case Component.LimitedTimeOffer(var text, var _) -> texts.add(text);
                case Component.Buttons(var buttons) -> buttons.forEach(button -> texts.add(button.text()));
                case Component.Carousel(var cards) -> cards.forEach(card -> texts(card, texts));
                default -> {}
            }
        }
    }
}
