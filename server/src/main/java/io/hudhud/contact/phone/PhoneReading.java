package io.hudhud.contact.phone;

/** What a cell that should hold a telephone number came to. */
public sealed interface PhoneReading {

    /** The cell is empty. */
    record Nothing() implements PhoneReading {}

    /**
     * A number that the numbering plan of its country knows.
     *
     * @param others how many other numbers the cell held
     * @param extension whether an extension was cut off, which WhatsApp cannot reach
     */
    record Found(String e164, NumberFacts facts, int others, boolean extension) implements PhoneReading {}

    /** Something else. */
    record Refused(Reason reason) implements PhoneReading {}

    /** Why a cell holds no usable number. */
    enum Reason {
        DIGITS_LOST(
                "a spreadsheet wrote the phone number in scientific form and its last digits are lost; export it as text"),
        NO_COUNTRY("a local phone number without a country; give a default region or a country column"),
        NOT_IN_USE("no country has such a phone number"),
        NOT_A_NUMBER("this is not a phone number");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        /** For people. */
        public String sentence() {
            return sentence;
        }
    }
}
