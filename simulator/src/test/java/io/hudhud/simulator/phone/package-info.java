/** Tests of the handsets. */
@NullMarked
package io.hudhud.simulator.phone;

import org.jspecify.annotations.NullMarked;
