package io.hudhud.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.Resource;

/** An ETag that changes with a file's content, and only with it. */
final class ContentTag {

    private static final int BYTES = 12;

    private ContentTag() {}

    static String of(Resource file) {
        try (var content = file.getInputStream()) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return "\"" + HexFormat.of().formatHex(hash, 0, BYTES) + "\"";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
