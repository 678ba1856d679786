package io.hudhud.contact.imports;

import io.hudhud.shared.Problem;
import io.hudhud.shared.RequestProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Uploaded files, written to disk as they arrive: memory holds one piece of them at a time. */
@Component
class ImportFiles {

    private static final int PIECE = 1 << 16;

    private final ImportProperties properties;

    ImportFiles(ImportProperties properties) {
        this.properties = properties;
    }

    Path of(UUID id) {
        return properties.directory().resolve(id + ".csv");
    }

    boolean has(UUID id) {
        return Files.exists(of(id));
    }

    /** @throws Problem 413 when it is larger than this server accepts; nothing stays behind */
    Path store(UUID id, InputStream upload) {
        try {
            Files.createDirectories(properties.directory());
            Path file = of(id);
            long largest = properties.largest().toBytes();
            long size = 0;
            try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
                byte[] piece = new byte[PIECE];
                for (int read = upload.read(piece); read >= 0; read = upload.read(piece)) {
                    size += read;
                    if (size > largest) {
                        break;
                    }
                    out.write(piece, 0, read);
                }
            } catch (IOException e) {
                delete(id);
                throw e;
            }
            if (size > largest) {
                delete(id);
                throw Problem.of(
                        HttpStatus.CONTENT_TOO_LARGE,
                        RequestProblem.TOO_LARGE,
                        "files of up to " + properties.largest().toMegabytes() + " MB are accepted: split this one");
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(UUID id) {
        try {
            Files.deleteIfExists(of(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
