package io.hudhud;

import java.util.Map;

/** Where the operator's own settings are: a file that is named has to be there, {@code hudhud.yaml} need not. */
final class OwnSettings {

    private static final String VARIABLE = "HUDHUD_CONFIG";

    private OwnSettings() {}

    /** The property that {@code application.yaml} imports from; none when the variable is not set. */
    static Map<String, Object> namedBy(Map<String, String> environment) {
        String file = environment.getOrDefault(VARIABLE, "");
        return file.isBlank() ? Map.of() : Map.of("hudhud.settings-file", "file:" + file);
    }
}
