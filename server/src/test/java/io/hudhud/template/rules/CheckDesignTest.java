package io.hudhud.template.rules;

import static io.hudhud.template.rules.Draft.card;
import static io.hudhud.template.rules.Draft.cards;
import static io.hudhud.template.rules.Draft.carousel;
import static io.hudhud.template.rules.Draft.link;
import static io.hudhud.template.rules.Draft.marketing;
import static io.hudhud.template.rules.Draft.reply;
import static io.hudhud.template.rules.Draft.stop;
import static io.hudhud.template.rules.Draft.utility;
import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.template.content.Component;
import io.hudhud.template.content.Component.Medium;
import io.hudhud.template.design.Design;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;

class CheckDesignTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Test
    void theFindingsComeInTheOrderOfThePage() {
        var buttons = IntStream.range(0, 11)
                .mapToObj(i -> reply(i == 2 || i == 10 ? "" : "Answer " + i))
                .toList();
        var draft = utility()
                .name("")
                .language("xx")
                .ttl(1)
                .with(new Component.Buttons(List.copyOf(buttons)))
                .footer("🙏")
                .header("")
                .with(cards(card(Medium.IMAGE)));

        assertThat(CheckDesign.check(draft.design(), Setting.NONE))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::at)
                .containsExactly(
                        "name",
                        "language",
                        "ttl",
                        "header",
                        "footer",
                        "buttons",
                        "buttons.2",
                        "buttons.10",
                        "cards",
                        "cards");
    }

    @Test
    void aTextIsTakenWhateverItsWhiteSpaceButNotForCodes() {
        var known = new Setting(
                null,
                null,
                null,
                new KnownTexts(Map.of(
                        KnownTexts.fingerprint(utility()
                                .body("Your order  has left our\nshop.")
                                .design()
                                .components()),
                        "shipped")));
        assertThat(codes(utility().body("Your order has left our shop."), known))
                .containsExactly("text-taken");
        assertThat(codes(utility().body("Your order has left our shop!"), known))
                .isEmpty();
        assertThat(codes(utility().body("Your order has left our shop.").footer("Bye"), known))
                .isEmpty();
        assertThat(codes(Draft.authentication(), known)).isEmpty();
    }

    @Test
    void aTrackingHostOfOursIsNoShortener() {
        var draft = utility().buttons(link("Look", "https://is.gd/{{1}}", "a"));
        assertThat(codes(draft, Setting.NONE)).containsExactly("link-shortener");
        assertThat(codes(draft, new Setting(null, null, "is.gd", KnownTexts.NONE)))
                .isEmpty();
    }

    @Test
    void ourLinksOnThisMachineNeedNoEncryption() {
        var draft = utility().buttons(link("Look", "http://127.0.0.1:8080/l/{{1}}", "a"));
        assertThat(codes(draft, Setting.NONE)).containsExactly("address-insecure");
        assertThat(codes(draft, new Setting(null, null, "127.0.0.1:8080", KnownTexts.NONE)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"👍,1", "👨‍👩‍👧 👍🏽,2", "🇸🇦🇦🇪,2", "❤️ ❤,2", "© ™ 3 # *,0", "شكرًا,0", "1️⃣,1"})
    void emojiAreCountedAsPeopleSeeThem(String text, int count) {
        assertThat(Marks.countEmoji(text)).isEqualTo(count);
    }

    @Test
    void anEmptyDesignIsCheckedToo() {
        assertThat(codes(new Draft(Design.read(JsonNodeFactory.instance.objectNode())), Setting.NONE))
                .containsExactly("name-missing", "language-unknown", "category-missing", "body-missing");
        assertThat(codes(
                        carousel()
                                .without(Component.Carousel.class)
                                .with(new Component.Carousel(Collections.emptyList())),
                        Setting.NONE))
                .contains("cards-count");
        assertThat(codes(marketing().buttons(), Setting.NONE)).containsExactly("button-missing");
    }

    /** It answers while somebody types; the bar of a whole request is 100 ms. */
    @Test
    void aLargeDesignTakesFarLessThanAKeystroke() {
        var full = IntStream.range(0, 10)
                .mapToObj(i -> card(Medium.IMAGE, stop(), link("Look", "https://shop.example/{{1}}", "a")))
                .toList();
        var large = carousel()
                .language("ar")
                .body("مرحبًا {{1}}، وصلت أحذية الخريف إلى متجرنا. Come and see! ".repeat(17), "سارة")
                .header("h".repeat(60))
                .footer("f".repeat(60))
                .without(Component.Carousel.class)
                .with(new Component.Carousel(full))
                .design();
        for (int i = 0; i < 2_000; i++) {
            CheckDesign.check(large, Setting.NONE);
        }
        long before = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < 1_000; i++) {
            CheckDesign.check(large, Setting.NONE);
        }
        long microseconds = (THREADS.getCurrentThreadCpuTime() - before) / 1_000_000;
        System.out.println("A large design is checked in " + microseconds + " µs");
        assertThat(microseconds).isLessThan(5_000);
    }

    private static List<String> codes(Draft draft, Setting setting) {
        return CheckDesign.check(draft.design(), setting).stream()
                .map(Finding::code)
                .toList();
    }
}
