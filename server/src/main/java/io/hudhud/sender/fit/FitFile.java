package io.hudhud.sender.fit;

import io.hudhud.sender.MediaKind;
import io.hudhud.sender.fit.Unfit.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/**
 * Looks at a file before WhatsApp does: a refusal there comes late, as error 131053 of every message.
 *
 * @see <a href="https://developers.facebook.com/docs/whatsapp/cloud-api/reference/media">Supported media types</a>, 2025-12-02
 */
@Component
public class FitFile {

    /** What is given as a picture: more than a camera makes. */
    private static final long LARGEST_PICTURE = 50 * 1024 * 1024L;

    private final LookApart looks = new LookApart();

    /**
     * The file itself, or what was made of it in {@code room}.
     *
     * @param room a file that may be written to
     */
    public Fitted fit(Path file, Path room) throws Unfit {
        try {
            long bytes = Files.size(file);
            if (bytes == 0) {
                throw new Unfit(Reason.EMPTY);
            }
            byte[] head = head(file);
            String type = type(head);
            if (bytes > most(head)) {
                throw new Unfit(Reason.SIZE);
            }
            return looks.at(type, file, room);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(MediaKind.HEAD);
        }
    }

    private static String type(byte[] head) throws Unfit {
        if (WebP.is(head)) {
            return WebP.TYPE;
        }
        return MediaKind.of(head).map(MediaKind::type).orElseThrow(() -> new Unfit(Reason.TYPE));
    }

    private static long most(byte[] head) {
        return MediaKind.of(head)
                .filter(kind -> !kind.type().startsWith("image/"))
                .map(MediaKind::most)
                .orElse(LARGEST_PICTURE);
    }
}
