package io.hudhud.template.rules;

import static io.hudhud.template.rules.Rule.error;

import io.hudhud.template.content.Button;
import io.hudhud.template.content.Component;
import io.hudhud.template.content.Wording;
import io.hudhud.template.rules.Page.PlacedButton;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How many buttons, in which order, with which labels. */
final class ButtonRules {

    private static final int MOST = 10;
    private static final int LABEL = 25;

    private static final Map<Class<? extends Button>, Integer> MOST_OF_KIND = Map.of(
            Button.Url.class, 2,
            Button.Phone.class, 1,
            Button.CopyCode.class, 1,
            Button.OneTimeCode.class, 1,
            Button.Catalog.class, 1,
            Button.ManyProducts.class, 1,
            Button.OneProduct.class, 1);

    static final List<Rule> ALL = List.of(
            error("buttons-too-many", Sources.COMPONENTS, ButtonRules::tooMany),
            error(
                    "buttons-too-many-of-kind",
                    String.join("; ", Sources.COMPONENTS, Sources.CATALOG, Sources.MANY_PRODUCTS, Sources.ONE_PRODUCT),
                    ButtonRules::tooManyOfKind),
            error("buttons-mixed", Sources.COMPONENTS, ButtonRules::mixed),
            error("label-missing", Sources.COMPONENTS, ButtonRules::labelMissing),
            error("label-too-long", Sources.COMPONENTS, ButtonRules::labelTooLong),
            error(
                    "label-not-plain",
                    String.join("; ", Sources.MARKETING, Sources.ONE_TAP, Sources.ANSWER + " (2388060)"),
                    ButtonRules::labelNotPlain),
            error("label-repeated", Sources.ANSWER, ButtonRules::labelRepeated));

    private ButtonRules() {}

    private static void tooMany(Page page, Found found) {
        int count = page.ownButtons().size();
        if (count > MOST) {
            found.at("buttons", "count", count, "limit", MOST);
        }
    }

    /** Cards have rules of their own. */
    private static void tooManyOfKind(Page page, Found found) {
        MOST_OF_KIND.forEach((kind, limit) -> {
            var those = page.ownButtons().stream().filter(kind::isInstance).toList();
            if (those.size() > limit) {
                found.at("buttons", "kind", Page.kind(those.getFirst()), "count", those.size(), "limit", limit);
            }
        });
    }

    private static void mixed(Page page, Found found) {
        if (changes(page.ownButtons()) > 1) {
            found.at("buttons");
        }
        for (int card = 0; card < page.cards().size(); card++) {
            for (Component component : page.cards().get(card)) {
                if (component instanceof Component.Buttons(var list) && changes(list) > 1) {
                    found.at("cards." + card + ".buttons");
                }
            }
        }
    }

    /** How often quick replies and others take turns. */
    private static int changes(List<Button> buttons) {
        int changes = 0;
        for (int i = 1; i < buttons.size(); i++) {
            if (buttons.get(i) instanceof Button.QuickReply != buttons.get(i - 1) instanceof Button.QuickReply) {
                changes++;
            }
        }
        return changes;
    }

    private static void labelMissing(Page page, Found found) {
        for (PlacedButton placed : page.buttons()) {
            if (isWordedByUs(placed.button()) && placed.button().text().isBlank()) {
                found.at(placed.at());
            }
        }
    }

    private static boolean isWordedByUs(Button button) {
        return button instanceof Button.QuickReply
                || button instanceof Button.Url
                || button instanceof Button.Phone
                || button instanceof Button.Flow;
    }

    private static void labelTooLong(Page page, Found found) {
        for (PlacedButton placed : page.buttons()) {
            found.tooLong(placed.at(), placed.button().text().length(), LABEL);
            if (placed.button() instanceof Button.OneTimeCode code && code.autofillText() != null) {
                found.tooLong(placed.at() + ".autofill", code.autofillText().length(), LABEL);
            }
        }
    }

    private static void labelNotPlain(Page page, Found found) {
        for (PlacedButton placed : page.buttons()) {
            labelNotPlain(placed.at(), placed.button().text(), found);
            if (placed.button() instanceof Button.OneTimeCode code) {
                labelWithLink(placed.at(), code.text(), found);
                if (code.autofillText() != null) {
                    labelNotPlain(placed.at() + ".autofill", code.autofillText(), found);
                    labelWithLink(placed.at() + ".autofill", code.autofillText(), found);
                }
            }
        }
    }

    /** Templates for codes have no links anywhere. */
    private static void labelWithLink(String at, String label, Found found) {
        if (!LinkLint.in(label).isEmpty()) {
            found.at(at, "found", "link");
        }
    }

    private static void labelNotPlain(String at, String label, Found found) {
        if (label.isEmpty()) {
            return;
        }
        if (!Wording.of(label).holes().isEmpty()) {
            found.at(at, "found", "variable");
        } else if (Marks.hasFormatting(label)) {
            found.at(at, "found", "formatting");
        }
        if (Marks.hasNewline(label)) {
            found.at(at, "found", "newline");
        }
        if (Marks.hasEmoji(label)) {
            found.at(at, "found", "emoji");
        }
    }

    private static void labelRepeated(Page page, Found found) {
        Set<String> seen = new HashSet<>();
        String card = "";
        for (PlacedButton placed : page.buttons()) {
            String group = placed.at().substring(0, placed.at().lastIndexOf("buttons"));
            if (!group.equals(card)) {
                seen.clear();
                card = group;
            }
            String label = placed.button().text().strip();
            if (!label.isEmpty() && !seen.add(label.toLowerCase(Locale.ROOT))) {
                found.at(placed.at(), "label", label);
            }
        }
    }
}
