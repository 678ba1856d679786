package io.hudhud.delivery;

import io.hudhud.link.NewLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said to one person, or why nothing is. */
public sealed interface Content {

    /**
     * Ready to go.
     *
     * @param type WhatsApp's message type, e.g. {@code template}: also the name of the member that holds {@code object}
     * @param object that member's JSON, UTF-8
     * @param category what Meta will charge for: {@code marketing}, {@code utility}, {@code authentication}, {@code service}
     * @param variant which of several wordings it is, e.g. {@code ar}: accepted messages are counted by it; absent where there
     *     is only one
     * @param values what was filled in, as a JSON object, kept with the attempt
     * @param links tracked ones in {@code object}, to be kept before it leaves
     * @param linksKept tokens of tracked ones in {@code object} that are kept already, and whose time begins when it leaves
     */
    record Ready(
            String type,
            byte[] object,
            String category,
            @Nullable String variant,
            String values,
            List<NewLink> links,
            List<String> linksKept)
            implements Content {

        public Ready {
            links = List.copyOf(links);
            linksKept = List.copyOf(linksKept);
        }

        public Ready(
                String type,
                byte[] object,
                String category,
                @Nullable String variant,
                String values,
                List<NewLink> links) {
            this(type, object, category, variant, values, links, List.of());
        }
    }

    /** Nothing can be said to this person. {@code detail} names the variable or language and is kept with the message. */
    record Skip(Reason reason, String detail) implements Content {}
}
