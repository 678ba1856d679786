package io.hudhud.simulator.world;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * To whom a message goes.
 *
 * @param input as the caller gave it
 * @param key digits of the phone as a number; negative for a person known only by business-scoped user id
 * @param waId digits of the phone; null for a person known only by user id
 * @param userId the business-scoped user id, when the caller gave one
 */
public record Recipient(
        String input,
        long key,
        @Nullable String waId,
        @Nullable String userId) {
    private static final Pattern DECORATION = Pattern.compile("[+\\s()-]");
    private static final Pattern USER_ID = Pattern.compile("[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}");

    /** The recipient behind {@code to}, which may carry {@code +}, spaces, hyphens and parentheses; null when it is no phone number. */
    public static @Nullable Recipient ofPhone(String to) {
        String digits = DECORATION.matcher(to).replaceAll("");
        if (digits.length() < 7 || digits.length() > 15 || digits.charAt(0) == '0') {
            return null;
        }
        long key = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            key = key * 10 + digit;
        }
        return new Recipient(to, key, digits, null);
    }

    /** The recipient behind a phone number or a user id; null when it is neither. */
    public static @Nullable Recipient of(String address) {
        Recipient phone = ofPhone(address);
        return phone != null ? phone : ofUserId(address);
    }

    /** The recipient behind a business-scoped user id; null when it has another form. */
    public static @Nullable Recipient ofUserId(String userId) {
        if (!USER_ID.matcher(userId).matches()) {
            return null;
        }
        long hash = 1125899906842597L;
        for (int i = 0; i < userId.length(); i++) {
            hash = 31 * hash + userId.charAt(i);
        }
        return new Recipient(userId, hash | Long.MIN_VALUE, null, userId);
    }
}
