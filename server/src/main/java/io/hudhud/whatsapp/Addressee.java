package io.hudhud.whatsapp;

import io.hudhud.shared.PhoneNumber;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom a message is for: by number, by the person's id in the sending portfolio (BSUID), or both. Where both are known the
 * number counts, as WhatsApp does it. Without a number and a well-formed id there is none.
 */
public record Addressee(
        @Nullable PhoneNumber phone, @Nullable String bsuid) {

    /** Country code, dot, up to 128 alphanumerics, perhaps with "ENT." before them. */
    private static final Pattern BSUID = Pattern.compile("[A-Z]{2}\\.[A-Za-z0-9.]{1,140}");

    public Addressee {
        if (!isPossible(phone, bsuid)) {
            throw new IllegalArgumentException("nobody can be addressed without a number or a BSUID");
        }
    }

    /** Whether somebody can be addressed by one of these. */
    public static boolean isPossible(@Nullable PhoneNumber phone, @Nullable String bsuid) {
        return phone != null || (bsuid != null && BSUID.matcher(bsuid).matches());
    }

    public static Addressee of(PhoneNumber phone) {
        return new Addressee(phone, null);
    }

    /** The member of the request that names the person. */
    String member() {
        return phone != null ? "\"to\":\"" + phone.value() + "\"" : "\"recipient\":\"" + bsuid + "\"";
    }

    /** What reaches a log. */
    @Override
    public String toString() {
        return String.valueOf(phone);
    }
}
