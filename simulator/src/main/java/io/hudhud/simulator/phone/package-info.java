/** Virtual handsets: the newest messages of some people, drawn as a phone would, with a page on which a person acts as the customer. */
@NullMarked
package io.hudhud.simulator.phone;

import org.jspecify.annotations.NullMarked;
