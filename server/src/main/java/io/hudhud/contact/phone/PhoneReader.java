package io.hudhud.contact.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cell that holds a telephone number as people and spreadsheets write it: with an apostrophe before it, in
 * Arabic-Indic digits, with 00 or a plus, with a zero too many after the country's code, several in one cell, with an
 * extension. All spellings of one number read as one number.
 */
public final class PhoneReader {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d+([.,]\\d+)?[eE]\\+?\\d+");
    private static final Pattern TRAILING_ZERO_FRACTION = Pattern.compile("\\.0+$");
    private static final Pattern BETWEEN_NUMBERS =
            Pattern.compile("[\\n\\r\\t;,|،؛]+|\\s+/\\s+|/|\\s+(?:or|and|و|أو)\\s+");
    private static final Pattern EXTENSION =
            Pattern.compile("(?i)\\s*(?:;ext=|,?\\s*(?:ext\\.?|extension|x|#|تحويلة|داخلي))\\s*\\d{1,7}\\s*$");
    private static final Pattern TRUNK_ZERO = Pattern.compile("^\\(?0\\)?(?=[\\d\\s(-])");
    private static final int MOST_CHARACTERS = 200;
    private static final int FEWEST_INTERNATIONAL_DIGITS = 11;

    private PhoneReader() {}

    /**
     * Reads one cell.
     *
     * @param region ISO 3166 alpha-2 of numbers without a country's code, {@code null} where nobody knows it
     */
    public static PhoneReading read(@Nullable String cell, @Nullable String region) {
        String given = cell == null ? "" : Digits.plain(cell);
        if (given.isEmpty()) {
            return new PhoneReading.Nothing();
        }
        if (given.length() > MOST_CHARACTERS) {
            return new PhoneReading.Refused(PhoneReading.Reason.NOT_A_NUMBER);
        }
        if (SCIENTIFIC.matcher(given).matches()) {
            return new PhoneReading.Refused(PhoneReading.Reason.DIGITS_LOST);
        }
        return readOne(given, region).or(() -> firstOf(given, region)).orElseGet(() -> refusal(given, region));
    }

    private static Optional<PhoneReading> readOne(String text, @Nullable String region) {
        String one = EXTENSION.matcher(text).replaceFirst("");
        boolean extension = !one.equals(text);
        one = TRAILING_ZERO_FRACTION.matcher(one).replaceFirst("");
        if (BETWEEN_NUMBERS.matcher(one).find()) {
            return Optional.empty();
        }
        return parse(one, region)
                .map(number -> new PhoneReading.Found(
                        NUMBERS.format(number, PhoneNumberFormat.E164), NumberFacts.of(number), 0, extension));
    }

    /** Of several numbers in one cell the first that is a mobile one counts, else the first. */
    private static Optional<PhoneReading> firstOf(String text, @Nullable String region) {
        var found = new ArrayList<PhoneReading.Found>();
        for (String part : List.of(BETWEEN_NUMBERS.split(text))) {
            if (!part.isBlank() && readOne(part.strip(), region).orElse(null) instanceof PhoneReading.Found number) {
                found.add(number);
            }
        }
        var distinct = found.stream().map(PhoneReading.Found::e164).distinct().count();
        return found.stream()
                .filter(number -> !number.facts().landline())
                .findFirst()
                .or(() -> found.stream().findFirst())
                .map(number ->
                        new PhoneReading.Found(number.e164(), number.facts(), (int) distinct - 1, number.extension()));
    }

    private static Optional<Phonenumber.PhoneNumber> parse(String text, @Nullable String region) {
        String number = text.startsWith("00") ? "+" + text.substring(2).strip() : text;
        if (number.startsWith("+")) {
            return valid(number, null).or(() -> withoutTrunkZero(number));
        }
        var national = region == null ? Optional.<Phonenumber.PhoneNumber>empty() : valid(number, region);
        // 966501234567: an international number that lost its plus. Shorter ones are rather local ones
        // of somewhere else.
        return national.isPresent() || digitsIn(number) < FEWEST_INTERNATIONAL_DIGITS
                ? national
                : valid("+" + number, null).or(() -> withoutTrunkZero("+" + number));
    }

    /** +966 050 123 4567: people keep the zero of the national form. */
    private static Optional<Phonenumber.PhoneNumber> withoutTrunkZero(String international) {
        String digits = international.substring(1).strip();
        for (int length = 1; length <= 3 && length < digits.length(); length++) {
            String code = digits.substring(0, length);
            if (code.chars().allMatch(Character::isDigit) && isCallingCode(code)) {
                String rest = digits.substring(length).strip();
                var trunk = TRUNK_ZERO.matcher(rest);
                return trunk.find() ? valid("+" + code + rest.substring(trunk.end()), null) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isCallingCode(String code) {
        return !NUMBERS.getRegionCodeForCountryCode(Integer.parseInt(code)).equals("ZZ");
    }

    private static Optional<Phonenumber.PhoneNumber> valid(String text, @Nullable String region) {
        try {
            var number = NUMBERS.parse(text, region);
            return NUMBERS.isValidNumber(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private static PhoneReading refusal(String text, @Nullable String region) {
        long digits = digitsIn(text);
        boolean international = text.startsWith("+") || text.startsWith("00");
        if (digits >= 5 && region == null && !international) {
            return new PhoneReading.Refused(PhoneReading.Reason.NO_COUNTRY);
        }
        return new PhoneReading.Refused(digits < 5 ? PhoneReading.Reason.NOT_A_NUMBER : PhoneReading.Reason.NOT_IN_USE);
    }

    private static long digitsIn(String text) {
        return text.chars().filter(Character::isDigit).count();
    }
}
