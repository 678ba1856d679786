/** The course of accepted messages: each status at its time. */
@NullMarked
package io.hudhud.simulator.ladder;

import org.jspecify.annotations.NullMarked;
