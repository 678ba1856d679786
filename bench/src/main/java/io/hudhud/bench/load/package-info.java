/** Benchmarks. Each compares with a limit that it measures in the same run. */
@NullMarked
package io.hudhud.bench.load;

import org.jspecify.annotations.NullMarked;
