/** What a phone shows of a message, as small JSON documents. Pure: the same template and request always give the same drawing. */
@NullMarked
package io.hudhud.simulator.drawing;

import org.jspecify.annotations.NullMarked;
