package io.hudhud.contact.imports;

import static java.util.Map.entry;

import io.hudhud.contact.imports.Target.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Guesses from the titles of a file what its columns are: Shopify's layouts, and plain English and Arabic ones. */
final class Titles {

    private static final Pattern METAFIELD =
            Pattern.compile("(.*)\\((?:customer\\.)?metafields\\.([^.()]+)\\.([^()]+)\\)");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern VOWEL_SIGNS = Pattern.compile("[\\u064B-\\u0652\\u0640\\uFEFF\\u200B-\\u200F]");
    private static final int LONGEST_ATTRIBUTE = 60;

    private static final Map<String, Kind> KNOWN = Map.ofEntries(
            entry("phone", Kind.PHONE),
            entry("phone number", Kind.PHONE),
            entry("phone no", Kind.PHONE),
            entry("default address phone", Kind.PHONE),
            entry("mobile", Kind.PHONE),
            entry("mobile number", Kind.PHONE),
            entry("mobile phone", Kind.PHONE),
            entry("mobile no", Kind.PHONE),
            entry("cell", Kind.PHONE),
            entry("cell phone", Kind.PHONE),
            entry("cellphone", Kind.PHONE),
            entry("tel", Kind.PHONE),
            entry("telephone", Kind.PHONE),
            entry("contact number", Kind.PHONE),
            entry("customer phone", Kind.PHONE),
            entry("customer mobile", Kind.PHONE),
            entry("msisdn", Kind.PHONE),
            entry("whatsapp", Kind.PHONE),
            entry("whatsapp number", Kind.PHONE),
            entry("whatsapp phone", Kind.PHONE),
            entry("الجوال", Kind.PHONE),
            entry("جوال", Kind.PHONE),
            entry("رقم الجوال", Kind.PHONE),
            entry("جوال العميل", Kind.PHONE),
            entry("رقم جوال العميل", Kind.PHONE),
            entry("الهاتف", Kind.PHONE),
            entry("هاتف", Kind.PHONE),
            entry("رقم الهاتف", Kind.PHONE),
            entry("الموبايل", Kind.PHONE),
            entry("موبايل", Kind.PHONE),
            entry("رقم الموبايل", Kind.PHONE),
            entry("واتساب", Kind.PHONE),
            entry("الواتساب", Kind.PHONE),
            entry("رقم الواتساب", Kind.PHONE),
            entry("name", Kind.NAME),
            entry("full name", Kind.NAME),
            entry("customer name", Kind.NAME),
            entry("contact name", Kind.NAME),
            entry("customer", Kind.NAME),
            entry("الاسم", Kind.NAME),
            entry("اسم العميل", Kind.NAME),
            entry("العميل", Kind.NAME),
            entry("الاسم الكامل", Kind.NAME),
            entry("first name", Kind.FIRST_NAME),
            entry("firstname", Kind.FIRST_NAME),
            entry("given name", Kind.FIRST_NAME),
            entry("الاسم الاول", Kind.FIRST_NAME),
            entry("last name", Kind.LAST_NAME),
            entry("lastname", Kind.LAST_NAME),
            entry("surname", Kind.LAST_NAME),
            entry("family name", Kind.LAST_NAME),
            entry("الاسم الاخير", Kind.LAST_NAME),
            entry("اسم العاءله", Kind.LAST_NAME),
            entry("العاءله", Kind.LAST_NAME),
            entry("email", Kind.EMAIL),
            entry("e mail", Kind.EMAIL),
            entry("mail", Kind.EMAIL),
            entry("email address", Kind.EMAIL),
            entry("customer email", Kind.EMAIL),
            entry("البريد", Kind.EMAIL),
            entry("البريد الالكتروني", Kind.EMAIL),
            entry("الايميل", Kind.EMAIL),
            entry("ايميل", Kind.EMAIL),
            entry("language", Kind.LANGUAGE),
            entry("locale", Kind.LANGUAGE),
            entry("preferred language", Kind.LANGUAGE),
            entry("اللغه", Kind.LANGUAGE),
            entry("country code", Kind.COUNTRY),
            entry("default address country code", Kind.COUNTRY),
            entry("country", Kind.COUNTRY),
            entry("الدوله", Kind.COUNTRY),
            entry("البلد", Kind.COUNTRY),
            entry("رمز الدوله", Kind.COUNTRY),
            entry("city", Kind.CITY),
            entry("default address city", Kind.CITY),
            entry("المدينه", Kind.CITY),
            entry("tags", Kind.TAGS),
            entry("tag", Kind.TAGS),
            entry("labels", Kind.TAGS),
            entry("الوسوم", Kind.TAGS),
            entry("التصنيفات", Kind.TAGS));

