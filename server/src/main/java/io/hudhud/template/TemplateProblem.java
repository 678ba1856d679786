package io.hudhud.template;

/** Stable codes of what this module says no with. */
public enum TemplateProblem {
    NO_SUCH_TEMPLATE
}
