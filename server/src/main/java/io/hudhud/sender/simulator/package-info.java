/** A number at the simulator, for people who want to try Hudhud before they connect one of their own. */
@NullMarked
package io.hudhud.sender.simulator;

import org.jspecify.annotations.NullMarked;
