package io.hudhud.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Real files of all kinds, as small as they can be. */
public final class GivenFiles {

    private GivenFiles() {}

    /** One colour, as {@code png} or {@code jpg}. */
    public static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(Color.ORANGE);
        brush.fillRect(0, 0, width, height);
        brush.dispose();
        return written(image, format);
    }

    /** A picture that no program makes small. */
    public static byte[] noise(String format, int width, int height, int imageType) {
        var image = new BufferedImage(width, height, imageType);
        var random = new Random(7);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return written(image, format);
    }

    public static byte[] written(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException("nothing writes " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A film without pictures in it, but with everything that says what they are, such as {@code avc1}. */
    public static byte[] film(String brand, String codec, String... sounds) {
        byte[] tracks = track("vide", codec, 86);
        for (String sound : sounds) {
            tracks = joined(tracks, track("soun", sound, 36));
        }
        return joined(
                box("ftyp", joined(word(brand), new byte[4], word("isom"))),
                box("moov", joined(box("mvhd", new byte[100]), tracks)),
                box("mdat", new byte[16]));
    }

    /** Anybody can open it unless a password is given. */
    public static byte[] document(int pages, String... password) {
        try (var document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            if (password.length > 0) {
                document.protect(new StandardProtectionPolicy(password[0], password[0], new AccessPermission()));
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small document whose list of parts unfolds to {@code bytes} zeros. */
    public static byte[] documentOf(int bytes) {
        byte[] zeros = deflated(bytes);
        String head = "%PDF-1.7\n";
        String part = "1 0 obj\n<< /Type /XRef /Size 2 /W [1 4 2] /Root 1 0 R /Filter /FlateDecode /Length "
                + zeros.length + " >>\nstream\n";
        return joined(
                latin(head + part), zeros, latin("\nendstream\nendobj\nstartxref\n" + head.length() + "\n%%EOF\n"));
    }

    /** A picture of eight points a side with a comment that unfolds to {@code bytes}, and 16 bits per colour to be remade. */
    public static byte[] pictureWithText(int bytes) {
        byte[] png = written(new BufferedImage(8, 8, BufferedImage.TYPE_USHORT_GRAY), "png");
        int afterHeader = 33;
        byte[] content = joined(word("zTXt"), latin("a\0\0"), deflated(bytes));
        var check = new CRC32();
        check.update(content);
        return joined(
                Arrays.copyOf(png, afterHeader),
                ByteBuffer.allocate(4).putInt(content.length - 4).array(),
                content,
                ByteBuffer.allocate(4).putInt((int) check.getValue()).array(),
                Arrays.copyOfRange(png, afterHeader, png.length));
    }

    private static byte[] deflated(int zeros) {
        var folded = new ByteArrayOutputStream();
        byte[] piece = new byte[1_000_000];
        try (var deflater = new DeflaterOutputStream(folded)) {
            for (int written = 0; written < zeros; written += piece.length) {
                deflater.write(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folded.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] track(String handler, String codec, int entry) {
        byte[] description = box(codec, new byte[entry - 8]);
        byte[] table = box(
                "stbl",
                joined(
                        box(
                                "stsd",
                                joined(
                                        new byte[4],
                                        ByteBuffer.allocate(4).putInt(1).array(),
                                        description)),
                        box("stts", new byte[8])));
        byte[] handled = box("hdlr", joined(new byte[8], word(handler), new byte[13]));
        return box(
                "trak",
                joined(
                        box("tkhd", new byte[84]),
                        box("mdia", joined(box("mdhd", new byte[24]), handled, box("minf", table)))));
    }

    /** ISO/IEC 14496-12, section 4.2. */
    private static byte[] box(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(word(type))
                .put(content)
                .array();
    }

    private static byte[] word(String four) {
        return four.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
