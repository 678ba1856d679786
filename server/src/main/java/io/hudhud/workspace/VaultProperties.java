package io.hudhud.workspace;

import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The key that secrets are sealed with.
 *
 * @param key 32 bytes in Base64; empty: the key file in the data directory
 */
@ConfigurationProperties("hudhud.vault")
record VaultProperties(@DefaultValue("") String key) {

    VaultProperties {
        if (!key.isBlank() && lengthOf(key) != Vault.KEY_BYTES) {
            throw new IllegalArgumentException("HUDHUD_KEY has to be " + Vault.KEY_BYTES
                    + " random bytes in Base64: make one with 'openssl rand -base64 32'");
        }
    }

    private static int lengthOf(String key) {
        try {
            return Base64.getDecoder().decode(key).length;
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    /** What reaches a log. */
    @Override
    public String toString() {
        return "VaultProperties[key=" + (key.isBlank() ? "from the key file" : "given") + "]";
    }
}
