package io.hudhud.template;

import io.hudhud.contact.Recipient;
import io.hudhud.template.Rendered.Ready;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How many messages one core renders in a second: {@code ./hudhud bench render}. Its name keeps it out of the tests. Each round
 * takes another person; the fastest of the rounds after the warm-up counts, since whatever else the machine does only slows it.
 */
class MeasureRendering {

    private static final int PEOPLE = 1_000;
    private static final int ROUNDS = 12;
    private static final int RENDERS = 400_000;

    @Test
    void ofOneCore() {
        print("a name, a code and a link", compile("en", """
                [{"type": "HEADER", "format": "IMAGE"},
                 {"type": "BODY", "text": "Hello {{first_name}}, use {{code}} until {{day}}."},
                 {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Stop"},
                   {"type": "URL", "text": "Shop", "url": "https://shop.example.com/{{1}}"}]}]"""));
        print("the same in Arabic, names in Latin letters", compile("ar", """
                [{"type": "HEADER", "format": "IMAGE"},
                 {"type": "BODY", "text": "أهلا {{first_name}}، استخدم {{code}} حتى {{day}} الآن."},
                 {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "إيقاف"},
                   {"type": "URL", "text": "المتجر", "url": "https://shop.example.com/{{1}}"}]}]"""));
        print("a choice of products", compile("en", """
                [{"type": "BODY", "text": "Hello {{first_name}}, these are yours."},
                 {"type": "BUTTONS", "buttons": [{"type": "MPM", "text": "View items"}]}]"""));
    }

    private static CompiledTemplate compile(String language, String components) {
        var mapping = new Mapping(Map.of(
                "header.image", Assignment.constant("1234567890"),
                "body.first_name",
                        Assignment.of(new Source.Contact("first_name")).orElse("friend"),
                "body.code", Assignment.constant("EID25"),
                "body.day", Assignment.constant("2026-11-30").as(new Format.Date("long", null, null)),
                "button.0.sections", Assignment.constant("sku-1, sku-2, sku-3"),
                "button.1.url", Assignment.of(new Source.Attribute("cart"))));
        return CompiledTemplate.of(
                Drafts.template("offer", Drafts.approved(language, components)),
                mapping,
                BusinessValues.NONE,
                List.of(language));
    }

    private static void print(String what, CompiledTemplate template) {
        var people = new Recipient[PEOPLE];
        for (int i = 0; i < PEOPLE; i++) {
            people[i] =
                    People.speaking(null, Map.of("first_name", "Sara " + i, "attribute.cart", "c/" + i + "?utm=eid"));
        }
        double best = 0;
        long bytes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long from = System.nanoTime();
            for (int i = 0; i < RENDERS; i++) {
                bytes += ((Ready) template.render(people[i % PEOPLE])).template().length;
            }
            best = Math.max(best, RENDERS * 1e9 / (System.nanoTime() - from));
        }
        System.out.printf(Locale.ROOT, "%,12.0f renders/s  %4d bytes  %s%n", best, bytes / RENDERS / ROUNDS, what);
    }
}
