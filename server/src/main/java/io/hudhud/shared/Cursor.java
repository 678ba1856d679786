package io.hudhud.shared;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Where a list goes on: the sort key of the last row shown. Clients see it as one opaque word.
 *
 * @param parts the columns of the sort key, in order
 */
public record Cursor(List<String> parts) {

    private static final String SEPARATOR = "\n";

    public Cursor {
        parts = List.copyOf(parts);
    }

    /** The cursor after a row with this sort key. */
    public static Cursor after(Object... sortKey) {
        return new Cursor(Arrays.stream(sortKey).map(Object::toString).toList());
    }

    /**
     * Reads what a client sent; absent for the first page.
     *
     * @throws Problem 400 when {@code word} is not a cursor of {@code parts} parts
     */
    public static @Nullable Cursor parse(@Nullable String word, int parts) {
        if (word == null || word.isEmpty()) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
            var cursor = new Cursor(Arrays.stream(text.split(SEPARATOR, -1))
                    .map(Cursor::unescape)
                    .toList());
            if (cursor.parts.size() != parts) {
                throw invalid();
            }
            return cursor;
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    /** The word that a client gets and sends back. */
    public String encode() {
        String text = parts.stream().map(Cursor::escape).collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    public String text(int part) {
        return parts.get(part);
    }

    public long number(int part) {
        try {
            return Long.parseLong(text(part));
        } catch (NumberFormatException e) {
            throw invalid();
        }
    }

    public UUID uuid(int part) {
        try {
            return UUID.fromString(text(part));
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    public Instant instant(int part) {
        try {
            return Instant.parse(text(part));
        } catch (DateTimeException e) {
            throw invalid();
        }
    }

    private static String escape(String part) {
        return part.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String unescape(String part) {
        var plain = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '\\' && i + 1 < part.length()) {
                i++;
                plain.append(part.charAt(i) == 'n' ? '\n' : part.charAt(i));
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static Problem invalid() {
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                RequestProblem.INVALID_CURSOR,
                "this cursor is not one of ours: take it from the 'next' of the page before, or leave it out");
    }
}
