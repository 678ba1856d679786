package io.hudhud.template.rules;

import static io.hudhud.template.rules.Rule.warning;

import io.hudhud.template.content.Button;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Samples go to Meta's reviewers: they should be invented. */
final class SampleLint {

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@([\\w-]+\\.)+[a-zA-Z]{2,}");
    private static final Pattern INVENTED =
            Pattern.compile("(?i).*@(.+\\.)?(example\\.(com|net|org)|[\\w.-]+\\.(test|example|invalid))");
    /** Beginning with + or 00, or a mobile number as people write them in our countries. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\w+])(?:(?:\\+|00)[1-9](?:[ ().-]{0,2}\\d){8,13}|05\\d{8}|9665\\d{8}|01[0-25]\\d{8})(?!\\w)");

    private static final Pattern IBAN = Pattern.compile("(?<!\\w)[A-Z]{2}\\d{2}(?: ?[A-Z0-9]){11,30}(?!\\w)");
    private static final Pattern CARD = Pattern.compile("(?<!\\w)\\d(?:[ -]?\\d){12,18}(?!\\w)");

    static final List<Rule> ALL = List.of(warning("sample-personal", Sources.OURS, SampleLint::personal));

    private SampleLint() {}

    private static void personal(Page page, Found found) {
        for (Text text : page.texts()) {
            text.samples().byVariable().forEach((variable, sample) -> {
                String kind = kind(sample);
                if (kind != null) {
                    found.at(text.at(), "variable", variable, "kind", kind);
                }
            });
        }
        page.buttons(Button.Url.class).forEach(placed -> {
            String sample = placed.button().sample();
            String kind = sample == null ? null : kind(sample);
            if (kind != null) {
                found.at(placed.at() + ".url", "variable", "1", "kind", kind);
            }
        });
    }

    /** What a value looks like: {@code email}, {@code phone}, {@code iban} or {@code card}; null: nobody in particular. */
    private static @Nullable String kind(String sample) {
        var email = EMAIL.matcher(sample);
        if (email.find() && !INVENTED.matcher(email.group()).matches()) {
            return "email";
        }
        var iban = IBAN.matcher(sample.toUpperCase(Locale.ROOT));
        if (iban.find() && isIban(iban.group().replace(" ", ""))) {
            return "iban";
        }
        if (PHONE.matcher(sample).find()) {
            return "phone";
        }
        var card = CARD.matcher(sample);
        return card.find() && passesLuhn(card.group().replaceAll("[ -]", "")) ? "card" : null;
    }

    /** ISO 13616: the first four characters moved to the end, letters as 10 to 35, modulo 97. */
    private static boolean isIban(String iban) {
        var digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    /** ISO/IEC 7812: every second digit from the right doubled, the digits' sum divisible by ten. */
    private static boolean passesLuhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : 2 * digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
