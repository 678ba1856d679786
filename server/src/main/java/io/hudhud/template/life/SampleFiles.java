package io.hudhud.template.life;

import io.hudhud.template.content.Component;
import io.hudhud.template.content.Component.Carousel;
import io.hudhud.template.content.Component.MediaHeader;
import io.hudhud.template.content.ReadComponents;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The files that reviewers see in a draft's headers, and the handles that stand for them. */
final class SampleFiles {

    private SampleFiles() {}

    /** The components with each file's own id as its handle: enough to check them. */
    static List<Component> placed(DraftVariant variant) {
        return handled(variant, UUID::toString);
    }

    /** The components with the handles of their files. */
    static List<Component> handled(DraftVariant variant, Function<UUID, String> handles) {
        return handled(ReadComponents.from(variant.components()), "", variant, handles);
    }

    private static List<Component> handled(
            List<Component> components, String prefix, DraftVariant variant, Function<UUID, String> handles) {
        return components.stream()
                .map(component -> switch (component) {
                    case MediaHeader header -> header(header, prefix, variant, handles);
                    case Carousel(var cards) -> {
                        var filled = new ArrayList<List<Component>>();
                        for (int card = 0; card < cards.size(); card++) {
                            filled.add(handled(cards.get(card), "cards." + card + ".", variant, handles));
                        }
                        yield new Carousel(filled);
                    }
                    default -> component;
                })
                .toList();
    }

    private static MediaHeader header(
            MediaHeader header, String prefix, DraftVariant variant, Function<UUID, String> handles) {
        UUID file = variant.files().get(prefix + "header");
        if (file != null) {
            return new MediaHeader(header.medium(), List.of(handles.apply(file)));
        }
        // What Meta lists is an address of the sample, which it does not take back.
        return new MediaHeader(
                header.medium(),
                header.handles().stream()
                        .filter(handle -> !handle.startsWith("https://"))
                        .toList());
    }
}
