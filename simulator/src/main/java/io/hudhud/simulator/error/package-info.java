/** The errors of the Graph API: their codes, and the envelope they travel in. */
@NullMarked
package io.hudhud.simulator.error;

import org.jspecify.annotations.NullMarked;
