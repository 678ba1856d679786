package io.hudhud.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.template.Rendered.Ready;
import io.hudhud.template.Rendered.Skipped;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class RenderTest {

    private static final Assignment FIRST_NAME = Assignment.of(new Source.Contact("first_name"));

    private final Template welcome = Drafts.template(
            "welcome",
            Drafts.body("en_US", "Hello {{first_name}}, welcome."),
            Drafts.body("ar", "أهلا {{first_name}}، مرحبا بك."));

    @Test
    void eachPersonIsAddressedInTheirLanguage() {
        var compiled = compile(welcome, Map.of("body.first_name", FIRST_NAME));

        assertThat(ready(compiled, "ar_SA", Map.of("first_name", "نورة")).language())
                .isEqualTo("ar");
        assertThat(ready(compiled, "fr", Map.of("first_name", "Zoé")).language())
                .isEqualTo("en_US");
        assertThat(json(ready(compiled, "ar", Map.of("first_name", " نورة\n")))).isEqualTo(Drafts.JSON.readTree("""
                        {"name": "welcome", "language": {"code": "ar"}, "components": [{"type": "body", "parameters": [
                            {"type": "text", "parameter_name": "first_name", "text": "نورة"}]}]}
                        """));
    }

    @Test
    void whatWasFilledInIsKept() {
        var compiled = compile(welcome, Map.of("body.first_name", FIRST_NAME));

        assertThat(ready(compiled, "en", Map.of("first_name", "Sara")).values())
                .isEqualTo(Map.of("body.first_name", "Sara"));
    }

    @Test
    void onlyApprovedVariantsAreSent() {
        var template = Drafts.template(
                "welcome",
                Drafts.variant(
                        "ar", TemplateStatus.PAUSED, Drafts.JSON.readTree("[{\"type\":\"BODY\",\"text\":\"أهلا\"}]")),
                Drafts.body("en_US", "Hello."));

        assertThat(ready(compile(template, Map.of()), "ar", Map.of()).language())
                .isEqualTo("en_US");
        assertThat(CompiledTemplate.of(template, Mapping.EMPTY, BusinessValues.NONE, List.of())
                        .render(People.speaking("ar", Map.of())))
                .isEqualTo(new Skipped(RenderSkip.NO_VARIANT, "ar"));
    }

    @ParameterizedTest
    @CsvSource({"''", "'  '", "'\u200F'"})
    void whatIsEmptyOnceCleanedIsMissing(String name) {
        var person = People.speaking("en", Map.of("first_name", name));

        assertThat(compile(welcome, Map.of("body.first_name", FIRST_NAME)).render(person))
                .isEqualTo(new Skipped(RenderSkip.MISSING_VALUE, "body.first_name"));
        assertThat(compile(welcome, Map.of("body.first_name", FIRST_NAME.orElse("friend")))
                        .render(person))
                .isInstanceOfSatisfying(
                        Ready.class, ready -> assertThat(ready.values()).containsEntry("body.first_name", "friend"));
    }

    @Test
    void anUnmappedVariableIsMissing() {
        assertThat(compile(welcome, Map.of()).render(People.speaking("en", Map.of())))
                .isEqualTo(new Skipped(RenderSkip.MISSING_VALUE, "body.first_name"));
    }

    @Test
    void theTextIsMeasuredOnceItIsFilledIn() {
        var compiled = compile(welcome, Map.of("body.first_name", FIRST_NAME));
        int room = 1024 - "Hello , welcome.".length();

        assertThat(compiled.render(People.speaking("en", Map.of("first_name", "n".repeat(room)))))
                .isInstanceOf(Ready.class);
        assertThat(compiled.render(People.speaking("en", Map.of("first_name", "n".repeat(room + 1)))))
                .isEqualTo(new Skipped(RenderSkip.TEXT_TOO_LONG, "body.first_name"));
    }

    @Test
    void valuesComeFromEverySource() {
        var template = Drafts.template("news", Drafts.body("en", "A {{1}} b {{2}} c {{3}} d {{4}} e {{5}} f"));
        var business = new BusinessValues(
                Map.of("support", "920000000"), Map.of("branches", Map.of("Riyadh", "Olaya Street")));
        var mapping = new Mapping(Map.of(
                "body.1", Assignment.of(new Source.Attribute("size")),
                "body.2", Assignment.of(new Source.Business("support")),
                "body.3", Assignment.of(new Source.Lookup("branches", "city")),
                "body.4", Assignment.constant("Eid"),
                "body.5", Assignment.of(new Source.Event("order.number")).orElse("your order")));

        var rendered = CompiledTemplate.of(template, mapping, business, List.of())
                .render(People.speaking("en", Map.of("attribute.size", "XL", "city", " riyadh ")));

        assertThat(rendered)
                .isInstanceOfSatisfying(
                        Ready.class,
                        ready -> assertThat(ready.values())
                                .containsExactlyInAnyOrderEntriesOf(Map.of(
                                        "body.1", "XL",
                                        "body.2", "920000000",
                                        "body.3", "Olaya Street",
                                        "body.4", "Eid",
                                        "body.5", "your order")));
    }

    @Test
    void aConstantMayDifferByLanguage() {
        var mapping = Map.of(
                "body.first_name",
                Assignment.of(new Source.Constant("friend", Map.of("ar", "صديقي", "en_US", "buddy"))));

        assertThat(ready(compile(welcome, mapping), "ar_SA", Map.of()).values()).containsValue("صديقي");
        assertThat(ready(compile(welcome, mapping), "en", Map.of()).values()).containsValue("buddy");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en_US | 1234.5     | {\"as\":\"number\"}                                  | 1,234.5",
                "en_US | ١٢٣٤٫٥     | {\"as\":\"number\",\"decimals\":0}                   | 1,234",
                "en_US | 1,299.9    | {\"as\":\"money\",\"currency\":\"USD\"}              | $1,299.90",
                "de    | 1299.9     | {\"as\":\"money\",\"currency\":\"EUR\"}              | 1.299,90 €",
                "en_US | 2026-11-30 | {\"as\":\"date\",\"pattern\":\"long\"}               | November 30, 2026",
                "en_US | 2026-11-30T22:30:00Z | {\"as\":\"date\",\"pattern\":\"d MMM HH:mm\"} | 1 Dec 01:30",
                "en_US | 2026-11-30T22:30:00Z | {\"as\":\"date\",\"pattern\":\"d MMM\",\"zone\":\"UTC\"} | 30 Nov",
                "ar    | 1299.9     | {\"as\":\"number\"}                                  | \u20681,299.9\u2069",
                "ar_SA | 1299.9     | {\"as\":\"number\"}                                  | \u2068١٬٢٩٩٫٩\u2069",
                "ar    | 1299.9     | {\"as\":\"number\",\"locale\":\"ar-u-nu-arab\"}    | \u2068١٬٢٩٩٫٩\u2069",
                "ar    | 2026-11-30 | {\"as\":\"date\",\"pattern\":\"long\"}               | \u206830 نوفمبر 2026\u2069",
                "ar    | 2026-11-30 | {\"as\":\"date\",\"pattern\":\"d MMMM y\",\"locale\":\"fr\"} | \u206830 novembre 2026\u2069",
            })
    void valuesAreWrittenInTheLanguage(String language, String raw, String format, String written) {
        var template = Drafts.template("t", Drafts.body(language, "Value {{1}} here"));
        var assignment = Assignment.of(new Source.Attribute("v")).as(Drafts.JSON.readValue(format, Format.class));

        assertThat(ready(compile(template, Map.of("body.1", assignment)), language, Map.of("attribute.v", raw))
                        .values())
                .containsEntry("body.1", written);
    }

    @Test
    void whatIsNotWhatTheFormatWantsIsMissing() {
        var template = Drafts.template("t", Drafts.body("en", "Value {{1}} here"));
        var assignment = Assignment.of(new Source.Attribute("v")).as(new Format.Money("SAR", null));

        assertThat(compile(template, Map.of("body.1", assignment))
                        .render(People.speaking("en", Map.of("attribute.v", "n/a"))))
                .isEqualTo(new Skipped(RenderSkip.MISSING_VALUE, "body.1"));
    }

    @Test
    void anAddressKeepsItsMeaningAndLosesWhatBreaksIt() {
        var template = Drafts.template("t", Drafts.approved("en", """
                [{"type": "BODY", "text": "Look"}, {"type": "BUTTONS", "buttons": [
                    {"type": "QUICK_REPLY", "text": "Stop"},
                    {"type": "URL", "text": "Shop", "url": "https://shop.example.com/{{1}}"}]}]
                """));
        var mapping = Map.of("button.1.url", Assignment.constant("c/عطر?utm=a b&x=1"));

        assertThat(json(ready(compile(template, mapping), "en", Map.of())).path("components"))
                .isEqualTo(Drafts.JSON.readTree("""
                        [{"type": "button", "sub_type": "url", "index": "1", "parameters": [
                            {"type": "text", "text": "c/%D8%B9%D8%B7%D8%B1?utm=a%20b&x=1"}]}]
                        """));
    }

    @Test
    void aVariantWithAPartThatCannotBeFilledInIsLeftOut() {
        var template = Drafts.template("t", Drafts.approved("en", """
                [{"type": "HEADER", "format": "GIF"}, {"type": "BODY", "text": "Look"}]
                """));

        assertThat(compile(template, Map.of()).render(People.speaking("en", Map.of())))
                .isEqualTo(new Skipped(RenderSkip.NO_VARIANT, "en"));
    }

    @Test
    void aPreviewReadsAsPeopleReadItAndShowsWhatIsMissing() {
        var compiled = compile(welcome, Map.of("body.first_name", FIRST_NAME));

        assertThat(compiled.preview(People.speaking("en", Map.of("first_name", "Sara"))))
                .isEqualTo(new Preview("en_US", List.of(new Preview.Part("body", "", "Hello Sara, welcome.")), null));
        assertThat(compiled.preview(People.speaking("en", Map.of())))
                .isEqualTo(new Preview(
                        "en_US",
                        List.of(new Preview.Part("body", "", "Hello {{body.first_name}}, welcome.")),
                        new Skipped(RenderSkip.MISSING_VALUE, "body.first_name")));
    }

    private static CompiledTemplate compile(Template template, Map<String, Assignment> mapping) {
        return CompiledTemplate.of(template, new Mapping(mapping), BusinessValues.NONE, List.of("en_US"));
    }

    private static Ready ready(CompiledTemplate compiled, String language, Map<String, String> fields) {
        return (Ready) compiled.render(People.speaking(language, fields));
    }

    private static JsonNode json(Ready ready) {
        return Drafts.JSON.readTree(ready.template());
    }
}
