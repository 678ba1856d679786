package io.hudhud.template.rules;

import static io.hudhud.template.rules.Rule.warning;

import io.hudhud.template.content.Button;
import io.hudhud.template.content.Wording.Hole;
import io.hudhud.template.content.Wording.Literal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Links that Meta's reviewers do not like, and tracked ones that track nothing. */
final class LinkLint {

    private static final Pattern HOST = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}@.-])(?:https?://)?((?:[a-z0-9-]++\\.)+[a-z]{2,})(?![\\p{L}\\p{N}@-])");
    private static final List<String> BEGINNINGS_OF_LINKS = List.of("http://", "https://", "www.");
    private static final Map<String, String> KIND_BY_HOST = read();

    static final List<Rule> ALL = List.of(
            warning("link-shortener", Sources.PARTNERS, LinkLint::shortener),
            warning("link-to-whatsapp", Sources.PARTNERS, LinkLint::whatsapp),
            warning("variable-as-link", Sources.REVIEW, LinkLint::variable),
            warning("tracked-link-fixed", Sources.OURS, LinkLint::fixed));

    private LinkLint() {}

    private static void shortener(Page page, Found found) {
        hosts(page, "shortener", found);
    }

    private static void whatsapp(Page page, Found found) {
        hosts(page, "whatsapp", found);
    }

    private static void hosts(Page page, String kind, Found found) {
        for (Text text : page.texts()) {
            text.hosts().forEach(host -> tell(page, kind, text.at(), host, found));
        }
        page.buttons(Button.Url.class)
                .forEach(placed -> in(placed.button().address().text())
                        .forEach(host -> tell(page, kind, placed.at() + ".url", host, found)));
    }

    private static void tell(Page page, String kind, String at, String host, Found found) {
        if (kind.equals(KIND_BY_HOST.get(host)) && !host.equals(page.setting().linkHost())) {
            found.at(at, "host", host);
        }
    }

    /** The hosts that a text names, with or without {@code https://}, each once, in small letters, without {@code www.}. */
    static Set<String> in(String text) {
        if (text.indexOf('.') < 0) {
            return Set.of();
        }
        Set<String> hosts = new LinkedHashSet<>();
        var matcher = HOST.matcher(text);
        while (matcher.find()) {
            String host = matcher.group(1).toLowerCase(Locale.ROOT);
            hosts.add(host.startsWith("www.") ? host.substring(4) : host);
        }
        return hosts;
    }

    private static void variable(Page page, Found found) {
        page.prose().forEach(text -> {
            var pieces = text.wording().pieces();
            for (int i = 1; i < pieces.size(); i++) {
                if (pieces.get(i - 1) instanceof Literal(var before)
                        && pieces.get(i) instanceof Hole(var name)
                        && beginsLink(before)) {
                    found.at(text.at(), "variable", name);
                }
            }
        });
    }

    private static boolean beginsLink(String before) {
        return BEGINNINGS_OF_LINKS.stream()
                .anyMatch(beginning -> before.regionMatches(
                        true, before.length() - beginning.length(), beginning, 0, beginning.length()));
    }

    /** Whose click it was is known by what follows our host in place of a variable. */
    private static void fixed(Page page, Found found) {
        String ours = page.setting().linkHost();
        if (ours == null) {
            return;
        }
        page.buttons(Button.Url.class)
                .filter(placed -> placed.button().address().holes().isEmpty())
                .filter(placed -> in(placed.button().address().text()).contains(ours))
                .forEach(placed -> found.at(placed.at() + ".url", "host", ours));
    }

    private static Map<String, String> read() {
        var kinds = new HashMap<String, String>();
        String kind = "";
        for (String line : Lexicon.lines("link-hosts.txt")) {
            if (line.startsWith("[")) {
                kind = line.substring(1, line.length() - 1);
                continue;
            }
            for (String host : line.split(",", -1)) {
                kinds.put(host.strip(), kind);
            }
        }
        return Map.copyOf(kinds);
    }
}
