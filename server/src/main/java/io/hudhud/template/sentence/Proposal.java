package io.hudhud.template.sentence;

import io.hudhud.template.Category;
import io.hudhud.template.content.Button;
import io.hudhud.template.content.Component;
import io.hudhud.template.content.Samples;
import io.hudhud.template.content.Wording;
import io.hudhud.template.content.WriteComponents;
import io.hudhud.template.design.Design.ParameterFormat;
import io.hudhud.template.life.DraftContent;
import io.hudhud.template.life.DraftVariant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the model proposes, made into a draft. Only what was asked for is taken, and no address that the person did not name:
 * a model invents them.
 */
final class Proposal {

    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_BUTTONS = 10;

    /** What has a dot inside and no space: an address with or without its beginning. */
    private static final Pattern ADDRESS = Pattern.compile("\\S+\\.\\S+");

    private static final Pattern NUMBER = Pattern.compile("\\+?\\d[\\d ()-]{5,}\\d");

    private final TemplateWish wish;
    private final JsonNode proposed;

    Proposal(TemplateWish wish, JsonNode proposed) {
        this.wish = wish;
        this.proposed = proposed;
    }

    DraftContent content() {
        return new DraftContent(
                name(),
                category(),
                ParameterFormat.NAMED,
                null,
                wish.languages().stream().map(this::version).toList());
    }

    private String name() {
        String name =
                proposed.path("name").asString("").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "_");
        String cut = name.length() > 60 ? name.substring(0, 60) : name;
        return cut.replaceAll("^_+|_+$", "");
    }

    private Category category() {
        Category wished = wish.category();
        if (wished != null) {
            return wished;
        }
        return proposed.path("category").asString("").equalsIgnoreCase("utility")
                ? Category.UTILITY
                : Category.MARKETING;
    }

    private DraftVariant version(String language) {
        var components = new ArrayList<Component>();
        JsonNode version = said(language);
        String header = text(version, "header");
        if (!header.isBlank()) {
            var wording = Wording.of(header);
            components.add(new Component.TextHeader(wording, samples(wording, language)));
        }
        var body = Wording.of(text(version, "body"));
        components.add(new Component.Body(body, samples(body, language)));
        String footer = text(version, "footer");
        if (!footer.isBlank()) {
            components.add(new Component.Footer(footer));
        }
        var buttons = version.path("buttons")
                .valueStream()
                .limit(MOST_BUTTONS)
                .map(this::button)
                .toList();
        var known = buttons.stream().flatMap(List::stream).toList();
        if (!known.isEmpty()) {
            components.add(new Component.Buttons(known));
        }
        return new DraftVariant(language, WriteComponents.from(components), Map.of());
    }

    private JsonNode said(String language) {
        return proposed.path("versions")
                .valueStream()
                .filter(version -> version.path("language").asString("").equals(language))
                .findFirst()
                .orElse(proposed.path("none"));
    }

    private Samples samples(Wording wording, String language) {
        var samples = new LinkedHashMap<String, String>();
        for (String hole : wording.holes()) {
            samples.put(hole, sample(hole, language));
        }
        return new Samples(samples);
    }

    private String sample(String variable, String language) {
        return text(proposed.path("samples").path(variable), language);
    }

    private List<Button> button(JsonNode button) {
        String label = text(button, "label");
        @Nullable
        Button known = switch (button.path("kind").asString("")) {
            case "reply" -> new Button.QuickReply(label);
            case "link" -> new Button.Url(label, Wording.of(address(text(button, "address"))), null);
            case "call" -> new Button.Phone(label, named(text(button, "number")));
            case "code" -> new Button.CopyCode(label, text(button, "code"));
            default -> null;
        };
        return known == null ? List.of() : List.of(known);
    }

    /** Empty unless the person named it: the builder then asks for it. */
    private String address(String address) {
        return ADDRESS.matcher(wish.sentence())
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(named -> bare(named).equals(bare(address)))
                ? address
                : "";
    }

    private static String bare(String address) {
        return address.replaceFirst("^https?://", "").replaceFirst("[/.,;:!?)»”\"]+$", "");
    }

    private String named(String number) {
        return NUMBER.matcher(wish.sentence())
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(named -> digits(named).equals(digits(number)))
                ? number
                : "";
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }

    private static String text(JsonNode node, String field) {
        String text = node.path(field).asString("").replace("\0", "");
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }
}
