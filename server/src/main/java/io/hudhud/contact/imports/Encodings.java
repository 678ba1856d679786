package io.hudhud.contact.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out how the letters of a file are written. */
final class Encodings {

    static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int PIECE = 1 << 16;

    private Encodings() {}

    /**
     * A byte-order mark decides; else UTF-16 shows by its zero bytes; else what is valid UTF-8 throughout is UTF-8; of the
     * single-byte encodings, Arabic words are runs of bytes above 127 and European letters stand alone between others.
     */
    static Charset detect(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(PIECE);
        }
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int zerosAtEven = 0;
        int zerosAtOdd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                zerosAtEven += 1 - i % 2;
                zerosAtOdd += i % 2;
            }
        }
        if (zerosAtEven + zerosAtOdd > head.length / 20) {
            return zerosAtOdd > zerosAtEven ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : singleByte(file);
    }

    private static boolean isUtf8(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var characters = CharBuffer.allocate(PIECE);
        var bytes = ByteBuffer.allocate(PIECE);
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                if (decoder.decode(bytes, characters.clear(), end).isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }

    private static Charset singleByte(Path file) throws IOException {
        long inRuns = 0;
        long alone = 0;
        int run = 0;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read > 0; read = in.read(piece)) {
                for (int i = 0; i < read; i++) {
                    if (piece[i] < 0) {
                        run++;
                    } else {
                        inRuns += run > 1 ? run : 0;
                        alone += run == 1 ? 1 : 0;
                        run = 0;
                    }
                }
            }
        }
        return inRuns + (run > 1 ? run : 0) > alone ? WINDOWS_1256 : WINDOWS_1252;
    }

    static int markLength(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF) ? 2 : 0;
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
