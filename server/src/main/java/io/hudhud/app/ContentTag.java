package io.hudhud.app;

import io.hudhud.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import org.springframework.core.io.Resource;

/** An ETag that changes with a file's content, and only with it. */
final class ContentTag {

    private static final int BYTES = 12;

    private ContentTag() {}

    static String of(Resource file) {
        try (var content = file.getInputStream()) {
            return "\"" + HexFormat.of().formatHex(Sha256.of(content.readAllBytes()), 0, BYTES) + "\"";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
