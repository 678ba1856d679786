/** What WhatsApp's webhooks say of our messages. */
@NullMarked
package io.hudhud.delivery.status;

import org.jspecify.annotations.NullMarked;
