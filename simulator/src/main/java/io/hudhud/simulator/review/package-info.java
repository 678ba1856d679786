/** Meta's side of templates: review, quality, pauses and pacing, each told by webhook. */
@NullMarked
package io.hudhud.simulator.review;

import org.jspecify.annotations.NullMarked;
