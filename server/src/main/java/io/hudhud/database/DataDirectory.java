package io.hudhud.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** The folder on this machine that holds the key file and, by default, the database. Only its owner may read it. */
public record DataDirectory(Path path) {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /** Makes the folder where it is missing. */
    public DataDirectory {
        path = path.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path, OWNER_ONLY_FOLDER);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the data directory " + path + " cannot be made", e);
        }
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** What a small file holds, without the white space around it. */
    public Optional<String> read(String name) {
        try {
            Path file = resolve(name);
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + resolve(name) + " cannot be read", e);
        }
    }

    /** Writes a small file that only the owner may read: wholly, or not at all. */
    public void write(String name, String content) {
        Path temporary = resolve(name + ".new");
        try {
            Files.deleteIfExists(temporary);
            Files.createFile(temporary, OWNER_ONLY_FILE);
            try (var file = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                file.write(ByteBuffer.wrap((content + "\n").getBytes(StandardCharsets.UTF_8)));
                file.force(true);
            }
            Files.move(temporary, resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + resolve(name) + " cannot be written", e);
        }
    }
}
