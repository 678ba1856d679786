/** Kills processes at random moments during campaigns; the simulator's log judges. */
@NullMarked
package io.hudhud.bench.fault;

import org.jspecify.annotations.NullMarked;
