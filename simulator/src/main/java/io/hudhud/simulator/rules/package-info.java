/** What makes WhatsApp refuse a send, as small pure functions. */
@NullMarked
package io.hudhud.simulator.rules;

import org.jspecify.annotations.NullMarked;
