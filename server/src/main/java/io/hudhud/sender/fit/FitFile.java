package io.hudhud.sender.fit;

import io.hudhud.sender.MediaKind;
import io.hudhud.sender.fit.Unfit.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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

    private final FitPicture picture = new FitPicture();

    /**
     * The file itself, or what was made of it in {@code room}.
     *
     * @param room a file that may be written to
     */
    public Fitted fit(Path file, Path room) throws Unfit {
        try {
            long bytes = Files.size(file);
            if (bytes == 0) {
                throw new Unfit(Reason.EMPTY, "this file is empty");
            }
            byte[] head = head(file);
            if (WebP.is(head)) {
                return picture.remade(WebP.TYPE, withinReach(file, bytes), room);
            }
            MediaKind kind = kind(head);
            return switch (kind) {
                case JPEG, PNG -> picture.fit(kind, withinReach(file, bytes), bytes, room);
                case MP4, THREE_GPP -> {
                    CheckFilm.check(file);
                    yield asItIs(kind, file, bytes);
                }
                case PDF -> {
                    CheckDocument.check(file);
                    yield asItIs(kind, file, bytes);
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(MediaKind.HEAD);
        }
    }

    private static MediaKind kind(byte[] head) throws Unfit {
        Optional<MediaKind> kind = MediaKind.of(head);
        if (kind.isEmpty()) {
            throw new Unfit(
                    Reason.TYPE,
                    "WhatsApp takes JPEG, PNG, MP4, 3GPP and PDF files, and this is none of them, nor WebP");
        }
        return kind.get();
    }

    private static Path withinReach(Path picture, long bytes) throws Unfit {
        if (bytes > LARGEST_PICTURE) {
            throw new Unfit(Reason.SIZE, "a picture has at most 50 MB: make it smaller");
        }
        return picture;
    }

    private static Fitted asItIs(MediaKind kind, Path file, long bytes) throws Unfit {
        if (bytes > kind.most()) {
            throw new Unfit(Reason.SIZE, "a file of this type has at most " + kind.most() + " bytes: make it smaller");
        }
        return new Fitted(kind, file, bytes, null);
    }
}
