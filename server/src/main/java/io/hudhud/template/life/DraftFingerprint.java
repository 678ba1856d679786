package io.hudhud.template.life;

import io.hudhud.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Tells whether a draft, or a language of it, is what it was before, samples included. */
final class DraftFingerprint {

    // Maps that cannot be changed are read in another order by each start of the server.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private DraftFingerprint() {}

    /** 32 bytes: the same for the same content as it was read from the database, on every node and after every restart. */
    static byte[] of(DraftContent content) {
        return Sha256.of(JSON.writeValueAsString(content));
    }

    /** Of what is given to Meta: 64 hexadecimal digits. */
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
