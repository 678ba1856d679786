package io.hudhud.sender.fit;

import io.hudhud.sender.MediaKind;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.coobird.thumbnailator.Thumbnails;

/** Makes a JPEG or PNG of what WhatsApp would refuse: WebP, more than 5 MB, 16 bits per colour. */
final class FitPicture {

    /** A phone shows no more points than this on a side. */
    private static final int LONGEST_SIDE = 2560;

    private static final int SHORTER_SIDE = 1600;

    private FitPicture() {}

    /** What the picture is, or what was made of it in {@code room}, which stays empty where nothing has to be made. */
    static MediaKind fit(String type, Path file, Path room) throws IOException, Unfit {
        try (var picture = OpenPicture.of(file)) {
            if (!type.equals(WebP.TYPE) && picture.isOfEightBits()) {
                MediaKind kind = LookAtFile.kind(type);
                if (Files.size(file) <= kind.most()) {
                    return kind;
                }
            }
            return remade(picture.read(), room);
        }
    }

    private static MediaKind remade(BufferedImage image, Path room) throws IOException {
        if (image.getColorModel().hasAlpha()) {
            write(image, "png", LONGEST_SIDE, 1, room);
            if (Files.size(room) <= MediaKind.PNG.most()) {
                return MediaKind.PNG;
            }
        }
        BufferedImage opaque = onWhite(image);
        write(opaque, "jpg", LONGEST_SIDE, 0.9, room);
        if (Files.size(room) > MediaKind.JPEG.most()) {
            write(opaque, "jpg", SHORTER_SIDE, 0.8, room);
        }
        return MediaKind.JPEG;
    }

    private static void write(BufferedImage image, String format, int side, double quality, Path into)
            throws IOException {
        int longest = Math.max(image.getWidth(), image.getHeight());
        try (var out = Files.newOutputStream(into)) {
            Thumbnails.of(image)
                    .scale(Math.min(1.0, (double) side / longest))
                    .outputFormat(format)
                    .outputQuality(quality)
                    .toOutputStream(out);
        }
    }

    /** A JPEG has no alpha: what shines through becomes white. */
    private static BufferedImage onWhite(BufferedImage image) {
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var brush = opaque.createGraphics();
        brush.drawImage(image, 0, 0, Color.WHITE, null);
        brush.dispose();
        return opaque;
    }
}
