/** Chance that repeats itself: everything random is computed from the seed. */
@NullMarked
package io.hudhud.simulator.chance;

import org.jspecify.annotations.NullMarked;
