package io.hudhud.contact.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person's name and its parts. The first name is what a message greets with, so compounds stay whole: عبد الرحمن, Abd El
 * Rahman, Abu Bakr, نور الدين. The last name is the rest: first and last together are the full name again, without titles.
 *
 * @param first absent where the name has none: only a family name ("van der Berg", "آل سعود") or no letters
 */
public record PersonName(
        @Nullable String full,
        @Nullable String first,
        @Nullable String last) {

    /** No name. */
    public static final PersonName NONE = new PersonName(null, null, null);

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern VOWEL_SIGNS = Pattern.compile("[\\u064B-\\u0652\\u0640]");

    /** Titles stand before a name and belong to neither part. */
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "eng",
            "prof",
            "sir",
            "mme",
            "m.",
            "السيد",
            "السيده",
            "الاستاذ",
            "الاستاذه",
            "الدكتور",
            "الدكتوره",
            "المهندس",
            "المهندسه",
            "د.",
            "م.",
            "ا.",
            "أ.");

    /** These need the word after them: servant of, father of, mother of. */
    private static final Set<String> BEGINS_COMPOUND = Set.of(
            "عبد", "عبيد", "ابو", "ام", "abd", "abdul", "abdel", "abdal", "abdur", "abdus", "abdu", "abed", "abou",
            "abu", "umm", "um");

    /** The article, where it stands alone. */
    private static final Set<String> ARTICLE =
            Set.of("ال", "al", "el", "ul", "ar", "as", "ash", "ad", "an", "ur", "us", "ud", "ed", "er");

    /** These complete the word before them: of the faith, of God. */
    private static final Set<String> ENDS_COMPOUND = Set.of(
            "الدين", "الله", "الاسلام", "الزهراء", "الحق", "الهدي", "eldin", "aldin", "eddin", "eddine", "uddin",
            "eldeen", "aldeen", "allah", "ullah", "elislam", "alislam");

    private static final Set<String> ENDS_AFTER_ARTICLE =
            Set.of("din", "deen", "dine", "islam", "haq", "huda", "zahra");

    /** A name that begins with one of these is a family name alone. */
    private static final Set<String> BEGINS_FAMILY = Set.of(
            "ال", "بن", "ابن", "بنت", "bin", "ibn", "bint", "ben", "van", "von", "de", "da", "di", "del", "della",
            "dos", "der", "den", "ter", "la", "le");

    /** Splits a full name. */
    public static PersonName of(@Nullable String name) {
        String text = clean(name);
        int comma = text.indexOf(',');
        if (comma < 0) {
            comma = text.indexOf('،');
        }
        if (comma > 0 && comma < text.length() - 1) { // Otaibi, Noura
            String first = text.substring(comma + 1).strip();
            String last = text.substring(0, comma).strip();
            return new PersonName(first + " " + last, first, last);
        }
        return ofWords(words(text));
    }

    /** From two columns. A compound that was torn apart between them (Abdul | Rahman Al-Otaibi) is put together again. */
    public static PersonName of(@Nullable String first, @Nullable String last) {
        String given = clean(first);
        String family = clean(last);
        if (given.isEmpty() && family.isEmpty()) {
            return NONE;
        }
        if (given.isEmpty()) {
            return new PersonName(family, null, family);
        }
        var words = words(given);
        if (!family.isEmpty() && !words.isEmpty() && isTorn(words.getLast())) {
            return ofWords(words(given + " " + family));
        }
        String full = family.isEmpty() ? given : given + " " + family;
        return new PersonName(full, hasLetter(given) ? given : null, family.isEmpty() ? null : family);
    }

    private static PersonName ofWords(List<String> words) {
        if (words.isEmpty()) {
            return NONE;
        }
        String full = String.join(" ", words);
        boolean familyOnly = words.size() > 1 && BEGINS_FAMILY.contains(plain(words.getFirst()));
        if (familyOnly || !hasLetter(words.getFirst())) {
            return new PersonName(full, null, full);
        }
        int end = endOfFirst(words);
        String last = String.join(" ", words.subList(end, words.size()));
        return new PersonName(full, String.join(" ", words.subList(0, end)), last.isEmpty() ? null : last);
    }

    private static int endOfFirst(List<String> words) {
        int end = 1;
        if (BEGINS_COMPOUND.contains(plain(words.getFirst()))) {
            if (end < words.size() - 1 && ARTICLE.contains(plain(words.get(end)))) {
                end++;
            }
            end = Math.min(end + 1, words.size());
        }
        if (end < words.size() && ENDS_COMPOUND.contains(joined(words.get(end)))) {
            return end + 1;
        }
        if (end < words.size() - 1
                && ARTICLE.contains(plain(words.get(end)))
                && ENDS_AFTER_ARTICLE.contains(plain(words.get(end + 1)))) {
            return end + 2;
        }
        return end;
    }

    private static boolean isTorn(String word) {
        return BEGINS_COMPOUND.contains(plain(word)) || (!word.equals("Al") && ARTICLE.contains(plain(word)));
    }

    private static List<String> words(String text) {
        var words = new ArrayList<>(List.of(SPACES.split(text)));
        words.removeIf(String::isEmpty);
        while (words.size() > 1 && isTitle(words.getFirst())) {
            words.removeFirst();
        }
        return words;
    }

    private static boolean isTitle(String word) {
        String plain = plain(word);
        return TITLES.contains(plain)
                || (plain.endsWith(".") && TITLES.contains(plain.substring(0, plain.length() - 1)));
    }

    private static boolean hasLetter(String word) {
        return word.codePoints().anyMatch(Character::isLetter);
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** For comparing: lower case, one form of alef and teh marbuta, no vowel signs. آل keeps its madda: it is no article. */
    private static String plain(String word) {
        String lower = VOWEL_SIGNS.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
        return lower.replace('أ', 'ا')
                .replace('إ', 'ا')
                .replace("آل", "ال")
                .replace('ة', 'ه')
                .replace('ى', 'ي');
    }

    private static String joined(String word) {
        return plain(word).replace("-", "").replace("’", "").replace("'", "");
    }
}
