package io.hudhud.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hudhud.template.MappingProblem.Code;
import io.hudhud.template.Rendered.Ready;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Catalogue, products, flows, greetings: what fills them, what is told of values that do not fit. */
class KindsTest {

    private final Template choice = template("""
            {"type": "MPM", "text": "View items"}""");
    private final Template flow = template("""
            {"type": "FLOW", "text": "Tell us", "flow_id": "1"}""");
    private final Template catalogue = template("""
            {"type": "CATALOG", "text": "See all"}""");
    private final Template product = Drafts.template("t", Drafts.approved("en", """
            [{"type": "HEADER", "format": "PRODUCT"}, {"type": "BODY", "text": "New."},
             {"type": "BUTTONS", "buttons": [{"type": "SPM", "text": "View"}]}]
            """));
    private final Template picture = Drafts.template("t", Drafts.approved("en", """
            [{"type": "HEADER", "format": "IMAGE"}, {"type": "BODY", "text": "New."}]
            """));

    @Test
    void aCartOfThePersonIsAChoiceOfProductsAndItsFirstTheirPicture() {
        var mapping = Map.of(
                "button.0.sections", Assignment.of(new Source.Attribute("cart")).orElse("sku-9"));

        assertThat(action(choice, mapping, Map.of("attribute.cart", "sku-1, sku-2")))
                .isEqualTo(Drafts.JSON.readTree("""
                        {"thumbnail_product_retailer_id": "sku-1", "sections": [{"product_items": [
                            {"product_retailer_id": "sku-1"}, {"product_retailer_id": "sku-2"}]}]}
                        """));
        assertThat(action(choice, mapping, Map.of("attribute.cart", " , ")).toString())
                .contains("sku-9");
    }

    @Test
    void aPreviewNamesProductsInWords() {
        var mapping = Map.of("button.0.sections", Assignment.constant("""
                [{"title": "For you", "product_items": [{"product_retailer_id": "sku-1"}]}]"""));

        assertThat(compile(choice, mapping)
                        .preview(People.speaking("en", Map.of()))
                        .parts())
                .contains(new Preview.Part("button.0", "View items", "For you: sku-1"));
    }

    @Test
    void aFlowWithoutATokenGetsOneThatNobodyGuesses() {
        var first = action(flow, Map.of(), Map.of()).path("flow_token").asString();

        assertThat(first).hasSizeGreaterThan(30);
        assertThat(action(flow, Map.of(), Map.of()).path("flow_token").asString())
                .isNotEqualTo(first);
        assertThat(action(
                        flow,
                        Map.of(
                                "button.0.flow_token", Assignment.of(new Source.Attribute("visit")),
                                "button.0.flow_data", Assignment.constant("{ \"city\": \"Riyadh\" }")),
                        Map.of("attribute.visit", "v-17")))
                .isEqualTo(Drafts.JSON.readTree("""
                        {"flow_token": "v-17", "flow_action_data": {"city": "Riyadh"}}"""));
    }

    @Test
    void theTokenOfAFlowIsKeptWithTheMessage() {
        var ready = (Ready) compile(flow, Map.of()).render(People.speaking("en", Map.of()));

        assertThat(Drafts.JSON.readTree(ready.template()).toString())
                .contains(ready.values().get("button.0.flow_token"));
    }