    /** Columns of Shopify that say something about the customer beyond the address; the rest of its columns is left out. */
    private static final Set<String> SHOPIFY_ATTRIBUTES = Set.of("total spent", "total orders");

    private final List<String> titles;
    private final boolean shopify;

    Titles(List<String> titles) {
        this.titles = List.copyOf(titles);
        var plain = new HashSet<>(titles.stream().map(Titles::plain).toList());
        this.shopify = plain.contains("accepts email marketing") && plain.contains("total orders");
    }

    /** One target per column. */
    List<Target> guess() {
        var targets = new ArrayList<Target>(titles.size());
        var attributes = new HashSet<String>();
        for (String title : titles) {
            var target = guess(title);
            String name = target.attribute();
            if (name != null && !attributes.add(name)) {
                target = Target.attribute(name + "_" + targets.size());
            }
            targets.add(target);
        }
        return targets;
    }

    private Target guess(String title) {
        String plain = plain(title);
        var known = KNOWN.get(plain);
        var metafield = METAFIELD.matcher(title.toLowerCase(Locale.ROOT));
        if (known != null) {
            return Target.of(known);
        } else if (saysWhatsAppConsent(title)) {
            return Target.of(Kind.CONSENT);
        } else if (saysOtherConsent(title)) {
            return Target.IGNORE;
        } else if (metafield.matches()) {
            return Target.attribute(attributeName(metafield.group(3)));
        } else if (shopify) {
            return plain.equals("customer id")
                    ? Target.of(Kind.EXTERNAL_ID)
                    : SHOPIFY_ATTRIBUTES.contains(plain) ? Target.attribute(attributeName(plain)) : Target.IGNORE;
        }
        String name = attributeName(plain);
        return name.isEmpty() ? Target.IGNORE : Target.attribute(name);
    }

    /** Where the external ids of this file come from; they only mean something beside it. */
    String system() {
        return shopify ? "shopify" : "file";
    }

    /** Whether a title names agreement to WhatsApp messages. */
    static boolean saysWhatsAppConsent(String title) {
        String plain = plain(title);
        boolean whatsApp = plain.contains("whatsapp") || plain.contains("واتساب") || plain.contains("واتس اب");
        return whatsApp && isConsent(plain);
    }

    /** Whether a title names agreement to another channel, which says nothing about WhatsApp. */
    static boolean saysOtherConsent(String title) {
        String plain = plain(title);
        boolean other = plain.contains("email")
                || plain.contains("e mail")
                || plain.contains("sms")
                || plain.contains("newsletter")
                || plain.contains("بريد")
                || plain.contains("رساءل نصيه");
        return other && isConsent(plain) && !saysWhatsAppConsent(title);
    }

    private static boolean isConsent(String plain) {
        return Set.of("accept", "opt", "consent", "subscri", "marketing", "agree", "موافق", "اشتراك", "قبول", "يوافق")
                .stream()
                .anyMatch(plain::contains);
    }

    private static String attributeName(String text) {
        String name = NOT_LETTERS.matcher(text.toLowerCase(Locale.ROOT).strip()).replaceAll("_");
        name = name.startsWith("_") ? name.substring(1) : name;
        name = name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
        return name.length() > LONGEST_ATTRIBUTE ? name.substring(0, LONGEST_ATTRIBUTE) : name;
    }

    /** For comparing titles: lower case, words separated by one space, one form of each Arabic letter. */
    static String plain(String title) {
        String bare = VOWEL_SIGNS.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("");
        return NOT_LETTERS
                .matcher(bare)
                .replaceAll(" ")
                .strip()
                .replace('أ', 'ا')
                .replace('إ', 'ا')
                .replace('آ', 'ا')
                .replace('ة', 'ه')
                .replace('ى', 'ي')
                .replace('ئ', 'ء');
    }
}
