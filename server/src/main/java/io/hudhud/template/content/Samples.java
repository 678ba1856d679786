package io.hudhud.template.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What Meta's reviewers see in place of a text's variables: by variable, in the order of the text. */
public record Samples(Map<String, String> byVariable) {

    public static final Samples NONE = new Samples(Map.of());

    public Samples {
        byVariable = Collections.unmodifiableMap(new LinkedHashMap<>(byVariable));
    }

    /** Absent and empty are the same: a variable without a sample. */
    public String of(String variable) {
        return byVariable.getOrDefault(variable, "");
    }
}
