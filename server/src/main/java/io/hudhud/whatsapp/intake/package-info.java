/** How webhooks come in: proved, parsed, gathered, committed together, and only then acknowledged. */
@NullMarked
package io.hudhud.whatsapp.intake;

import org.jspecify.annotations.NullMarked;
