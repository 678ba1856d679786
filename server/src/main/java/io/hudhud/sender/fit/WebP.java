package io.hudhud.sender.fit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** WhatsApp takes WebP as a sticker only. */
final class WebP {

    static final String TYPE = "image/webp";

    private WebP() {}

    /** Whether a file that begins with {@code head} is one (RFC 9649, section 2.4). */
    static boolean is(byte[] head) {
        return isAt(head, 0, "RIFF") && isAt(head, 8, "WEBP");
    }

    private static boolean isAt(byte[] head, int at, String word) {
        return head.length >= at + word.length()
                && Arrays.equals(
                        head, at, at + word.length(), word.getBytes(StandardCharsets.US_ASCII), 0, word.length());
    }
}
