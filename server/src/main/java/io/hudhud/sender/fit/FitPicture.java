package io.hudhud.sender.fit;

import io.hudhud.sender.MediaKind;
import io.hudhud.sender.fit.Unfit.Reason;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import net.coobird.thumbnailator.Thumbnails;

/** Makes a JPEG or PNG of what WhatsApp would refuse: WebP, more than 5 MB, 16 bits per colour. */
final class FitPicture {

    /** A phone shows no more points than this on a side. */
    private static final int LONGEST_SIDE = 2560;

    private static final int SHORTER_SIDE = 1600;

    /** One picture in memory at a time: each takes up to 128 MB. */
    private final Semaphore room = new Semaphore(1);

    /** The picture itself where WhatsApp takes it as it is. */
    Fitted fit(MediaKind kind, Path file, long bytes, Path into) throws IOException, Unfit {
        try (var picture = OpenPicture.of(file)) {
            if (bytes <= kind.most() && picture.isOfEightBits()) {
                return new Fitted(kind, file, bytes, null);
            }
        }
        return remade(kind.type(), file, into);
    }

    /** @param type what {@code file} is */
    Fitted remade(String type, Path file, Path into) throws IOException, Unfit {
        room.acquireUninterruptibly();
        try (var picture = OpenPicture.of(file)) {
            BufferedImage image = picture.read();
            if (image.getColorModel().hasAlpha()) {
                var png = written(type, image, MediaKind.PNG, LONGEST_SIDE, 1, into);
                if (png.bytes() <= MediaKind.PNG.most()) {
                    return png;
                }
            }
            BufferedImage opaque = onWhite(image);
            var jpeg = written(type, opaque, MediaKind.JPEG, LONGEST_SIDE, 0.9, into);
            return jpeg.bytes() <= MediaKind.JPEG.most()
                    ? jpeg
                    : written(type, opaque, MediaKind.JPEG, SHORTER_SIDE, 0.8, into);
        } catch (OutOfMemoryError e) {
            throw new Unfit(Reason.POINTS, "this picture is too large to be worked on here: make it smaller");
        } finally {
            room.release();
        }
    }

    private static Fitted written(String type, BufferedImage image, MediaKind kind, int side, double quality, Path into)
            throws IOException {
        int longest = Math.max(image.getWidth(), image.getHeight());
        try (var out = Files.newOutputStream(into)) {
            var picture = Thumbnails.of(image)
                    .scale(Math.min(1.0, (double) side / longest))
                    .outputFormat(kind == MediaKind.PNG ? "png" : "jpg");
            if (kind == MediaKind.JPEG) {
                picture.outputQuality(quality);
            }
            picture.toOutputStream(out);
        }
        return new Fitted(kind, into, Files.size(into), type);
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
