/** Tests of what phones show. */
@NullMarked
package io.hudhud.simulator.drawing;

import org.jspecify.annotations.NullMarked;
