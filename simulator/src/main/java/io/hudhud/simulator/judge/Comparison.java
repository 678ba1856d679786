package io.hudhud.simulator.judge;

import java.util.List;

/**
 * What was accepted against what was expected.
 *
 * @param missing expected and never accepted
 * @param duplicates accepted more often than once (of tokens: with the same attempt)
 * @param unexpected accepted, though not in the given set
 * @param missingExamples at most a hundred of them, likewise the others
 */
public record Comparison(
        long expected,
        long found,
        long missing,
        long duplicates,
        long resends,
        long unexpected,
        List<String> missingExamples,
        List<String> duplicateExamples,
        List<String> unexpectedExamples) {
    public Comparison {
        missingExamples = List.copyOf(missingExamples);
        duplicateExamples = List.copyOf(duplicateExamples);
        unexpectedExamples = List.copyOf(unexpectedExamples);
    }
}
