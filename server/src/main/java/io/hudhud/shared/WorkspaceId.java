package io.hudhud.shared;

/** The tenant that a row, a request or a job belongs to. First argument of everything that reads or writes a tenant's data. */
public record WorkspaceId(long value) {}
