package io.hudhud.sender;

import java.util.OptionalInt;
import java.util.UUID;

/** A portfolio may reach more or fewer people per moving 24 hours; empty = unlimited. */
public record MessagingLimitChanged(UUID portfolio, OptionalInt limit) {}
