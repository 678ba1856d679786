package io.hudhud.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.template.MappingProblem.Code;
import io.hudhud.template.content.Outline;
import io.hudhud.template.content.Variable;
import io.hudhud.template.content.WriteComponents;
import io.hudhud.template.design.Design;
import io.hudhud.template.ready.ReadyLibrary;
import io.hudhud.template.ready.ReadyTemplate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the ready templates suggest to fill their variables with can be sent, but for what only the merchant or a store knows. */
class ReadyMappingTest {

    /** The merchant's to choose: pictures, the place of an event, the end of an offer. */
    private static final Pattern CHOSEN =
            Pattern.compile("(card\\.\\d\\.)?header\\.(image|location\\.l.+)|offer\\.ends_at");

    private static final BusinessValues LICENSED = new BusinessValues(Map.of("discount_licence", "12345"), Map.of());
    private static final List<ReadyTemplate> ALL = new ReadyLibrary().all();

    @ParameterizedTest
    @FieldSource("ALL")
    void onlyWhatTheMerchantOrAStoreKnowsIsOpen(ReadyTemplate ready) {
        for (MappingProblem problem : CheckMapping.check(approved(ready), ready.mapping(), LICENSED)) {
            String variable = String.valueOf(problem.variable());
            switch (problem.code()) {
                case NOT_MAPPED -> assertThat(variable).matches(CHOSEN);
                case SOURCE_NOT_AVAILABLE ->
                    assertThat(ready.mapping().variables().get(variable))
                            .extracting(Assignment::source)
                            .isInstanceOf(Source.Event.class);
                default -> throw new AssertionError(problem);
            }
        }
    }

    @Test
    void aDiscountAsksForItsLicence() {
        var asking = ALL.stream()
                .filter(ready -> CheckMapping.check(approved(ready), ready.mapping(), BusinessValues.NONE).stream()
                        .anyMatch(problem -> problem.code() == Code.NO_SUCH_VALUE))
                .map(ReadyTemplate::key);

        assertThat(asking).containsExactly("abandoned_cart_3", "flash_sale", "national_day", "salary_day");
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void onceThatIsGivenItIsSaidInBothLanguages(ReadyTemplate ready) {
        var compiled = CompiledTemplate.of(approved(ready), given(ready), LICENSED, List.of());

        for (String language : List.of("en", "ar")) {
            assertThat(compiled.render(People.speaking(language, Map.of("attribute.case_number", "S-3107"))))
                    .isInstanceOf(Rendered.Ready.class);
        }
    }

    @Test
    void whoHasNoNameIsGreetedWithAnEmoji() {
        var ready = ALL.stream()
                .filter(template -> template.key().equals("welcome"))
                .findFirst()
                .orElseThrow();
        var compiled = CompiledTemplate.of(approved(ready), ready.mapping(), LICENSED, List.of());

        assertThat(compiled.preview(People.speaking("ar", Map.of())).parts())
                .extracting(Preview.Part::text)
                .anySatisfy(text -> assertThat(text).startsWith("أهلًا 👋، "));
    }

    /** The suggestion, with something in place of what is open. */
    private static Mapping given(ReadyTemplate ready) {
        var assignments = new HashMap<String, Assignment>();
        for (Variable variable :
                Outline.of(ready.designs().getFirst().components()).variables()) {
            assignments.put(
                    variable.key(),
                    switch (variable.kind()) {
                        case DESTINATION -> Assignment.constant("https://shop.example/");
                        case MEDIA -> Assignment.constant("1234567890");
                        case COORDINATE -> Assignment.constant("24.7136");
                        case MOMENT -> Assignment.constant("2099-12-31");
                        case TEXT, URL_SUFFIX, FILE_NAME, COUPON_CODE, PAYLOAD -> Assignment.constant("A-10425");
                    });
        }
        ready.mapping().variables().forEach((key, assignment) -> {
            if (!(assignment.source() instanceof Source.Event)) {
                assignments.put(key, assignment);
            }
        });
        return new Mapping(assignments);
    }

    private static Template approved(ReadyTemplate ready) {
        return Drafts.template(
                ready.key(),
                ready.designs().stream().map(ReadyMappingTest::variant).toArray(Variant[]::new));
    }

    private static Variant variant(Design design) {
        return Drafts.approved(design.language(), WriteComponents.from(design.components()));
    }
}
