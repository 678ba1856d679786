package io.hudhud.template.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hudhud.languagemodel.GivenLanguageModel;
import io.hudhud.template.Category;
import io.hudhud.template.life.CheckDraft;
import io.hudhud.template.life.Draft;
import io.hudhud.template.life.Drafts;
import io.hudhud.template.rules.Severity;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenSimulator;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.workspace.AuditTrail;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.transaction.support.TransactionTemplate;

/** A sentence becomes a draft that the rules let pass, and holds nothing that nobody said. */
@HudhudTest
class WriteFromSentenceTest {

    private static final String SALE = """
            {"name": "Winter Sale!", "category": "marketing",
             "versions": [
               {"language": "en", "header": "Winter sale", "body": "Hello {{first_name}}, everything warm is 20 % off until Friday. Come and see!",
                "footer": "Sample shop", "buttons": [
                  {"kind": "link", "label": "To the shop", "address": "https://shop.example.com/winter"},
                  {"kind": "reply", "label": "Stop messages"}]},
               {"language": "ar", "header": "تخفيضات الشتاء", "body": "أهلًا {{first_name}}، خصم 20٪ على كل ملابس الشتاء حتى يوم الجمعة. بانتظارك!",
                "footer": "متجر تجريبي", "buttons": [
                  {"kind": "link", "label": "إلى المتجر", "address": "https://shop.example.com/winter"},
                  {"kind": "reply", "label": "إيقاف الرسائل"}]}],
             "samples": {"first_name": {"en": "Sara", "ar": "سارة"}}}
            """;

    private static final String WISH =
            "winter sale 20 % for people in Riyadh, with a button to shop.example.com/winter";

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSimulator whatsapp;

    @Autowired
    CheckDraft check;

    @Autowired
    Drafts drafts;

    @Autowired
    AuditTrail audit;

    @Autowired
    TransactionTemplate transaction;

    private GivenWorkspaces.Given shop;
    private GivenSenders.Given sender;
    private GivenLanguageModel model;

    @BeforeEach
    void aModel() throws IOException {
        shop = workspaces.aWorkspace();
        sender = whatsapp.aSender(shop.id());
        model = new GivenLanguageModel();
    }

    @AfterEach
    void end() {
        model.close();
    }

    @Test
    void aSentenceBecomesADraftInAllLanguages() {
        model.says(SALE);

        var draft = written(WISH);

        assertThat(draft.content().name()).isEqualTo("winter_sale");
        assertThat(draft.content().category()).isEqualTo(Category.MARKETING);
        assertThat(draft.content().variants())
                .extracting(variant -> variant.language())
                .containsExactly("en", "ar");
        assertThat(errors(draft)).isEmpty();
        assertThat(draft.content().variants().getLast().components().toString())
                .contains("\"param_name\":\"first_name\"", "\"example\":\"سارة\"")
                .contains("https://shop.example.com/winter");
        assertThat(drafts.get(shop.id(), draft.id()).content()).isEqualTo(draft.content());
    }

    @Test
    void whatTheRulesFindIsToldToTheModelOnce() {
        model.says(SALE.replace("Come and see!", "{{first_name}}")).says(SALE);

        var draft = written(WISH);

        assertThat(errors(draft)).isEmpty();
        assertThat(model.asked()).hasSize(2);
        var messages = model.asked().getLast().path("messages");
        assertThat(messages.path(messages.size() - 1).path("content").asString())
                .contains("en, body")
                .contains("variable");
    }

    @Test
    void theBestTryIsKeptWhenNoneIsGood() {
        String bad = SALE.replace("Come and see!", "{{first_name}}");
        model.says(bad.replace("Winter sale\"", "Winter {{a}} and {{b}} sale\""))
                .says(bad)
                .says("sorry");

        var draft = written(WISH);

        assertThat(errors(draft)).isNotEmpty();
        assertThat(draft.content().variants().getFirst().components().toString())
                .contains("\"Winter sale\"");
    }

    @Test
    void addressesAndNumbersThatNobodyNamedAreLeftOut() {
        model.says(SALE.replace(
                "{\"kind\": \"reply\", \"label\": \"Stop messages\"}",
                "{\"kind\": \"call\", \"label\": \"Call\", \"number\": \"+966500000001\"}"));

        var draft = written("winter sale 20 % for people in Riyadh");

        var components = draft.content().variants().getFirst().components().toString();
        assertThat(components)
                .contains("To the shop")
                .doesNotContain("shop.example.com")
                .doesNotContain("+966500000001");
        assertThat(model.asked()).hasSize(1);
    }

    @Test
    void anAddressThatOnlyBeginsAsTheNamedOneIsNotTaken() {
        model.says(SALE.replace("https://shop.example.com/winter", "https://shop.example.co"));

        var components =
                written(WISH).content().variants().getFirst().components().toString();

        assertThat(components).contains("To the shop").doesNotContain("example.co");
    }

    @Test
    void whatTheModelSendsBesidesIsNotTaken() {
        model.says(
                SALE.replace("\"footer\": \"Sample shop\"", "\"footer\": 7, \"components\": [], \"media\": {\"x\": 1}")
                        .replace("\"kind\": \"link\"", "\"kind\": \"payment\""));

        var draft = written(WISH);

        assertThat(draft.content().variants().getFirst().components().toString())
                .doesNotContain("media")
                .doesNotContain("To the shop");
    }

    @Test
    void withoutAnAnswerThereIsNoDraftAndAReason() {
        model.says("I would rather not.");

        assertThatThrownBy(() -> written(WISH)).hasMessageContaining("not in the form");
        assertThat(drafts.list(shop.id(), 10, null).items()).isEmpty();
    }

    @Test
    void aServerWithoutAModelSaysSo() {
        shop.http()
                .get()
                .uri("/api/v1/template-writing")
                .exchange()
                .expectBody()
                .json("{}");
        shop.http()
                .post()
                .uri("/api/v1/template-writing")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"sentence\": \"a sale\", \"languages\": [\"en\"]}")
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("no-language-model");
    }

    private Draft written(String sentence) {
        return new WriteFromSentence(model.model(), check, drafts, audit, transaction)
                .write(
                        shop.owner(),
                        new TemplateWish(sentence, new LinkedHashSet<>(List.of("en", "ar")), null, sender.wabaId()));
    }

    private List<CheckDraft.Found> errors(Draft draft) {
        return check.check(shop.id(), draft.wabaId(), null, draft.content()).stream()
                .filter(found -> found.finding().severity() == Severity.ERROR)
                .toList();
    }
}
