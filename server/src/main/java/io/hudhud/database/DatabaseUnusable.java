package io.hudhud.database;

/** The database cannot be used; the message says why and what to do about it. Stops the start. */
final class DatabaseUnusable extends RuntimeException {

    DatabaseUnusable(String message) {
        super(message);
    }

    DatabaseUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
