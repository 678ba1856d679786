package io.hudhud.database;

/**
 * This server among those that share a database.
 *
 * @param name unique among running nodes; the same again after a restart when {@code soleOwner}
 * @param soleOwner the lock on the data directory proves that no other node uses this database: whatever a node of this
 *     name has leased may be taken back at once
 */
public record NodeIdentity(String name, boolean soleOwner) {}
