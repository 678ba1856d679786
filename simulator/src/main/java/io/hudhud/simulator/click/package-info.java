/** People who open the link of a message. WhatsApp tells nobody of it: only whoever serves the link sees them. */
@NullMarked
package io.hudhud.simulator.click;

import org.jspecify.annotations.NullMarked;
