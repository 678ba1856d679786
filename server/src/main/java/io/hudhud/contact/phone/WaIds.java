package io.hudhud.contact.phone;

import java.util.ArrayList;
import java.util.List;

/**
 * WhatsApp writes some numbers otherwise than the numbering plan does: Mexican ones may carry a 1 after the 52, Argentine
 * ones a 9 after the 54, and older Brazilian mobile numbers lack the ninth digit. The digits of a webhook are therefore
 * compared in all forms.
 */
public final class WaIds {

    private WaIds() {}

    /** The numbers, in E.164, that {@code digits} may stand for; the literal one first. */
    public static List<String> numbers(String digits) {
        var forms = new ArrayList<String>(2);
        forms.add("+" + digits);
        if (digits.startsWith("521") && digits.length() == 13) {
            forms.add("+52" + digits.substring(3));
        } else if (digits.startsWith("52") && digits.length() == 12) {
            forms.add("+521" + digits.substring(2));
        } else if (digits.startsWith("549") && digits.length() == 13) {
            forms.add("+54" + digits.substring(3));
        } else if (digits.startsWith("54") && digits.length() == 12) {
            forms.add("+549" + digits.substring(2));
        } else if (digits.startsWith("55") && digits.length() == 12) {
            forms.add("+" + digits.substring(0, 4) + "9" + digits.substring(4));
        } else if (digits.startsWith("55") && digits.length() == 13 && digits.charAt(4) == '9') {
            forms.add("+" + digits.substring(0, 4) + digits.substring(5));
        }
        return forms;
    }
}
