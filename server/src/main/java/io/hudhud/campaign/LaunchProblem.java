package io.hudhud.campaign;

/**
 * One thing that forbids a launch.
 *
 * @param code stable
 * @param field the member of the settings that it is about
 * @param sentence for people; says what to do
 */
public record LaunchProblem(Code code, String field, String sentence) {

    LaunchProblem(Code code, String sentence) {
        this(code, code.field, sentence);
    }

    public enum Code {
        NO_SENDER("sender"),
        NO_SUCH_SENDER("sender"),
        NO_TEMPLATE("template"),
        NO_SUCH_TEMPLATE("template"),
        /** The template belongs to another WhatsApp business account than the number. */
        TEMPLATE_OF_ANOTHER_ACCOUNT("template"),
        /** A variable is not filled, no language is approved, or the template has a part that cannot be sent yet. */
        TEMPLATE_NOT_READY("mapping"),
        /** A file was uploaded for another number, which alone can send it. */
        MEDIA_OF_ANOTHER_NUMBER("mapping"),
        /** WhatsApp will have forgotten a file by the start. */
        MEDIA_EXPIRED("mapping"),
        NO_AUDIENCE("audience"),
        NO_SUCH_LIST("audience"),
        START_IN_THE_PAST("schedule"),
        START_TOO_FAR_AHEAD("schedule"),
        OFFER_ENDS_BEFORE_START("notAfter"),
        /** Nobody of the audience may be written to. */
        NOBODY_TO_SEND_TO("audience");

        private final String field;

        Code(String field) {
            this.field = field;
        }
    }
}
