@NullMarked
package io.hudhud.workspace.idempotency;

import org.jspecify.annotations.NullMarked;
