/** The demo: a sample merchant, a first campaign, and what became of every message. */
@NullMarked
package io.hudhud.bench.demo;

import org.jspecify.annotations.NullMarked;
