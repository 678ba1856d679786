package io.hudhud.template.life;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/** Tells whether a language of a draft is what was given to Meta before, its samples included. */
final class DraftFingerprint {

    private DraftFingerprint() {}

    /** 64 hexadecimal digits. */
    static String of(DraftContent content, DraftVariant variant) {
        String text = content.design(variant).write() + "\n" + new TreeMap<>(variant.files());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
