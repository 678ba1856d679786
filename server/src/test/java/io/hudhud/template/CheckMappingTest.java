package io.hudhud.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hudhud.template.MappingProblem.Code;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckMappingTest {

    private final Template offer = Drafts.template(
            "offer",
            Drafts.body("en_US", "Hello {{first_name}}, use {{code}} today."),
            Drafts.body("ar", "أهلا {{first_name}} استخدم {{code}} في {{shop}} اليوم."));

    @Test
    void everyVariableOfEveryLanguageHasToBeFilled() {
        var problems = check(Map.of("body.first_name", Assignment.of(new Source.Contact("first_name"))));

        assertThat(problems)
                .extracting(MappingProblem::code, MappingProblem::language, MappingProblem::variable)
                .containsExactly(
                        tuple(Code.NOT_MAPPED, "en_US", "body.code"),
                        tuple(Code.NOT_MAPPED, "ar", "body.code"),
                        tuple(Code.NOT_MAPPED, "ar", "body.shop"));
        assertThat(problems).allMatch(MappingProblem::isBlocking);
    }

    @Test
    void aMappingThatFillsAllHasNoProblem() {
        assertThat(check(Map.of(
                        "body.first_name",
                                Assignment.of(new Source.Contact("first_name")).orElse("friend"),
                        "body.code", Assignment.constant("EID25"),
                        "body.shop", Assignment.of(new Source.Business("shop")))))
                .isEmpty();
    }

    @Test
    void emptyValuesUnknownNamesAndLeftoversAreTold() {
        assertThat(check(Map.of(
                        "body.first_name", Assignment.of(new Source.Event("customer.name")),
                        "body.code", Assignment.constant(" \t"),
                        "body.shop", Assignment.of(new Source.Business("no such")),
                        "body.old", Assignment.constant("x"))))
                .extracting(MappingProblem::code, MappingProblem::language, MappingProblem::variable)
                .containsExactlyInAnyOrder(
                        tuple(Code.SOURCE_NOT_AVAILABLE, "en_US", "body.first_name"),
                        tuple(Code.SOURCE_NOT_AVAILABLE, "ar", "body.first_name"),
                        tuple(Code.EMPTY_VALUE, "en_US", "body.code"),
                        tuple(Code.EMPTY_VALUE, "ar", "body.code"),
                        tuple(Code.NO_SUCH_VALUE, "ar", "body.shop"),
                        tuple(Code.UNKNOWN_VARIABLE, null, "body.old"));
    }

    @Test
    void aTemplateWithoutAnApprovedLanguageCannotBeSent() {
        var template =
                Drafts.template("offer", Drafts.variant("ar", TemplateStatus.PENDING, Drafts.JSON.createArrayNode()));

        assertThat(CheckMapping.check(template, Mapping.EMPTY, BusinessValues.NONE))
                .extracting(MappingProblem::code, MappingProblem::isBlocking)
                .containsExactly(tuple(Code.NO_APPROVED_VARIANT, true), tuple(Code.NOT_APPROVED, false));
    }

    @Test
    void aMappingSurvivesBeingStored() {
        var mapping = new Mapping(Map.of(
                "body.first_name",
                new Assignment(new Source.Contact("first_name"), "friend", new Format.Text(), null),
                "body.total",
                Assignment.of(new Source.Attribute("total")).as(new Format.Money("SAR", "ar-SA")),
                "body.branch",
                Assignment.of(new Source.Lookup("branches", "city")),
                "header.image",
                Assignment.of(new Source.Constant("1234567890", Map.of("ar", "1234567891")))));

        String stored = Drafts.JSON.writeValueAsString(mapping);

        assertThat(Drafts.JSON.readValue(stored, Mapping.class)).isEqualTo(mapping);
        assertThat(Drafts.JSON.readValue("""
                        {"variables": {"body.1": {"source": {"from": "constant", "value": "EID25"}}}}
                        """, Mapping.class))
                .isEqualTo(new Mapping(Map.of("body.1", Assignment.constant("EID25"))));
    }

    private List<MappingProblem> check(Map<String, Assignment> mapping) {
        return CheckMapping.check(offer, new Mapping(mapping), new BusinessValues(Map.of("shop", "Noor"), Map.of()));
    }
}
