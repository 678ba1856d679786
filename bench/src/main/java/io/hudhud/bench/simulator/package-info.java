/** The simulator's control API: seed, behaviour, faults, and the judge. */
@NullMarked
package io.hudhud.bench.simulator;

import org.jspecify.annotations.NullMarked;
