package io.hudhud.template.rules;

/** How much a finding weighs. */
public enum Severity {
    /** Meta refuses such a template: it cannot be submitted. */
    ERROR,
    /** Explains, and lets pass. */
    WARNING
}
