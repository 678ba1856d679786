/** From the queue to WhatsApp and back: leases, lanes, intents, pace, outcomes. */
@NullMarked
package io.hudhud.delivery.pump;

import org.jspecify.annotations.NullMarked;
