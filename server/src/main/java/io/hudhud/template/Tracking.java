package io.hudhud.template;

import io.hudhud.link.NewLink;
import io.hudhud.link.TrackedLinks;
import io.hudhud.template.content.Outline;
import io.hudhud.template.content.ReadComponents;
import io.hudhud.template.content.Section;
import io.hudhud.template.content.Variable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tracked buttons of one variant: each message gets links of its own. */
final class Tracking {

    private record Button(
            int slot, String variable, @Nullable Duration lifetime) {}

    private final List<Button> buttons;
    private final TrackedLinks links;

    private Tracking(List<Button> buttons, TrackedLinks links) {
        this.buttons = List.copyOf(buttons);
        this.links = links;
    }

    /** A variant as it is sent by a server with these links. */
    static Outline outline(Variant variant, TrackedLinks links) {
        return Outline.of(ReadComponents.from(variant.components()), links.beginning());
    }

    static Tracking of(Outline outline, Mapping mapping, TrackedLinks links) {
        var buttons = new ArrayList<Button>();
        for (int slot = 0; slot < outline.variables().size(); slot++) {
            var variable = outline.variables().get(slot);
            if (variable.kind() == Variable.Kind.DESTINATION) {
                var assignment = mapping.variables().get(variable.key());
                buttons.add(new Button(slot, variable.key(), assignment == null ? null : assignment.linkLifetime()));
            }
        }
        return new Tracking(buttons, links);
    }

    /** Puts tokens in the place of where the buttons lead, which all have to be there. */
    List<NewLink> take(@Nullable String[] values) {
        if (buttons.isEmpty()) {
            return List.of();
        }
        var taken = new ArrayList<NewLink>(buttons.size());
        for (Button button : buttons) {
            String token = links.token();
            taken.add(new NewLink(
                    token, button.variable(), Objects.requireNonNull(values[button.slot()]), button.lifetime()));
            values[button.slot()] = token;
        }
        return taken;
    }

    /** A text, where it is a tracked button's address as the place that it leads to alone. */
    List<Section.Run> destinations(Section section) {
        return section.runs().stream()
                .filter(run -> run instanceof Section.Filled(int slot)
                        && buttons.stream().anyMatch(button -> button.slot() == slot))
                .findFirst()
                .map(List::of)
                .orElse(section.runs());
    }
}
