package io.hudhud.template.content;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A part of a template.
 *
 * @see <a href="https://developers.facebook.com/docs/whatsapp/business-management-api/message-templates/components">Template components</a>
 */
public sealed interface Component {

    /** A line above the body, at most 60 characters, with at most one variable. */
    record TextHeader(Wording text, Samples samples) implements Component {}

    /**
     * A picture, film or file above the body, given at send time.
     *
     * @param handles of the sample that Meta reviews: what the resumable upload gave; addresses in what Meta lists
     */
    record MediaHeader(Medium medium, List<String> handles) implements Component {
        public MediaHeader {
            handles = List.copyOf(handles);
        }
    }

    /** A place above the body, given at send time. */
    record LocationHeader() implements Component {}

    /** A product above a carousel card's buttons, given at send time. */
    record ProductHeader() implements Component {}

    record Body(Wording text, Samples samples) implements Component {}

    /** The body of an authentication template that Meta words itself; its one variable is the code. */
    record CodeBody(boolean securityRecommendation) implements Component {}

    record Footer(String text) implements Component {}

    /** The footer of an authentication template that Meta words itself. */
    record CodeFooter(int expirationMinutes) implements Component {}

    record Buttons(List<Button> buttons) implements Component {
        public Buttons {
            buttons = List.copyOf(buttons);
        }
    }

    /** A line with a countdown; {@code expires}: the moment it runs to is given at send time. */
    record LimitedTimeOffer(String text, boolean expires) implements Component {}

    /** Cards side by side, each with a header, perhaps a body, and buttons. */
    record Carousel(List<List<Component>> cards) implements Component {
        public Carousel {
            cards = cards.stream().map(List::copyOf).toList();
        }
    }

    /** Something that Meta added; kept as it is, not to be sent. */
    record Unknown(String type, JsonNode raw) implements Component {}

    /** What a media header shows; the name is what Meta calls the parameter. */
    enum Medium {
        IMAGE("image"),
        VIDEO("video"),
        DOCUMENT("document"),
        /** A short silent film; through the Marketing Messages API only. */
        GIF("gif");

        private final String parameter;

        Medium(String parameter) {
            this.parameter = parameter;
        }

        public String parameter() {
            return parameter;
        }
    }
}
