package io.hudhud.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Under one directory. A file appears whole or not at all: it is written beside its place, flushed, and moved there. */
final class DirectoryFileStore implements FileStore {

    private final Path directory;

    DirectoryFileStore(Path directory) {
        this.directory = directory;
    }

    @Override
    public void put(FileKey key, Path content) {
        Path place = directory.resolve(key.path());
        try {
            Files.createDirectories(place.getParent());
            Path beside = Files.createTempFile(place.getParent(), ".arriving", null);
            try {
                Files.copy(content, beside, StandardCopyOption.REPLACE_EXISTING);
                flush(beside);
                Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
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

    private static void flush(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
