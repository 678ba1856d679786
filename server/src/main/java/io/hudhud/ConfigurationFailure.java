package io.hudhud;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Turns a setting that cannot be used into the one sentence that stops the start. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ConfigurationFailure extends AbstractFailureAnalyzer<ConfigurationPropertiesBindException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, ConfigurationPropertiesBindException cause) {
        var setting = findCause(cause, BindException.class);
        if (setting == null || !setting.getName().toString().startsWith("hudhud")) {
            return null;
        }
        return new FailureAnalysis(
                "the setting " + setting.getName() + " cannot be used: "
                        + deepest(cause).getMessage(),
                null,
                cause);
    }

    private static Throwable deepest(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest;
    }
}
