package io.hudhud.sender.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hudhud.sender.MediaKind;
import io.hudhud.sender.fit.Unfit.Reason;
import io.hudhud.testing.GivenFiles;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What WhatsApp takes goes as it is; what can be mended is; for all else there is a reason. */
class FitFileTest {

    /** One orange point: the smallest lossless WebP. */
    private static final byte[] WEBP =
            Base64.getDecoder().decode("UklGRhwAAABXRUJQVlA4TA8AAAAvAAAAAAfQ//73v/+BiOh/AAA=");

    @TempDir
    Path folder;

    private final FitFile fit = new FitFile();

    @Test
    void whatWhatsAppTakesIsNotTouched() throws Exception {
        assertThat(fit(GivenFiles.picture("jpg", 40, 30))).isEqualTo(untouched(MediaKind.JPEG));
        assertThat(fit(GivenFiles.picture("png", 40, 30))).isEqualTo(untouched(MediaKind.PNG));
        assertThat(fit(GivenFiles.film("isom", "avc1", "mp4a"))).isEqualTo(untouched(MediaKind.MP4));
        assertThat(fit(GivenFiles.film("3gp4", "avc1"))).isEqualTo(untouched(MediaKind.THREE_GPP));
        assertThat(fit(GivenFiles.document(2))).isEqualTo(untouched(MediaKind.PDF));
    }

    @Test
    void aWebPBecomesWhatWhatsAppTakes() throws Exception {
        var fitted = fit(WEBP);

        assertThat(fitted.madeFrom()).isEqualTo("image/webp");
        var image = ImageIO.read(fitted.content().toFile());
        assertThat(image.getWidth()).isEqualTo(1);
        assertThat(MediaKind.of(Files.readAllBytes(fitted.content()))).contains(fitted.kind());
    }

    @Test
    void aPictureOfMoreThanFiveMegabytesIsMadeSmaller() throws Exception {
        byte[] large = GivenFiles.noise("png", 1800, 1500, BufferedImage.TYPE_INT_RGB);
        assertThat(large.length).isGreaterThan((int) MediaKind.PNG.most());

        var fitted = fit(large);

        assertThat(fitted.kind()).isEqualTo(MediaKind.JPEG);
        assertThat(fitted.bytes()).isLessThanOrEqualTo(MediaKind.JPEG.most()).isEqualTo(Files.size(fitted.content()));
        assertThat(ImageIO.read(fitted.content().toFile()).getWidth()).isEqualTo(1800);
    }

    @Test
    void whatShinesThroughALargePictureBecomesWhite() throws Exception {
        var image = new BufferedImage(1800, 1500, BufferedImage.TYPE_INT_ARGB);
        var noise = ImageIO.read(
                new java.io.ByteArrayInputStream(GivenFiles.noise("png", 1700, 1400, BufferedImage.TYPE_INT_RGB)));
        var brush = image.createGraphics();
        brush.drawImage(noise, 0, 0, null);
        brush.dispose();

        var fitted = fit(GivenFiles.written(image, "png"));

        assertThat(fitted.kind()).isEqualTo(MediaKind.JPEG);
        var corner = new Color(ImageIO.read(fitted.content().toFile()).getRGB(1790, 1490));
        assertThat(corner.getRed()).isGreaterThan(245);
        assertThat(corner.getBlue()).isGreaterThan(245);
    }

    @Test
    void aPictureOfSixteenBitsPerColourGetsEight() throws Exception {
        var fitted = fit(GivenFiles.written(new BufferedImage(20, 10, BufferedImage.TYPE_USHORT_GRAY), "png"));

        assertThat(fitted.madeFrom()).isEqualTo("image/png");
        assertThat(ImageIO.read(fitted.content().toFile()).getColorModel().getComponentSize(0))
                .isEqualTo(8);
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsRefusedByItsHeader() {
        byte[] bomb = GivenFiles.picture("png", 8, 8);
        // The width and height of the header, whose check sum nobody looks at before the points are read.
        Arrays.fill(bomb, 16, 24, (byte) 0);
        bomb[17] = 1;
        bomb[21] = 1;
        refused(bomb, Reason.POINTS, "make it smaller");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hvc1", "hev1", "av01", "mp4v"})
    void aFilmThatWhatsAppCannotShowIsNamed(String codec) {
        refused(GivenFiles.film("isom", codec, "mp4a"), Reason.CODEC, "H.264");
    }

    @Test
    void aFilmWithSoundThatDoesNotArriveIsNamed() {
        refused(GivenFiles.film("isom", "avc1", "ac-3"), Reason.CODEC, "AAC");
        refused(GivenFiles.film("isom", "avc1", "mp4a", "mp4a"), Reason.CODEC, "one sound track");
    }

    @Test
    void aDocumentThatNobodyCanOpenIsRefused() {
        refused(GivenFiles.document(1, "secret"), Reason.LOCKED, "password");
        refused(GivenFiles.document(0), Reason.NO_PAGE, "no page");
        refused("%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII), Reason.UNREADABLE, "save it again");
    }

    @Test
    void whatIsNotWhatItBeginsAsIsRefused() {
        refused(Arrays.copyOf(GivenFiles.picture("jpg", 9, 9), 20), Reason.UNREADABLE, "save it again");
        refused(Arrays.copyOf(GivenFiles.film("isom", "avc1"), 40), Reason.UNREADABLE, "save it again");
        refused("GIF89a picture".getBytes(StandardCharsets.US_ASCII), Reason.TYPE, "JPEG");
        refused("<svg onload='alert(1)'>".getBytes(StandardCharsets.US_ASCII), Reason.TYPE, "JPEG");
        refused(new byte[0], Reason.EMPTY, "empty");
    }

    @Test
    void aFileThatAsksForGigabytesIsUnreadableAndNothingElseSuffers() {
        byte[] film = "\u007f\u00ff\u00ff\u00f0ftypisom".getBytes(StandardCharsets.ISO_8859_1);

        refused(film, Reason.UNREADABLE, "save it again");
        refused(GivenFiles.documentOf(600_000_000), Reason.UNREADABLE, "save it again");
        refused(GivenFiles.pictureWithText(400_000_000), Reason.UNREADABLE, "save it again");
    }

    @Test
    void aPictureAsPhonesTakeThemIsMadeSmallerInLittleMemory() throws Exception {
        var fitted = fit(GivenFiles.written(new BufferedImage(8000, 6000, BufferedImage.TYPE_INT_RGB), "png"));

        assertThat(fitted.madeFrom()).isNull();
        var deep = fit(GivenFiles.written(new BufferedImage(6000, 4000, BufferedImage.TYPE_USHORT_GRAY), "png"));
        assertThat(ImageIO.read(deep.content().toFile()).getWidth()).isLessThanOrEqualTo(2560);
    }

    @Test
    void whatIsTooLargeAndCannotBeMadeSmallerIsRefused() {
        byte[] film = Arrays.copyOf(GivenFiles.film("isom", "avc1"), 16 * 1024 * 1024 + 1);
        refused(film, Reason.SIZE, "make it smaller");
    }

    private void refused(byte[] content, Reason reason, String words) {
        assertThatThrownBy(() -> fit(content))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.reason()).isEqualTo(reason))
                .hasMessageContaining(words);
    }

    private Fitted fit(byte[] content) throws IOException, Unfit {
        return fit.fit(Files.write(folder.resolve("given"), content), folder.resolve("room"));
    }

    private Fitted untouched(MediaKind kind) throws IOException {
        Path given = folder.resolve("given");
        return new Fitted(kind, given, Files.size(given), null);
    }
}
