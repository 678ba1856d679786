package io.hudhud.contact;

import java.time.Instant;
import java.util.UUID;

/** A frozen list of {@code size} contacts. */
public record ContactList(UUID id, String name, long size, Instant createdAt) {}
