/** The address that WhatsApp posts webhooks to, and the webhooks that were set aside. */
@NullMarked
package io.hudhud.whatsapp.web;

import org.jspecify.annotations.NullMarked;
