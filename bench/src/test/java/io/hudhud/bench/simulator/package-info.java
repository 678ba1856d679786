@NullMarked
package io.hudhud.bench.simulator;

import org.jspecify.annotations.NullMarked;
