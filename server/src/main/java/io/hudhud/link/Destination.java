package io.hudhud.link;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads where a link is to lead. */
public final class Destination {

    private static final int LONGEST = 2000;

    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?)://([^/?#\\s:@\\\\]+)(:\\d{1,5})?([/?#].*)?");
    private static final Pattern HOST = Pattern.compile("[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?");
    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final String KEPT =
            "-._~:/?#[]@!$&'()*+,;=%ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private Destination() {}

    /**
     * An absolute http(s) address, with everything encoded that cannot stand in one; null for anything else, for an address
     * with a user's name in it and for one of more than 2,000 characters.
     */
    public static @Nullable String read(String value) {
        var address = ADDRESS.matcher(value.strip());
        if (!address.matches()) {
            return null;
        }
        String host = host(address.group(2));
        if (host == null) {
            return null;
        }
        String port = address.group(3) == null ? "" : address.group(3);
        String rest = address.group(4) == null ? "/" : encoded(address.group(4));
        String read = address.group(1).toLowerCase(Locale.ROOT) + "://" + host + port + rest;
        return read.length() > LONGEST ? null : read;
    }

    private static @Nullable String host(String name) {
        try {
            String host = IDN.toASCII(name).toLowerCase(Locale.ROOT);
            return HOST.matcher(host).matches() ? host : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String encoded(String rest) {
        var encoded = new StringBuilder(rest.length());
        for (byte octet : STRAY_PERCENT.matcher(rest).replaceAll("%25").getBytes(StandardCharsets.UTF_8)) {
            if (octet > 0 && KEPT.indexOf(octet) >= 0) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return encoded.toString();
    }
}
