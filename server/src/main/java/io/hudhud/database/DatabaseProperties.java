package io.hudhud.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data is.
 *
 * @param data the data directory: the key file and, unless {@code url} is given, the database
 * @param programs where the programs of the PostgreSQL that Hudhud runs are unpacked to, once per version
 * @param url a PostgreSQL 18 or newer of your own, {@code postgresql://user:password@host/name} or a JDBC address; empty:
 *     Hudhud runs one itself
 * @param user who signs in there, when {@code url} does not say
 * @param password of that user, when {@code url} does not say
 * @param requireFsync refuse a database that may forget what it has committed; only throw-away data can do without
 * @param port of the PostgreSQL that Hudhud runs; 0: any free one
 * @param startTimeout how long that PostgreSQL may take to start, recovery after a crash included
 * @param settings further settings of that PostgreSQL, stronger than ours
 */
@ConfigurationProperties("hudhud.database")
record DatabaseProperties(
        Path data,
        Path programs,
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("true") boolean requireFsync,
        @DefaultValue("0") int port,
        @DefaultValue("5m") Duration startTimeout,
        @DefaultValue Map<String, String> settings) {

    /** What reaches a log. */
    @Override
    public String toString() {
        return "DatabaseProperties[data=" + data + ", embedded=" + url.isBlank() + "]";
    }
}
