package io.hudhud.template.rules;

import io.hudhud.template.design.Design;
import java.util.Comparator;
import java.util.List;

/** Tells what is wrong with a design, while it is written and before it is submitted. */
public final class CheckDesign {

    /**
     * After how many characters WhatsApp puts "Read more": our approximation for the preview and a warning. Meta says no figure,
     * and it depends on the phone's width, letters and lines.
     */
    public static final int FOLDED_AFTER = 700;

    private static final List<String> ORDER =
            List.of("name", "language", "category", "ttl", "header", "body", "footer", "offer", "buttons", "cards");

    private CheckDesign() {}

    /** In the order of the page, errors before warnings at each place. */
    public static List<Finding> check(Design design, Setting setting) {
        var findings = Found.in(new Page(design, setting), Rules.ALL);
        findings.sort(Comparator.comparing(Finding::at, CheckDesign::compare).thenComparing(Finding::severity));
        return List.copyOf(findings);
    }

    private static int compare(String one, String other) {
        String[] a = one.split("\\.", -1);
        String[] b = other.split("\\.", -1);
        int top = Integer.compare(ORDER.indexOf(a[0]), ORDER.indexOf(b[0]));
        for (int i = 1; top == 0 && i < Math.min(a.length, b.length); i++) {
            top = compareStep(a[i], b[i]);
        }
        return top == 0 ? Integer.compare(a.length, b.length) : top;
    }

    private static int compareStep(String one, String other) {
        boolean numbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        return numbers
                ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other))
                : Integer.compare(ORDER.indexOf(one), ORDER.indexOf(other));
    }
}
