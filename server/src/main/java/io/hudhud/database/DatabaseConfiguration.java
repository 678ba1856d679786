package io.hudhud.database;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database of this server: its own PostgreSQL, or the one at the given address. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final String EMBEDDED = "'${hudhud.database.url:}'.isBlank()";

    @Bean
    DataDirectory dataDirectory(DatabaseProperties properties) {
        return new DataDirectory(properties.data());
    }

    @Bean
    @ConditionalOnExpression(EMBEDDED)
    OwnPostgres ownPostgres(DataDirectory data, DatabaseProperties properties) {
        return OwnPostgres.start(data, properties);
    }

    @Bean
    JdbcConnectionDetails database(DatabaseProperties properties, Optional<OwnPostgres> own) {
        var address = own.map(OwnPostgres::address)
                .orElseGet(() -> DatabaseAddress.parse(properties.url(), properties.user(), properties.password()));
        DatabaseCheck.check(address, properties.requireFsync());
        return address;
    }

    @Bean
    NodeIdentity node(Optional<OwnPostgres> own) {
        return own.isPresent() ? new NodeIdentity("local", true) : new NodeIdentity(randomName(), false);
    }

    @Bean
    RestoredBackup restoredBackup(DSLContext db, DataDirectory data, Optional<OwnPostgres> own) {
        return BackupWatch.atStart(db, data, own.isPresent());
    }

    private static String randomName() {
        String suffix = UUID.randomUUID().toString().substring(0, 8);
        try {
            return InetAddress.getLocalHost().getHostName() + "-" + suffix;
        } catch (UnknownHostException e) {
            return "node-" + suffix;
        }
    }
}
