package io.hudhud.template;

import io.hudhud.template.rendering.CleanText;
import io.hudhud.workspace.BusinessData;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a mapping may take from the workspace rather than from the person, read once per compilation.
 *
 * @param tables by name; a table's keys are compared without case and outer white space
 */
record BusinessValues(Map<String, String> values, Map<String, Map<String, String>> tables) {

    static final BusinessValues NONE = new BusinessValues(Map.of(), Map.of());

    BusinessValues {
        values = Map.copyOf(values);
        var normal = new HashMap<String, Map<String, String>>();
        tables.forEach((name, rows) -> {
            var keyed = new HashMap<String, String>();
            rows.forEach((key, value) -> keyed.put(key(key), value));
            normal.put(name, keyed);
        });
        tables = Map.copyOf(normal);
    }

    static BusinessValues of(BusinessData.Content content) {
        return new BusinessValues(content.values(), content.lookupTables());
    }

    @Nullable
    String lookUp(String table, @Nullable String key) {
        var rows = tables.get(table);
        return rows == null || key == null ? null : rows.get(key(key));
    }

    /** The keys of a table that lead to something that can be seen. */
    Set<String> keys(String table) {
        var text = CleanText.in("en");
        return tables.getOrDefault(table, Map.of()).entrySet().stream()
                .filter(row -> text.clean(row.getValue()) != null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String key(String key) {
        return key.strip().toLowerCase(Locale.ROOT);
    }
}
