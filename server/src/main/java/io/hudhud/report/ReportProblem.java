package io.hudhud.report;

/** Why a report cannot be given. */
public enum ReportProblem {
    NO_SUCH_MESSAGE,
    /** A draft has no messages yet. */
    NOT_LAUNCHED
}
