package io.hudhud.bench.stack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is started and how.
 *
 * @param wantedPort where the server listens when nobody else does; otherwise it gets a free port
 * @param serverProperties configuration of the server beyond ports and folders
 * @param serverFlags flags of the server's JVM beside those of {@code server/jvm.options}
 */
public record StackSettings(int wantedPort, Map<String, String> serverProperties, List<String> serverFlags) {
    private static final String DATABASE_URL = "hudhud.database.url";

    public StackSettings {
        serverProperties = Map.copyOf(serverProperties);
        serverFlags = List.copyOf(serverFlags);
    }

    /** Free ports, and what the server does by default. */
    public static StackSettings plain() {
        return new StackSettings(0, Map.of(), List.of());
    }

    /** For many restarts: the JVM compiles less and is up sooner. */
    public static StackSettings quickStart() {
        return new StackSettings(0, Map.of(), List.of("-XX:TieredStopAtLevel=1"));
    }

    /**
     * On a database that outlives every server, as several nodes need it.
     *
     * @param jdbcUrl names the user too
     * @param key what secrets depend on, the same for all nodes: 32 bytes in Base64
     */
    public StackSettings sharing(String jdbcUrl, String key) {
        return with(DATABASE_URL, jdbcUrl).with("hudhud.vault.key", key);
    }

    /** The database that is not the server's own; empty when it runs its own. */
    Optional<String> sharedDatabase() {
        return Optional.ofNullable(serverProperties.get(DATABASE_URL));
    }

    public StackSettings listeningOn(int port) {
        return new StackSettings(port, serverProperties, serverFlags);
    }

    public StackSettings with(String property, String value) {
        var properties = new LinkedHashMap<>(serverProperties);
        properties.put(property, value);
        return new StackSettings(wantedPort, properties, serverFlags);
    }
}
