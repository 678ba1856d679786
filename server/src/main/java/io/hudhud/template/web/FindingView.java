package io.hudhud.template.web;

import io.hudhud.template.life.CheckDraft.Found;
import io.hudhud.template.rules.FindingWords;
import io.hudhud.template.rules.Severity;
import java.util.Map;

/**
 * Something that the rules found.
 *
 * @param code stable, such as {@code body-too-long}
 * @param at the place: {@code name}, {@code body}, {@code buttons.2.url}, {@code cards.0.header}…
 * @param text what is wrong, in the reader's language
 * @param whatToDo in the reader's language
 */
record FindingView(
        String language,
        String code,
        Severity severity,
        String at,
        String text,
        String whatToDo,
        Map<String, String> values) {

    static FindingView of(Found found, FindingWords words) {
        var finding = found.finding();
        var sentence = words.of(finding);
        return new FindingView(
                found.language(),
                finding.code(),
                finding.severity(),
                finding.at(),
                sentence.text(),
                sentence.whatToDo(),
                finding.values());
    }
}
