/** The command line of demo, benchmarks and fault harness. Nothing here uses a class of the server. */
@NullMarked
package io.hudhud.bench;

import org.jspecify.annotations.NullMarked;
