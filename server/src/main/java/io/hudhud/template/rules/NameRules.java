package io.hudhud.template.rules;

import static io.hudhud.template.rules.Rule.error;

import io.hudhud.template.Category;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the template is called, in which language, and whether there is one like it. */
final class NameRules {

    private static final int LONGEST = 512;
    private static final Pattern CHARACTERS = Pattern.compile("[a-z0-9_]+");
    private static final Set<String> LANGUAGES =
            Lexicon.lines("languages.txt").stream().collect(Collectors.toUnmodifiableSet());

    static final List<Rule> ALL = List.of(
            error("name-missing", Sources.OVERVIEW, NameRules::missing),
            error("name-too-long", Sources.OVERVIEW, NameRules::tooLong),
            error("name-characters", Sources.OVERVIEW, NameRules::characters),
            error("language-unknown", Sources.LANGUAGES, NameRules::language),
            error("text-taken", Sources.REVIEW, NameRules::taken));

    private NameRules() {}

    private static void missing(Page page, Found found) {
        if (page.design().name().isEmpty()) {
            found.at("name");
        }
    }

    private static void tooLong(Page page, Found found) {
        found.tooLong("name", page.design().name().length(), LONGEST);
    }

    private static void characters(Page page, Found found) {
        String name = page.design().name();
        if (!name.isEmpty() && !CHARACTERS.matcher(name).matches()) {
            found.at("name");
        }
    }

    private static void language(Page page, Found found) {
        String language = page.design().language();
        if (!LANGUAGES.contains(language)) {
            found.at("language", "language", language);
        }
    }

    private static void taken(Page page, Found found) {
        if (page.is(Category.AUTHENTICATION)) {
            return;
        }
        String other = page.setting().others().twinOf(page.design().components());
        if (other != null) {
            found.at("body", "other", other);
        }
    }
}
