/** The control API under {@code /_simulator}. */
@NullMarked
package io.hudhud.simulator.control;

import org.jspecify.annotations.NullMarked;
