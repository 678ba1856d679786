/** Tests of what people open. */
@NullMarked
package io.hudhud.simulator.click;

import org.jspecify.annotations.NullMarked;
