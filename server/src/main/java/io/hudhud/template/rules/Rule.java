package io.hudhud.template.rules;

/**
 * One thing that may be wrong with a design. Rules are pure: same design, same setting, same findings.
 *
 * @param code of its findings
 * @param source where it is written down
 */
public record Rule(String code, Severity severity, String source, Check check) {

    /** Looks at a whole design and reports every place where the rule is broken. */
    interface Check {
        void look(Page page, Found found);
    }

    static Rule error(String code, String source, Check check) {
        return new Rule(code, Severity.ERROR, source, check);
    }

    static Rule warning(String code, String source, Check check) {
        return new Rule(code, Severity.WARNING, source, check);
    }
}
