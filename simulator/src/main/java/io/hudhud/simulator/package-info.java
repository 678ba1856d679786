/** A stand-in for Meta's WhatsApp servers: {@link io.hudhud.simulator.Simulator} to embed, {@link io.hudhud.simulator.Main} to run. */
@NullMarked
package io.hudhud.simulator;

import org.jspecify.annotations.NullMarked;
