package io.hudhud;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in one sentence where the operator's file is no YAML, without repeating what may be a secret. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnreadableSettingsFile extends AbstractFailureAnalyzer<MarkedYAMLException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MarkedYAMLException cause) {
        var mark = cause.getProblemMark();
        String place = mark == null ? "" : " in line " + (mark.getLine() + 1);
        return new FailureAnalysis(
                "hudhud.yaml, or the file that HUDHUD_CONFIG names, is not YAML" + place, null, cause);
    }
}
