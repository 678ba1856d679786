package io.hudhud.workspace;

import io.hudhud.shared.WorkspaceId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Keeps secrets that have to be read again (tokens, app secrets) encrypted at rest, and hashes what must only be recognised
 * again (suppressed numbers). Everything depends on one key: it is part of every backup.
 */
public final class Vault {

    /** Length of the key that all others are derived from, in bytes. */
    static final int KEY_BYTES = 32;

    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey sealing;
    private final SecretKey hashing;
    private final SecureRandom random = new SecureRandom();

    Vault(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("the key has " + key.length + " bytes instead of " + KEY_BYTES);
        }
        this.sealing = derive(key, "AES", "hudhud seal");
        this.hashing = derive(key, "HmacSHA256", "hudhud keyed hash");
    }

    /** Encrypts with AES-GCM; the same text gives another result each time. */
    public byte[] seal(String plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = aes(Cipher.ENCRYPT_MODE, nonce, plain.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                .put(FORMAT)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException when it was sealed with another key or changed since */
    public String open(byte[] sealed) {
        if (sealed.length <= 1 + NONCE_BYTES || sealed[0] != FORMAT) {
            throw new IllegalStateException("this is not something that the vault has sealed");
        }
        byte[] nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE_BYTES);
        byte[] plain = aes(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, 1 + NONCE_BYTES, sealed.length));
        return new String(plain, StandardCharsets.UTF_8);
    }

    /** HMAC-SHA256 of a value, different in each workspace: tells whether it is the same without telling what it is. */
    public byte[] keyedHash(WorkspaceId workspace, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(hashing);
            mac.update(
                    ByteBuffer.allocate(Long.BYTES).putLong(workspace.value()).array());
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA256", e);
        }
    }

    private byte[] aes(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of this server does not open what is stored: was it replaced?", e);
        }
    }

    private static SecretKey derive(byte[] key, String algorithm, String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(key)
                                    .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HKDF-SHA256", e);
        }
    }
}
