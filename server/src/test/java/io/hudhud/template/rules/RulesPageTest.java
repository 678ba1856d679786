package io.hudhud.template.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of the guide that lists every rule is made from the rules, each with a sentence that it really says. */
class RulesPageTest {

    @ParameterizedTest
    @CsvSource({"en,template-rules.md", "ar,ar/template-rules.md"})
    void theGuideHasEveryRule(String language, String name) throws IOException {
        var page = Path.of("../docs/guide").resolve(name);
        var written = written(language);
        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(page, written);
        }
        assertThat(Files.readString(page))
                .as("the rules have changed: write them down with"
                        + " ./hudhud test -pl server -am -Drules.write=true -Dtest=RulesPageTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(written);
    }

    private static String written(String language) {
        return language.equals("ar")
                ? """
                # ما يقبله واتساب في القالب

                يفحص هدهد كل قالب وأنت تكتبه: الأخطاء تمنع إرساله إلى المراجعة لأن واتساب سيرفضه، والتنبيهات تشرح ولا تمنع.
                لكل قاعدة رمز ثابت تستخدمه البرامج، ومصدر. الجمل أدناه أمثلة مما تقوله القواعد.

                ## ما يرفضه واتساب

                %s
                ## ما قد يسبب رفضًا أو تغييرًا في الفئة

                %s""".formatted(table(Severity.ERROR, "ar"), table(Severity.WARNING, "ar"))
                : """
                # What WhatsApp takes in a template

                Hudhud checks every template while you write it. Errors keep it from being submitted, since WhatsApp would refuse it;
                warnings explain, and let it pass. Each rule has a code that stays, for programs, and a source. The sentences are
                examples of what the rules say.

                ## What WhatsApp refuses

                %s
                ## What may get a template refused or moved to another category

                %s""".formatted(table(Severity.ERROR, "en"), table(Severity.WARNING, "en"));
    }

    private static String table(Severity severity, String language) {
        var head = language.equals("ar")
                ? "| الرمز | ما تقوله | ما العمل | المصدر |\n|---|---|---|---|\n"
                : "| code | what it says | what to do | source |\n|---|---|---|---|\n";
        var words = FindingWords.in(language);
        return Rules.ALL.stream()
                .filter(rule -> rule.severity() == severity)
                .map(rule -> {
                    var said = words.of(example(rule));
                    return "| `%s` | %s | %s | %s |\n"
                            .formatted(rule.code(), cell(said.text()), cell(said.whatToDo()), cell(rule.source()));
                })
                .collect(Collectors.joining("", head, ""));
    }

    private static Finding example(Rule rule) {
        return RulesTest.cases()
                .filter(tried -> tried.code().equals(rule.code()))
                .flatMap(tried -> CheckDesign.check(tried.broken().design(), tried.setting()).stream())
                .filter(finding -> finding.code().equals(rule.code()))
                .findFirst()
                .orElseThrow();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("*", "\\*").replace("_", "\\_");
    }
}
