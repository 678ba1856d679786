package io.hudhud.workspace.access;

import java.nio.charset.StandardCharsets;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords so that a stolen database does not tell them (bcrypt). */
@Component
class Passwords {

    private static final int SHORTEST = 10;
    /** More is cut off by bcrypt without a word. */
    private static final int MOST_BYTES = 72;

    private static final int ONE_TIME_LENGTH = 20;

    private final BCryptPasswordEncoder bcrypt;
    private final String nobodys;

    Passwords(AccessProperties properties) {
        this.bcrypt = new BCryptPasswordEncoder(properties.bcryptStrength());
        this.nobodys = hash(Token.random());
    }

    /** @throws IllegalArgumentException when a password is too short or too long */
    static void check(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new IllegalArgumentException("a password has to have at least " + SHORTEST + " characters");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new IllegalArgumentException("a password has to fit in " + MOST_BYTES + " bytes");
        }
    }

    /** A password that somebody hands to another person, who has to change it. */
    static String oneTime() {
        return Token.random().substring(0, ONE_TIME_LENGTH);
    }

    final String hash(String password) {
        check(password);
        String hash = bcrypt.encode(password);
        if (hash == null) {
            throw new IllegalStateException("bcrypt gave no hash");
        }
        return hash;
    }

    boolean matches(String password, String hash) {
        return password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES && bcrypt.matches(password, hash);
    }

    /** Takes as long as {@link #matches}, so that the time does not tell which addresses are known. */
    void matchesNobody(String password) {
        matches(password, nobodys);
    }
}
