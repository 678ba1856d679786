/** Faults on demand: what the simulator does wrong, and when. */
@NullMarked
package io.hudhud.simulator.fault;

import org.jspecify.annotations.NullMarked;
