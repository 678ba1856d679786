package io.hudhud.workspace.access;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an API key is limited to: an area of the API ({@code contacts}, {@code campaigns}: the first word of the path after
 * {@code /api/v1}) to read, or to read and write; or everything.
 */
public record Scope(String word) {

    private static final Pattern SHAPE = Pattern.compile("\\*|[a-z][a-z-]{1,40}:(read|write)");

    public static final Scope ALL = new Scope("*");
    static final Scope METRICS = new Scope("metrics:read");

    /** @throws IllegalArgumentException when it is neither {@code *} nor an area with {@code :read} or {@code :write} */
    public Scope {
        if (!SHAPE.matcher(word).matches()) {
            throw new IllegalArgumentException("a scope is *, or an area with :read or :write, such as contacts:read");
        }
    }

    /** Whether a holder of these scopes may read, or write, in an area. */
    static boolean allow(Set<String> scopes, String area, boolean write) {
        return scopes.contains(ALL.word)
                || scopes.contains(area + ":write")
                || (!write && scopes.contains(area + ":read"));
    }
}
