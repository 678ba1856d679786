/** What becomes of an accepted message: a pure function of seed, person and correlation id. */
@NullMarked
package io.hudhud.simulator.behaviour;

import org.jspecify.annotations.NullMarked;
