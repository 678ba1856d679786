package io.hudhud.database;

/**
 * Whether the database was restored from a backup since this machine last ran it. Such a database does not know what was
 * sent after the backup: nothing may be sent until a person agrees.
 */
public interface RestoredBackup {

    /** True until {@link #acknowledge}. */
    boolean isUnacknowledged();

    /** A person knows that messages may go out twice, and agrees. */
    void acknowledge();
}
