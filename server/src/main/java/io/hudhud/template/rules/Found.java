package io.hudhud.template.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gathers what the rules find. */
final class Found {

    private final Rule rule;
    private final List<Finding> findings;

    private Found(Rule rule, List<Finding> findings) {
        this.rule = rule;
        this.findings = findings;
    }

    static List<Finding> in(Page page, List<Rule> rules) {
        var findings = new ArrayList<Finding>();
        for (Rule rule : rules) {
            rule.check().look(page, new Found(rule, findings));
        }
        return findings;
    }

    void at(String place) {
        add(place, Map.of());
    }

    void at(String place, String name, Object value) {
        add(place, Map.of(name, value.toString()));
    }

    void at(String place, String first, Object one, String second, Object two) {
        add(place, Map.of(first, one.toString(), second, two.toString()));
    }

    void at(String place, String first, Object one, String second, Object two, String third, Object three) {
        add(place, Map.of(first, one.toString(), second, two.toString(), third, three.toString()));
    }

    /** A text of {@code length} where {@code limit} is the most. */
    void tooLong(String place, int length, int limit) {
        if (length > limit) {
            at(place, "length", length, "limit", limit);
        }
    }

    private void add(String place, Map<String, String> values) {
        findings.add(new Finding(rule.code(), rule.severity(), place, values));
    }
}
