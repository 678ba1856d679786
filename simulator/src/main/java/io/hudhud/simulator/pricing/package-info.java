/** What a message costs, and how its status says so. */
@NullMarked
package io.hudhud.simulator.pricing;

import org.jspecify.annotations.NullMarked;
