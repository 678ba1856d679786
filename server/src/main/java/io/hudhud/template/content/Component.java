package io.hudhud.template.content;

import java.util.List;

/**
 * A part of a template as Meta keeps it, reduced to what sending and previewing need.
 *
 * @see <a href="https://developers.facebook.com/docs/whatsapp/business-management-api/message-templates/components">Template components</a>
 */
public sealed interface Component {

    /** A line above the body, at most 60 characters, with at most one variable. */
    record TextHeader(Wording text) implements Component {}

    /** A picture, film or file above the body, given at send time. */
    record MediaHeader(Medium medium) implements Component {}

    /** A place above the body, given at send time. */
    record LocationHeader() implements Component {}

    record Body(Wording text) implements Component {}

    /** The body of an authentication template that Meta words itself; its one variable is the code. */
    record CodeBody() implements Component {}

    record Footer(String text) implements Component {}

    record Buttons(List<Button> buttons) implements Component {}

    /** A line with a countdown; {@code expires}: the moment it runs to is given at send time. */
    record LimitedTimeOffer(String text, boolean expires) implements Component {}

    /** Cards side by side, each with a header, perhaps a body, and buttons. */
    record Carousel(List<List<Component>> cards) implements Component {}

    /** Something that Hudhud cannot fill in, with the reason in words. */
    record NotSendable(String type, String reason) implements Component {}

    /** What a media header shows; the name is what Meta calls the parameter. */
    enum Medium {
        IMAGE("image"),
        VIDEO("video"),
        DOCUMENT("document");

        private final String parameter;

        Medium(String parameter) {
            this.parameter = parameter;
        }

        public String parameter() {
            return parameter;
        }
    }
}
