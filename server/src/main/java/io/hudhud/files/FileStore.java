package io.hudhud.files;

import java.nio.file.Path;

/** Keeps whole files. What was put is there for every node and after a crash; putting the same key again replaces it. */
public interface FileStore {

    /** @throws FilesUnavailable when it cannot be kept now */
    void put(FileKey key, Path content);

    /**
     * Writes the file to {@code into}, which may exist already.
     *
     * @return whether there is such a file
     * @throws FilesUnavailable when it cannot be read now
     */
    boolean read(FileKey key, Path into);

    /**
     * Nothing happens where there is no such file.
     *
     * @throws FilesUnavailable when it cannot be deleted now
     */
    void delete(FileKey key);
}
