package io.hudhud.workspace.access;

import java.security.SecureRandom;
import java.util.Base64;

/** Random words that prove something by being known, and the hashes of them that we keep. */
final class Token {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Token() {}

    /** 256 random bits, safe in URLs and headers. */
    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
