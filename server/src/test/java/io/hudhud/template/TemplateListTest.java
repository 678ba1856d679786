package io.hudhud.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.testing.GivenTemplates;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of templates by what people look for. */
@HudhudTest
class TemplateListTest {

    private static final String WABA = "102290129340398";
    private static final String CARD = """
            {"components": [{"type": "HEADER", "format": "%s"},
                            {"type": "BUTTONS", "buttons": [{"type": "%s", "text": "View"}]}]}""";

    private static final Map<TemplateKind, String> PARTS = Map.of(
            TemplateKind.STANDARD, buttons("URL"),
            TemplateKind.CAROUSEL, carousel("IMAGE", "QUICK_REPLY"),
            TemplateKind.PRODUCT_CAROUSEL, carousel("PRODUCT", "SPM"),
            TemplateKind.OFFER,
                    "[{\"type\": \"LIMITED_TIME_OFFER\", \"limited_time_offer\": {\"text\": \"Today\"}},"
                            + " {\"type\": \"BODY\", \"text\": \"Hello\"}]",
            TemplateKind.CATALOG, buttons("CATALOG"),
            TemplateKind.PRODUCTS, buttons("MPM"),
            TemplateKind.PRODUCT, buttons("SPM"),
            TemplateKind.FLOW, buttons("FLOW"),
            // Drafts of ours are written in capitals, but not everybody's are.
            TemplateKind.CODE, buttons("otp"));

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenTemplates given;

    private GivenWorkspaces.Given merchant;

    @BeforeEach
    void aMerchant() {
        merchant = workspaces.aWorkspace();
    }

    @ParameterizedTest
    @EnumSource(TemplateKind.class)
    void eachKindIsToldByItsParts(TemplateKind kind) {
        PARTS.forEach((each, parts) -> given.template(
                        merchant.id(), WABA, "a_" + each.name().toLowerCase(Locale.ROOT))
                .with("en", parts)
                .saved());

        assertThat(names("?kind=" + kind)).containsExactly("a_" + kind.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void anAuthenticationTemplateIsACode() {
        given.template(merchant.id(), WABA, "sign_in")
                .of(Category.AUTHENTICATION)
                .saying("en", "{{1}} is your code.")
                .saved();

        assertThat(names("?kind=code")).containsExactly("sign_in");
    }

    @Test
    void theTabsCountTemplatesAndNotLanguages() {
        given.aNamedTemplate(merchant.id(), WABA);
        given.template(merchant.id(), WABA, "half_paused")
                .saying("ar", "أهلا بك.")
                .being(TemplateStatus.PAUSED)
                .saying("en", "Welcome.")
                .saved();
        given.template(merchant.id(), WABA, "gone")
                .being(TemplateStatus.DELETED)
                .saying("en", "Bye.")
                .saved();
        given.template(merchant.id(), WABA, "lost")
                .being(TemplateStatus.DISABLED)
                .with("en", buttons("FLOW"))
                .saved();
        given.aNamedTemplate(workspaces.aWorkspace("Stranger").id(), WABA);

        expectCounts("", 3, 2, 1, 1);
        expectCounts("?kind=flow", 1, 0, 0, 1);
        expectCounts("?search=eid", 1, 1, 0, 0);
        expectCounts("?language=en&search=welcome", 1, 0, 1, 0);
    }

    /** Arabic is written with and without its marks and hamzas; nobody searches by them. */
    @Test
    void aSearchFindsArabicHoweverItIsWritten() {
        given.template(merchant.id(), WABA, "one")
                .saying("ar", "أهلًا بكم في إفتتاح فرعنا")
                .saved();
        given.template(merchant.id(), WABA, "two").saying("ar", "شكرا لكم").saved();

        assertThat(names("?search={q}", "افتتاح")).containsExactly("one");
        assertThat(names("?search={q}", "اهلا بكم")).containsExactly("one");
        assertThat(names("?search={q}", "أهلاً بكم")).containsExactly("one");
        assertThat(names("?search={q}", "100%")).isEmpty();
    }

    private void expectCounts(String query, int all, int approved, int paused, int other) {
        merchant.http()
                .get()
                .uri("/api/v1/templates/counts" + query)
                .exchange()
                .expectBody()
                .json("{\"all\": %d, \"approved\": %d, \"paused\": %d, \"other\": %d}"
                        .formatted(all, approved, paused, other));
    }

    private List<Object> names(String query, Object... values) {
        var names = new ArrayList<Object>();
        merchant.http()
                .get()
                .uri("/api/v1/templates" + query, values)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[*].name")
                .value(found -> names.addAll((List<?>) found));
        return names;
    }

    private static String buttons(String type) {
        return """
                [{"type": "BODY", "text": "Hello"}, {"type": "BUTTONS", "buttons": [{"type": "%s", "text": "Go"}]}]""".formatted(type);
    }

    private static String carousel(String header, String button) {
        String card = CARD.formatted(header, button);
        return """
                [{"type": "BODY", "text": "Hello"}, {"type": "CAROUSEL", "cards": [%s, %s]}]""".formatted(card, card);
    }
}
