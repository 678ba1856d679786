@NullMarked
package io.hudhud.bench.fault;

import org.jspecify.annotations.NullMarked;
