package io.hudhud.contact.phone;

import com.google.i18n.phonenumbers.PhoneNumberToTimeZonesMapper;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * What a number tells of itself.
 *
 * @param landline certainly a fixed line; numbers that may be either are not
 * @param country ISO 3166 alpha-2, absent for numbers of no country
 * @param zone of its area where the plan knows one, of a country's capital where it has several
 */
public record NumberFacts(
        boolean landline,
        @Nullable String country,
        @Nullable String zone) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final PhoneNumberToTimeZonesMapper ZONES = PhoneNumberToTimeZonesMapper.getInstance();
    private static final ConcurrentMap<String, Boolean> KNOWN_ZONES = new ConcurrentHashMap<>();

    public static NumberFacts of(Phonenumber.PhoneNumber number) {
        boolean landline = NUMBERS.getNumberType(number) == PhoneNumberType.FIXED_LINE;
        var zones = ZONES.getTimeZonesForNumber(number);
        String zone = zones.isEmpty() ? null : zones.getFirst();
        return new NumberFacts(landline, NUMBERS.getRegionCodeForNumber(number), usable(zone) ? zone : null);
    }

    /** Of a number in E.164; nothing where the plan does not know it. */
    public static NumberFacts of(String e164) {
        try {
            return of(NUMBERS.parse(e164, null));
        } catch (com.google.i18n.phonenumbers.NumberParseException e) {
            return new NumberFacts(false, null, null);
        }
    }

    private static boolean usable(@Nullable String zone) {
        return zone != null && KNOWN_ZONES.computeIfAbsent(zone, NumberFacts::isZone);
    }

    private static boolean isZone(String zone) {
        try {
            ZoneId.of(zone);
            return !zone.equals(PhoneNumberToTimeZonesMapper.getUnknownTimeZone());
        } catch (DateTimeException e) {
            return false;
        }
    }
}
