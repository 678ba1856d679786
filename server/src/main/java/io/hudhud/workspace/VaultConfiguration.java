package io.hudhud.workspace;

import io.hudhud.database.DataDirectory;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the key of the vault: given by the environment, or in the key file, which the first start makes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VaultProperties.class)
class VaultConfiguration {

    private static final String KEY_FILE = "key";

    @Bean
    Vault vault(VaultProperties properties, DataDirectory data) {
        String given = properties.key();
        return new Vault(Base64.getDecoder().decode(given.isBlank() ? keyFile(data) : given));
    }

    private static String keyFile(DataDirectory data) {
        return data.read(KEY_FILE).orElseGet(() -> {
            byte[] key = new byte[Vault.KEY_BYTES];
            new SecureRandom().nextBytes(key);
            String text = Base64.getEncoder().encodeToString(key);
            data.write(KEY_FILE, text);
            return text;
        });
    }
}
