@NullMarked
package io.hudhud.bench.stack;

import org.jspecify.annotations.NullMarked;
