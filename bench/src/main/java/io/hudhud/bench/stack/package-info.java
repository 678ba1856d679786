/** Starts, watches, kills and ends the real processes: simulator, server, and the PostgreSQL that the server runs. */
@NullMarked
package io.hudhud.bench.stack;

import org.jspecify.annotations.NullMarked;
