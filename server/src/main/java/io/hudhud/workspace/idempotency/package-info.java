/** A POST that is sent twice with the same Idempotency-Key is done once. */
@NullMarked
package io.hudhud.workspace.idempotency;

import org.jspecify.annotations.NullMarked;
