/** The batches that wait, and what follows from WhatsApp's errors for what waits. */
@NullMarked
package io.hudhud.delivery.queue;

import org.jspecify.annotations.NullMarked;
