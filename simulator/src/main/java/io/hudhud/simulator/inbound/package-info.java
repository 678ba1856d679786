/** What people send to a business. */
@NullMarked
package io.hudhud.simulator.inbound;

import org.jspecify.annotations.NullMarked;
