/** The log of everything accepted, and the questions that can be asked of it. */
@NullMarked
package io.hudhud.simulator.judge;

import org.jspecify.annotations.NullMarked;
