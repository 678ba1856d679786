package io.hudhud.simulator.world;

import java.util.Locale;

/** How the variables of a template are written: {@code {{1}}} or {@code {{first_name}}}. */
public enum ParameterFormat {
    POSITIONAL,
    NAMED;

    /** Positional unless said otherwise, in any case of letters, as the API takes it. */
    public static ParameterFormat of(String text) {
        return text.isEmpty() ? POSITIONAL : valueOf(text.toUpperCase(Locale.ROOT));
    }
}
