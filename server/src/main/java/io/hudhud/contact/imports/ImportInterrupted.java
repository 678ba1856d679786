package io.hudhud.contact.imports;

/** Somebody else was at the same rows; doing the chunk again settles it. */
final class ImportInterrupted extends RuntimeException {
    private static final long serialVersionUID = 1;

    ImportInterrupted(String message) {
        super(message);
    }
}
