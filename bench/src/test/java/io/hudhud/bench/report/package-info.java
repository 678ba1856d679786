@NullMarked
package io.hudhud.bench.report;

import org.jspecify.annotations.NullMarked;
