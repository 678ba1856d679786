package io.hudhud.simulator.error;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The published error codes with their HTTP status and title. The table and its source lie beside this class. */
public final class ErrorCodes {
    private static final Map<Integer, ErrorCodes.Entry> ALL = load();

    private ErrorCodes() {}

    /** One code; {@code status} is that of a synchronous answer with it. */
    public record Entry(int code, int status, String title) {}

    public static @Nullable Entry find(int code) {
        return ALL.get(code);
    }

    /** The entry of a code that is known, or one made up for a code that is not. */
    public static Entry get(int code) {
        return ALL.getOrDefault(code, new Entry(code, 400, "Unknown error"));
    }

    private static Map<Integer, Entry> load() {
        try (InputStream in = ErrorCodes.class.getResourceAsStream("errors.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the error table is not in the jar");
            }
            var entries = new HashMap<Integer, Entry>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    int code = Integer.parseInt(cells[0]);
                    entries.put(code, new Entry(code, Integer.parseInt(cells[1]), cells[3]));
                }
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
