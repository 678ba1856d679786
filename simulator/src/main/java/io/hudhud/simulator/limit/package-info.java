/** Limits that WhatsApp keeps: throughput per number, pace per pair, unique people per portfolio. */
@NullMarked
package io.hudhud.simulator.limit;

import org.jspecify.annotations.NullMarked;
