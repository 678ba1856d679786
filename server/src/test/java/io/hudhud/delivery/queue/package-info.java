@NullMarked
package io.hudhud.delivery.queue;

import org.jspecify.annotations.NullMarked;
