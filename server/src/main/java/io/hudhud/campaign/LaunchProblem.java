package io.hudhud.campaign;

/**
 * One thing that forbids a launch.
 *
 * @param code stable
 * @param sentence for people; says what to do
 */
public record LaunchProblem(Code code, String sentence) {

    public enum Code {
        NO_SENDER,
        NO_SUCH_SENDER,
        NO_TEMPLATE,
        NO_SUCH_TEMPLATE,
        /** The template belongs to another WhatsApp business account than the number. */
        TEMPLATE_OF_ANOTHER_ACCOUNT,
        /** A variable is not filled, no language is approved, or the template has a part that cannot be sent yet. */
        TEMPLATE_NOT_READY,
        /** A file was uploaded for another number, which alone can send it. */
        MEDIA_OF_ANOTHER_NUMBER,
        /** WhatsApp will have forgotten a file by the start. */
        MEDIA_EXPIRED,
        NO_AUDIENCE,
        NO_SUCH_LIST,
        START_IN_THE_PAST,
        START_TOO_FAR_AHEAD,
        OFFER_ENDS_BEFORE_START,
        /** Nobody of the audience may be written to. */
        NOBODY_TO_SEND_TO
    }
}
