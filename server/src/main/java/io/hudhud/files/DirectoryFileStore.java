package io.hudhud.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Under one directory. A file appears whole or not at all: it is written beside its place, flushed, and moved there. */
final class DirectoryFileStore implements FileStore {

    private static final long LEFT_FREE = 1_000_000_000;

    private final Path directory;

    DirectoryFileStore(Path directory) {
        this.directory = directory;
    }

    @Override
    public void put(FileKey key, Path content) {
        Path place = directory.resolve(key.path());
        Path folder = Objects.requireNonNull(place.getParent());
        try {
            Files.createDirectories(folder);
            leaveRoom(folder, Files.size(content));
            Path beside = Files.createTempFile(folder, ".arriving", null);
            try {
                Files.copy(content, beside, StandardCopyOption.REPLACE_EXISTING);
                flush(beside);
                Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
                flush(folder);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new FilesUnavailable("a file cannot be kept in " + directory, e);
        }
    }

    @Override
    public boolean read(FileKey key, Path into) {
        try {
            Files.copy(directory.resolve(key.path()), into, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new FilesUnavailable("a file in " + directory + " cannot be read", e);
        }
    }

    @Override
    public void delete(FileKey key) {
        try {
            Files.deleteIfExists(directory.resolve(key.path()));
        } catch (IOException e) {
            throw new FilesUnavailable("a file in " + directory + " cannot be deleted", e);
        }
    }

    /** The database may lie on the same disk, and must never find it full. */
    private static void leaveRoom(Path folder, long bytes) throws IOException {
        if (Files.getFileStore(folder).getUsableSpace() - bytes < LEFT_FREE) {
            throw new IOException("less than " + LEFT_FREE + " bytes would be left free");
        }
    }

    private static void flush(Path path) throws IOException {
        var option = Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (var channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
