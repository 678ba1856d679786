package io.hudhud.sender.fit;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import io.hudhud.sender.fit.Unfit.Reason;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** A picture of which only the beginning was read so far: its size is known before it takes memory. */
final class OpenPicture implements AutoCloseable {

    /** More than a phone's camera has. */
    private static final long MOST_POINTS = 60_000_000;

    /** As many as are read: a phone shows far fewer. */
    private static final long POINTS = 8_000_000;

    private final Path file;
    private final ImageInputStream stream;
    private final ImageReader reader;
    private final int width;
    private final int height;

    private OpenPicture(Path file, ImageInputStream stream, ImageReader reader, int width, int height) {
        this.file = file;
        this.stream = stream;
        this.reader = reader;
        this.width = width;
        this.height = height;
    }

    static OpenPicture of(Path file) throws IOException, Unfit {
        ImageInputStream stream = ImageIO.createImageInputStream(file.toFile());
        var readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            stream.close();
            throw unreadable();
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(stream, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_POINTS) {
                throw new Unfit(Reason.POINTS);
            }
            return new OpenPicture(file, stream, reader, width, height);
        } catch (IOException | RuntimeException e) {
            close(stream, reader);
            throw unreadable();
        } catch (Unfit e) {
            close(stream, reader);
            throw e;
        }
    }

    /** What WhatsApp takes: RGB with or without alpha, of 8 bits each. */
    boolean isOfEightBits() throws Unfit {
        try {
            var type = reader.getRawImageType(0);
            if (type == null) {
                throw new Unfit(Reason.PRINT_COLOURS);
            }
            return type.getColorModel().getComponentSize(0) <= 8;
        } catch (IOException | RuntimeException e) {
            throw unreadable();
        }
    }

    /** Upright, with no more points than fit into memory. */
    BufferedImage read() throws Unfit {
        try {
            var parameters = reader.getDefaultReadParam();
            int every = (int) Math.ceil(Math.sqrt((double) width * height / POINTS));
            parameters.setSourceSubsampling(every, every, 0, 0);
            BufferedImage image = reader.read(0, parameters);
            return ExifFilterUtils.getFilterForOrientation(orientation()).apply(image);
        } catch (IOException | RuntimeException e) {
            throw unreadable();
        }
    }

    /** How the camera was held. */
    private Orientation orientation() {
        try {
            var exif = ImageMetadataReader.readMetadata(file.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer held = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return held == null || held < 1 || held > 8 ? Orientation.TOP_LEFT : Orientation.typeOf(held);
        } catch (ImageProcessingException | IOException e) {
            return Orientation.TOP_LEFT;
        }
    }

    @Override
    public void close() throws IOException {
        close(stream, reader);
    }

    private static void close(ImageInputStream stream, ImageReader reader) throws IOException {
        reader.dispose();
        stream.close();
    }

    private static Unfit unreadable() {
        return new Unfit(Reason.UNREADABLE);
    }
}
