package io.hudhud.contact.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries and languages as files name them: by code, or in English, Arabic or French words. */
final class Places {

    private static final List<Locale> NAMED_IN = List.of(Locale.ENGLISH, Locale.forLanguageTag("ar"), Locale.FRENCH);
    private static final Map<String, String> COUNTRIES = countries();
    private static final Map<String, String> LANGUAGES = languages();

    private Places() {}

    /** ISO 3166 alpha-2. */
    static Optional<String> country(String text) {
        return Optional.ofNullable(COUNTRIES.get(Titles.plain(text)));
    }

    /** As templates name languages: {@code ar}, {@code en_US}. */
    static Optional<String> language(String text) {
        String code = text.strip().replace('-', '_');
        int end = code.indexOf('_');
        String language = (end < 0 ? code : code.substring(0, end)).toLowerCase(Locale.ROOT);
        String known = LANGUAGES.get(language);
        if (known != null && end > 0 && end == code.length() - 3) {
            return Optional.of(known + "_" + code.substring(end + 1).toUpperCase(Locale.ROOT));
        }
        return Optional.ofNullable(known != null ? known : LANGUAGES.get(Titles.plain(text)));
    }

    private static Map<String, String> countries() {
        var names = new HashMap<String, String>();
        for (String code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            names.put(code.toLowerCase(Locale.ROOT), code);
            names.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
            NAMED_IN.forEach(in -> names.putIfAbsent(Titles.plain(country.getDisplayCountry(in)), code));
        }
        names.put("ksa", "SA");
        names.put("السعوديه", "SA");
        names.put("المملكه العربيه السعوديه", "SA");
        names.put("uae", "AE");
        names.put("emirates", "AE");
        names.put("الامارات", "AE");
        names.put("uk", "GB");
        names.put("england", "GB");
        names.put("usa", "US");
        names.put("united states of america", "US");
        names.put("turkey", "TR");
        return Map.copyOf(names);
    }

    private static Map<String, String> languages() {
        var names = new HashMap<String, String>();
        for (String code : Locale.getISOLanguages()) {
            var language = Locale.of(code);
            names.put(code, code);
            NAMED_IN.forEach(in -> names.putIfAbsent(Titles.plain(language.getDisplayLanguage(in)), code));
            names.putIfAbsent(Titles.plain(language.getDisplayLanguage(language)), code);
        }
        names.put("عربي", "ar");
        names.put("انجليزي", "en");
        return Map.copyOf(names);
    }
}