    @Test
    void aCatalogueNeedsNoPicture() {
        var ready = (Ready) compile(catalogue, Map.of()).render(People.speaking("en", Map.of()));

        assertThat(Drafts.JSON.readTree(ready.template()).has("components")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{                                                                                 | PRODUCTS_UNREADABLE",
                "[{\"title\": \"T\", \"product_items\": []}]                                          | NO_PRODUCTS",
                "a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a                      | TOO_MANY_PRODUCTS",
                "[{},{},{},{},{},{},{},{},{},{},{}]                                                 | TOO_MANY_SECTIONS",
                "[{\"product_items\": [{\"product_retailer_id\": \"a\"}]}, {}]                      | SECTION_TITLE_MISSING",
                "[{\"title\": \"A title that is much too long\", \"product_items\": []}]             | SECTION_TITLE_TOO_LONG",
                "`  `                                                                               | EMPTY_VALUE"
            })
    void productsThatDoNotFitHaveANamedReason(String value, Code code) {
        assertThat(check(choice, Map.of("button.0.sections", Assignment.constant(value))))
                .extracting(MappingProblem::code, MappingProblem::variable)
                .containsExactly(tuple(code, "button.0.sections"));
        assertThat(check(
                        choice,
                        Map.of("button.0.sections", Assignment.constant("a").orElse(value))))
                .as("as a fallback")
                .extracting(MappingProblem::code)
                .containsExactly(code);
    }

    @Test
    void cataloguesFlowDataAndPicturesThatLeadSomewhereAreChecked() {
        assertThat(check(
                        product,
                        Map.of("header.product", Assignment.constant("sku-1"), "catalog", Assignment.constant("mine"))))
                .extracting(MappingProblem::code)
                .containsExactly(Code.NOT_A_CATALOG);
        assertThat(check(flow, Map.of("button.0.flow_data", Assignment.constant("{}"))))
                .extracting(MappingProblem::code)
                .containsExactly(Code.FLOW_DATA_UNREADABLE);
        assertThat(check(
                        picture,
                        Map.of(
                                "header.image", Assignment.constant("1234567"),
                                "header.tap.url", Assignment.constant("https://shop.example"))))
                .extracting(MappingProblem::code)
                .containsExactly(Code.TAP_NEEDS_BOTH);
        assertThat(check(
                        picture,
                        Map.of(
                                "header.image", Assignment.constant("1234567"),
                                "header.tap.title", Assignment.constant("Shop"),
                                "header.tap.url", Assignment.constant("http://shop.example"))))
                .extracting(MappingProblem::code)
                .containsExactly(Code.EMPTY_VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        "ar, female, عزيزتي",
        "ar, ' F ', عزيزتي",
        "ar, أنثى, عزيزتي",
        "ar, male, عزيزي",
        "ar, ذكر, عزيزي",
        "ar, , أهلًا",
        "ar, other, أهلًا",
        "en, female, Dear",
        "en, , Dear"
    })
    void aGreetingFollowsTheGenderWhereItIsKnown(String language, String gender, String greeting) {
        var template =
                Drafts.template("t", Drafts.body("ar", "مرحبا {{1}} بك."), Drafts.body("en", "Well, {{1}} friend."));
        var words = new Source.Gendered("gender", said("عزيزتي", "Dear"), said("عزيزي", "Dear"), said("أهلًا", "Dear"));
        Map<String, String> fields = gender == null ? Map.of() : Map.of("attribute.gender", gender);

        var ready = (Ready)
                compile(template, Map.of("body.1", Assignment.of(words))).render(People.speaking(language, fields));

        assertThat(ready.values()).containsEntry("body.1", greeting);
        assertThat(check(template, Map.of("body.1", Assignment.of(words)))).isEmpty();
        assertThat(Drafts.JSON.readValue(Drafts.JSON.writeValueAsString(words), Source.class))
                .isEqualTo(words);
    }

    @Test
    void eachOfTheGreetingsHasToSaySomething() {
        var template = Drafts.template("t", Drafts.body("en", "Well, {{1}} friend."));
        var words = new Source.Gendered("gender", said("", ""), said("", "Dear"), said("", "Dear"));

        assertThat(check(template, Map.of("body.1", Assignment.of(words))))
                .extracting(MappingProblem::code)
                .containsExactly(Code.EMPTY_VALUE);
    }

    @Test
    void latinInArabicIsSentInIsolationAndCodesAreNot() {
        var template = Drafts.template("t", Drafts.body("ar", "أهلا {{1}} رقمك {{2}} ورمزك {{3}} الآن."));
        var ready = (Ready) compile(
                        template,
                        Map.of(
                                "body.1", Assignment.of(new Source.Contact("first_name")),
                                "body.2", Assignment.constant("+966 50 123"),
                                "body.3", Assignment.constant("EID25")))
                .render(People.speaking("ar", Map.of("first_name", "\u202ASara\u202C")));

        assertThat(ready.values())
                .containsEntry("body.1", "\u2068Sara\u2069")
                .containsEntry("body.2", "\u2068+966 50 123\u2069")
                .containsEntry("body.3", "EID25");
    }

    private static Source.Constant said(String arabic, String english) {
        return new Source.Constant(english, Map.of("ar", arabic));
    }

    private static Template template(String button) {
        return Drafts.template("t", Drafts.approved("en", """
                [{"type": "BODY", "text": "New."}, {"type": "BUTTONS", "buttons": [%s]}]""".formatted(button)));
    }

    private static JsonNode action(Template template, Map<String, Assignment> mapping, Map<String, String> fields) {
        var ready = (Ready) compile(template, mapping).render(People.speaking("en", fields));
        return Drafts.JSON.readTree(ready.template()).at("/components/0/parameters/0/action");
    }

    private static List<MappingProblem> check(Template template, Map<String, Assignment> mapping) {
        return CheckMapping.check(template, new Mapping(mapping), BusinessValues.NONE);
    }

    private static CompiledTemplate compile(Template template, Map<String, Assignment> mapping) {
        return CompiledTemplate.of(template, new Mapping(mapping), BusinessValues.NONE, List.of("en"));
    }
}
