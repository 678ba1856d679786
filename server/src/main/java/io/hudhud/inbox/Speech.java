package io.hudhud.inbox;

import java.util.List;
import java.util.Map;

/**
 * Something said in a conversation: only a person who wrote within 24 hours gets it.
 *
 * @param type WhatsApp's message type
 * @param text what a person reads
 * @param object the member of the request that the type names
 */
public record Speech(String type, String text, Map<String, Object> object) {

    private static final int LONGEST_TEXT = 4096;
    private static final int LONGEST_BODY = 1024;
    private static final int LONGEST_TITLE = 20;
    private static final int MOST_BUTTONS = 3;

    public Speech {
        object = Map.copyOf(object);
    }

    /** A button under a text; {@code id} comes back when it is tapped. */
    public record Button(String id, String title) {

        public Button {
            if (title.isBlank() || title.length() > LONGEST_TITLE) {
                throw new IllegalArgumentException("the title of a button has 1 to " + LONGEST_TITLE + " characters");
            }
        }
    }

    /** @throws IllegalArgumentException when it is empty or longer than WhatsApp takes */
    public static Speech text(String text) {
        check(text, LONGEST_TEXT);
        return new Speech("text", text, Map.of("body", text, "preview_url", false));
    }

    /** @throws IllegalArgumentException when there is more text or are more buttons than WhatsApp takes */
    public static Speech buttons(String text, List<Button> buttons) {
        check(text, LONGEST_BODY);
        if (buttons.isEmpty() || buttons.size() > MOST_BUTTONS) {
            throw new IllegalArgumentException("there are 1 to " + MOST_BUTTONS + " buttons");
        }
        var replies = buttons.stream()
                .map(button -> Map.of("type", "reply", "reply", Map.of("id", button.id(), "title", button.title())))
                .toList();
        return new Speech(
                "interactive",
                text,
                Map.of("type", "button", "body", Map.of("text", text), "action", Map.of("buttons", replies)));
    }

    private static void check(String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw new IllegalArgumentException("the text has 1 to " + longest + " characters");
        }
    }
}
