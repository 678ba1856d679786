package io.hudhud.sender.fit;

import io.hudhud.sender.MediaKind;
import io.hudhud.sender.fit.Unfit.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a file looked at by a process of its own. A few bytes can make a decoder ask for gigabytes, and a stranger chose them: what
 * ends then is that process, and the file is called unreadable.
 */
final class LookApart {

    private static final Logger log = LoggerFactory.getLogger(LookApart.class);

    private static final long LONGEST_SECONDS = 30;

    /** For one's turn. */
    private static final long PATIENCE_SECONDS = 60;

    private static final String MEMORY = "-Xmx256m";

    private static final String UNFIT = "unfit ";
    private static final String FITTED = "fitted ";

    private final Semaphore place = new Semaphore(1);

    Fitted at(String type, Path file, Path room) throws IOException, Unfit {
        try {
            if (!place.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Unfit(Reason.BUSY);
            }
            try {
                return understood(run(type, file, room), type, file, room);
            } finally {
                place.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unfit(Reason.BUSY);
        }
    }

    private static String run(String type, Path file, Path room) throws IOException, InterruptedException {
        Path answer = Files.createTempFile("hudhud-looked", null);
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LookAtFile.class.getName(),
                        type,
                        file.toString(),
                        room.toString()))
                .redirectOutput(answer.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                log.warn("A file of type {} was given up after {} s", type, LONGEST_SECONDS);
                return "";
            }
            return Files.readString(answer, StandardCharsets.US_ASCII).strip();
        } finally {
            process.destroyForcibly().waitFor();
            Files.deleteIfExists(answer);
        }
    }

    private static Fitted understood(String answer, String type, Path file, Path room) throws IOException, Unfit {
        if (answer.startsWith(UNFIT)) {
            throw new Unfit(Reason.valueOf(answer.substring(UNFIT.length())));
        }
        if (!answer.startsWith(FITTED)) {
            throw new Unfit(Reason.UNREADABLE);
        }
        var kind = MediaKind.valueOf(answer.substring(FITTED.length()));
        boolean asItIs = kind.type().equals(type) && Files.size(room) == 0;
        Path content = asItIs ? file : room;
        long bytes = Files.size(content);
        if (bytes > kind.most()) {
            throw new Unfit(Reason.SIZE);
        }
        return new Fitted(kind, content, bytes, asItIs ? null : type);
    }

    /** What {@link LookAtFile} says of a file that WhatsApp takes. */
    static String fitted(MediaKind kind) {
        return FITTED + kind.name();
    }

    static String unfit(Reason reason) {
        return UNFIT + reason.name();
    }
}
