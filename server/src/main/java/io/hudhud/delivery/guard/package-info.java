/** Guarded starts: a first share, the gate, and who opens it. */
@NullMarked
package io.hudhud.delivery.guard;

import org.jspecify.annotations.NullMarked;
