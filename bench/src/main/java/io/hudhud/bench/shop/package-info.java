/** The sample merchant, set up and ready to send: what demo, benchmarks and fault harness all start from. */
@NullMarked
package io.hudhud.bench.shop;

import org.jspecify.annotations.NullMarked;
