package io.hudhud.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which variant a person gets. First the very language ({@code ar_SA}), then its base ({@code ar}), then another of the same
 * base ({@code ar_EG}; by the fallback order, then by code), then the fallback order, each by the same steps. Written Chinese
 * differs by place, so there one place never stands in for another. Pure: same languages, same answer.
 */
public final class VariantChoice {

    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, String> byBase = new HashMap<>();
    private final Optional<String> otherwise;

    /**
     * @param available the languages of the variants that can be sent
     * @param fallbackLanguages what people get whose language is unknown or not there, in this order
     */
    public VariantChoice(Collection<String> available, List<String> fallbackLanguages) {
        for (String language : available) {
            exact.put(normal(language), language);
        }
        var preferred = new ArrayList<String>();
        fallbackLanguages.stream()
                .map(VariantChoice::normal)
                .filter(exact::containsKey)
                .forEach(preferred::add);
        preferred.addAll(new TreeSet<>(exact.keySet()));
        for (String language : preferred) {
            String base = base(language);
            if (!base.equals("zh") || language.equals("zh")) {
                byBase.putIfAbsent(base, language);
            }
        }
        otherwise = fallbackLanguages.stream()
                .map(this::match)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The language of the variant for a person who speaks {@code language} ({@code ar}, {@code ar-SA}, {@code ar_SA}). */
    public Optional<String> of(@Nullable String language) {
        if (language == null || language.isBlank()) {
            return otherwise;
        }
        var match = match(language);
        return match.isPresent() ? match : otherwise;
    }

    private Optional<String> match(String language) {
        String wanted = normal(language);
        String found = exact.get(wanted);
        if (found == null) {
            String base = base(wanted);
            found = exact.get(base);
            if (found == null) {
                String relative = byBase.get(base);
                found = relative == null ? null : exact.get(relative);
            }
        }
        return Optional.ofNullable(found);
    }

    /** {@code ar-sa} and {@code AR_SA} are {@code ar_SA}. */
    private static String normal(String language) {
        int cut = Math.max(language.indexOf('-'), language.indexOf('_'));
        return cut < 0
                ? language.strip().toLowerCase(Locale.ROOT)
                : language.substring(0, cut).strip().toLowerCase(Locale.ROOT)
                        + "_"
                        + language.substring(cut + 1).strip().toUpperCase(Locale.ROOT);
    }

    private static String base(String normal) {
        int cut = normal.indexOf('_');
        return cut < 0 ? normal : normal.substring(0, cut);
    }
}
