package io.hudhud.sender;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What WhatsApp takes as the header of a template, told by its first bytes: what a browser or a file's name says is not
 * believed. Nothing that a browser would run, such as HTML or SVG, is among it.
 *
 * @see <a href="https://developers.facebook.com/docs/whatsapp/cloud-api/reference/media">Media</a>, 2025-12-02
 */
public enum MediaKind {
    JPEG("image/jpeg", 5),
    PNG("image/png", 5),
    MP4("video/mp4", 16),
    THREE_GPP("video/3gpp", 16),
    PDF("application/pdf", 100);

    /** So many bytes tell what it is. */
    public static final int HEAD = 12;

    private static final long MEGABYTE = 1024 * 1024L;

    private final String type;
    private final long most;

    MediaKind(String type, int mostMegabytes) {
        this.type = type;
        this.most = mostMegabytes * MEGABYTE;
    }

    /** What a file is that begins with {@code head}; empty when it is nothing that WhatsApp takes. */
    public static Optional<MediaKind> of(byte[] head) {
        return Optional.ofNullable(sniffed(head));
    }

    /** Its media type, e.g. {@code image/jpeg}. */
    public String type() {
        return type;
    }

    /** The most bytes that WhatsApp takes. */
    public long most() {
        return most;
    }

    /** Whether a page shows it in place; all else is offered for download. */
    public boolean isShown() {
        return this != PDF;
    }

    private static @Nullable MediaKind sniffed(byte[] head) {
        if (begins(head, 0, 0xFF, 0xD8, 0xFF)) {
            return JPEG;
        }
        if (begins(head, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return PNG;
        }
        if (begins(head, 0, '%', 'P', 'D', 'F', '-')) {
            return PDF;
        }
        if (begins(head, 4, 'f', 't', 'y', 'p')) {
            return begins(head, 8, '3', 'g') ? THREE_GPP : MP4;
        }
        return null;
    }

    private static boolean begins(byte[] head, int from, int... bytes) {
        if (head.length < from + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[from + i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
