@NullMarked
package io.hudhud.bench.load;

import org.jspecify.annotations.NullMarked;
