package io.hudhud.alarm.tell;

import io.hudhud.alarm.AlarmKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of e-mails in one language. What stands in braces is a parameter of the alarm; figures are written as usual there. */
final class AlarmWords {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Pattern HOLE = Pattern.compile("\\{([a-zA-Z]+)}");

    private final ResourceBundle words;

    private AlarmWords(Locale language) {
        this.words = ResourceBundle.getBundle("io.hudhud.alarm.words", language, NO_FALLBACK);
    }

    /** @param language {@code ar}; anything else is English */
    static AlarmWords in(@Nullable String language) {
        return new AlarmWords("ar".equals(language) ? Locale.of("ar") : Locale.ENGLISH);
    }

    String title(ToldAlarm alarm) {
        return filled("title." + alarm.kind().slug(), parameters(alarm));
    }

    /** What happened and what to do. */
    String sentence(ToldAlarm alarm) {
        return filled("sentence." + alarm.kind().slug(), parameters(alarm));
    }

    String of(String key, Map<String, String> parameters) {
        return filled(key, parameters);
    }

    static boolean knows(AlarmKind kind, String language) {
        var bundle = in(language).words;
        return bundle.containsKey("title." + kind.slug()) && bundle.containsKey("sentence." + kind.slug());
    }

    /** Words that are a reason or a status are translated where we know them. */
    private Map<String, String> parameters(ToldAlarm alarm) {
        var filled = new HashMap<>(alarm.parameters());
        filled.replaceAll((name, value) -> {
            String key = name + "." + value;
            return words.containsKey(key) ? words.getString(key) : value;
        });
        filled.put("times", Integer.toString(alarm.times()));
        return filled;
    }

    private String filled(String key, Map<String, String> parameters) {
        return HOLE.matcher(words.getString(key))
                .replaceAll(hole -> Matcher.quoteReplacement(parameters.getOrDefault(hole.group(1), "–")));
    }
}
