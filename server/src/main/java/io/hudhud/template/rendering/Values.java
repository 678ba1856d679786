package io.hudhud.template.rendering;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads values that are more than text. Each answers null for what it cannot read, which then counts as missing. */
public final class Values {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern MEDIA_ID = Pattern.compile("\\d{1,40}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MILLISECONDS = Pattern.compile("\\d{5,16}");
    private static final String KEPT_IN_ADDRESSES =
            "-._~:/?#[]@!$&'()*+,;=%ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private Values() {}

    /** The id of an uploaded file, or an http(s) address. */
    public static @Nullable String media(String value) {
        String media = value.strip();
        if (MEDIA_ID.matcher(media).matches()) {
            return media;
        }
        try {
            var address = new URI(media);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web && address.getHost() != null ? media : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** An https address. */
    public static @Nullable String webAddress(String value) {
        String address = media(value);
        return address != null && address.startsWith("https://") ? address : null;
    }

    /** The number of a catalogue. */
    public static @Nullable String catalog(String value) {
        String catalog = value.strip();
        return MEDIA_ID.matcher(catalog).matches() ? catalog : null;
    }

    /** A JSON object with at least one member, without the spaces between them. */
    public static @Nullable String flowData(String value) {
        try {
            return JSON.readTree(value) instanceof ObjectNode data && !data.isEmpty() ? data.toString() : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    static boolean isLink(String media) {
        return media.startsWith("http");
    }

    /** Degrees, in the digits that they came in. */
    public static @Nullable String coordinate(String value) {
        var degrees = number(value);
        return degrees == null || degrees.abs().compareTo(BigDecimal.valueOf(180)) > 0 ? null : degrees.toPlainString();
    }

    /** Percent-encodes what cannot stand in an address; what means something in one stays as it is. */
    public static String urlSuffix(String value) {
        var suffix = new StringBuilder(value.length());
        for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
            if (octet > 0 && KEPT_IN_ADDRESSES.indexOf(octet) >= 0) {
                suffix.append((char) octet);
            } else {
                suffix.append('%')
                        .append(Character.toUpperCase(Character.forDigit((octet >> 4) & 0xF, 16)))
                        .append(Character.toUpperCase(Character.forDigit(octet & 0xF, 16)));
            }
        }
        return suffix.toString();
    }

    /** Milliseconds since 1970 of a moment; a bare day ends at its midnight in {@code zone}. */
    public static @Nullable String endMilliseconds(String value, ZoneId zone) {
        String text = value.strip();
        if (MILLISECONDS.matcher(text).matches()) {
            return text;
        }
        if (DAY.matcher(text).matches()) {
            var day = day(text);
            return day == null
                    ? null
                    : Long.toString(
                            day.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli());
        }
        var moment = moment(text, zone);
        return moment == null ? null : Long.toString(moment.toEpochMilli());
    }

    /** A day as {@code 2026-11-22}. */
    public static @Nullable LocalDate day(String value) {
        try {
            var day = LocalDate.parse(value.strip());
            return isOfThisAge(day.getYear()) ? day : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A moment in ISO 8601; without an offset it is the local time of {@code zone}. */
    public static @Nullable Instant moment(String value, ZoneId zone) {
        String text = value.strip();
        try {
            var moment = OffsetDateTime.parse(text);
            return isOfThisAge(moment.getYear()) ? moment.toInstant() : null;
        } catch (DateTimeException withoutOffset) {
            try {
                var time = LocalDateTime.parse(text.replace(' ', 'T'));
                return isOfThisAge(time.getYear()) ? time.atZone(zone).toInstant() : null;
            } catch (DateTimeException e) {
                return null;
            }
        }
    }

    /** ISO 8601 goes on for a thousand million years; arithmetic with what is far out fails. */
    private static boolean isOfThisAge(int year) {
        return year >= 1 && year <= 9999;
    }

    /** A number with a decimal point, perhaps with commas between thousands, perhaps in Arabic digits. */
    public static @Nullable BigDecimal number(String value) {
        var digits = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
            } else if (c == '.' || c == '٫') {
                digits.append('.');
            } else if (c == '-' || c == '+') {
                digits.append(c);
            } else if (c != ',' && c != '٬' && !Character.isSpaceChar(c)) {
                return null;
            }
        }
        try {
            return new BigDecimal(digits.toString());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
