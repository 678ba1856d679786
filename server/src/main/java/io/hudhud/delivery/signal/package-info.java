/** How the threads of this node wake each other. */
@NullMarked
package io.hudhud.delivery.signal;

import org.jspecify.annotations.NullMarked;
