package io.hudhud.template.life;

import io.hudhud.link.Destination;
import io.hudhud.link.NewLink;
import io.hudhud.link.TrackedLinks;
import io.hudhud.template.DesignedLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The buttons of a draft whose clicks are counted. What belongs to us stands beside what Meta takes, which is all that it is given:
 *
 * <pre>{"type": "URL", "text": "Shop now", "url": "https://go.shop.sa/l/{{1}}", "example": ["https://go.shop.sa/l/…"],
 *  "tracked": {"destination": "https://shop.sa/sale", "expires_after_hours": 24}}</pre>
 */
final class TrackedButtons {

    private static final int LONGEST_HOURS = 8760;

    private TrackedButtons() {}

    /** Where those lead that have a destination that can be opened. */
    static List<DesignedLink> of(DraftVariant variant) {
        var links = new ArrayList<DesignedLink>();
        each(variant.components(), "", (variable, button) -> {
            String destination = destination(button);
            int hours = button.path("tracked").path("expires_after_hours").asInt(0);
            if (destination != null) {
                links.add(new DesignedLink(variable, destination, hours >= 1 && hours <= LONGEST_HOURS ? hours : null));
            }
        });
        return List.copyOf(links);
    }

    /** What Meta's reviewers open: the samples lead where the buttons will. */
    static List<NewLink> samples(DraftVariant variant, TrackedLinks tracked) {
        var links = new ArrayList<NewLink>();
        tracked.beginning()
                .ifPresent(beginning -> each(variant.components(), "", (variable, button) -> {
                    String destination = destination(button);
                    JsonNode example = button.path("example");
                    String sample = (example.isArray() ? example.path(0) : example).asString("");
                    if (destination != null && sample.startsWith(beginning)) {
                        links.add(new NewLink(sample.substring(beginning.length()), variable, destination, null));
                    }
                }));
        return List.copyOf(links);
    }

    /** Components that Meta gave back, whose buttons lead again where they were designed to. */
    static JsonNode leading(JsonNode components, List<DesignedLink> links) {
        var designed = components.deepCopy();
        each(
                designed,
                "",
                (variable, button) -> links.stream()
                        .filter(link -> link.variable().equals(variable))
                        .findFirst()
                        .ifPresent(link -> {
                            var tracked =
                                    ((ObjectNode) button).putObject("tracked").put("destination", link.destination());
                            if (link.expiresAfterHours() != null) {
                                tracked.put("expires_after_hours", link.expiresAfterHours());
                            }
                        }));
        return designed;
    }

    private static void each(JsonNode components, String prefix, BiConsumer<String, JsonNode> tracked) {
        for (JsonNode component : components) {
            switch (component.path("type").asString("").toUpperCase(Locale.ROOT)) {
                case "BUTTONS" -> {
                    JsonNode buttons = component.path("buttons");
                    for (int index = 0; index < buttons.size(); index++) {
                        tracked.accept(prefix + "button." + index + ".url", buttons.path(index));
                    }
                }
                case "CAROUSEL" -> {
                    JsonNode cards = component.path("cards");
                    for (int card = 0; card < cards.size(); card++) {
                        each(cards.path(card).path("components"), "card." + card + ".", tracked);
                    }
                }
                default -> {}
            }
        }
    }

    private static @Nullable String destination(JsonNode button) {
        return Destination.read(button.path("tracked").path("destination").asString(""));
    }
}
