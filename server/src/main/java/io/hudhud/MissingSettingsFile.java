package io.hudhud;

import org.springframework.boot.context.config.ConfigDataResourceNotFoundException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence that the operator's file is not where they said. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class MissingSettingsFile extends AbstractFailureAnalyzer<ConfigDataResourceNotFoundException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ConfigDataResourceNotFoundException cause) {
        return new FailureAnalysis(
                "the file that HUDHUD_CONFIG names does not exist: " + cause.getReferenceDescription(), null, cause);
    }
}
