@NullMarked
package io.hudhud.bench.verdict;

import org.jspecify.annotations.NullMarked;
