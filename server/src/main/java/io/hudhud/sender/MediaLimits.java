package io.hudhud.sender;

/**
 * What WhatsApp takes as the header of a template: an image, a video or a document.
 *
 * @see <a href="https://developers.facebook.com/docs/whatsapp/cloud-api/reference/media">Media</a>, 2025-12-02
 */
final class MediaLimits {

    private static final long MEGABYTE = 1024 * 1024L;

    private MediaLimits() {}

    /** The most bytes of a file of {@code type}; 0 where WhatsApp takes none. */
    static long most(String type) {
        return switch (type) {
            case "image/jpeg", "image/png" -> 5 * MEGABYTE;
            case "video/mp4", "video/3gpp" -> 16 * MEGABYTE;
            case "application/pdf" -> 100 * MEGABYTE;
            default -> 0;
        };
    }
}
