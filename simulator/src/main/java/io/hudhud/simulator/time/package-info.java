/** Real time, the factor that shortens delays, and the timers that run on both. */
@NullMarked
package io.hudhud.simulator.time;

import org.jspecify.annotations.NullMarked;
