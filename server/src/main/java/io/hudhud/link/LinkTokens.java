package io.hudhud.link;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/**
 * Draws the tokens of links: two letters for the month, which say where to look, and 22 at random, which are 131 bits. Letters
 * and digits only.
 */
@Component
class LinkTokens {

    static final int LENGTH = 24;

    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BASE = 62;
    private static final int FIRST_YEAR = 2020;

    /** The largest multiple of 62 in a byte: what is drawn beyond it would favour some letters. */
    private static final int FAIR = 248;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    LinkTokens(Clock clock) {
        this.clock = clock;
    }

    String next() {
        var token = new StringBuilder(LENGTH);
        int month = month(clock.instant());
        int months = (month / 100 - FIRST_YEAR) * 12 + month % 100 - 1;
        token.append(LETTERS.charAt(months / BASE)).append(LETTERS.charAt(months % BASE));
        byte[] drawn = new byte[32];
        while (token.length() < LENGTH) {
            random.nextBytes(drawn);
            for (int i = 0; i < drawn.length && token.length() < LENGTH; i++) {
                int octet = drawn[i] & 0xFF;
                if (octet < FAIR) {
                    token.append(LETTERS.charAt(octet % BASE));
                }
            }
        }
        return token.toString();
    }

    /** The month that a token was drawn in, as {@code 202611}; empty for what is no token. */
    static OptionalInt monthOf(String token) {
        if (token.length() != LENGTH || token.chars().anyMatch(letter -> LETTERS.indexOf(letter) < 0)) {
            return OptionalInt.empty();
        }
        int months = LETTERS.indexOf(token.charAt(0)) * BASE + LETTERS.indexOf(token.charAt(1));
        return OptionalInt.of((FIRST_YEAR + months / 12) * 100 + months % 12 + 1);
    }

    /** In UTC. */
    static int month(Instant at) {
        var month = YearMonth.from(at.atZone(ZoneOffset.UTC));
        return month.getYear() * 100 + month.getMonthValue();
    }
}
